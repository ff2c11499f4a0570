SELECT a.name, (SELECT json_agg(t.title ORDER BY t.title) FROM article t WHERE t.author_id = a.id) AS articles FROM author a ORDER BY a.name
