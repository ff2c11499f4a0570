-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM (
-- Quotes and comments hold what they hold: {{least}} ) ;
SELECT a.id AS author_id, a.name, sum(r.words) AS words, max(r.published) AS last, a.mood,
       '{x;)}'::text[] AS tags, (SELECT e.extra FROM article e WHERE e.author_id = a.id ORDER BY e.id LIMIT 1) AS extra
FROM author a JOIN article r ON r.author_id = a.id
WHERE (($2::text) IS NULL OR a.name ILIKE '%' || ($2::text) || '%')
  AND ((NULL::"public"."mood"[]) IS NULL OR a.mood = ANY ((NULL::"public"."mood"[])))
  AND ((NULL::date) IS NULL OR r.published >= (NULL::date))
GROUP BY a.id
HAVING sum(r.words) >= ($1::integer)
ORDER BY a.id -- the end
) AS t0
) AS r0
-- $1 = literal 0 :: integer
-- $2 = literal "x') OR true; DROP TABLE article; --" :: text
