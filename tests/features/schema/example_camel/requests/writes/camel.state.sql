select (select jsonb_agg(to_jsonb(a) - 'created_at' order by id) from author a) as author, (select jsonb_agg(to_jsonb(a) order by id) from article a) as article
