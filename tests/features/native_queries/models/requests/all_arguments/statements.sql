-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."author_id" AS "author_id",
    t0."name" AS "name",
    t0."words" AS "words",
    t0."last" AS "last",
    t0."mood" AS "mood",
    t0."tags" AS "tags",
    t0."extra" #> $5 AS "extra"
  FROM (
-- Quotes and comments hold what they hold: {{least}} ) ;
SELECT a.id AS author_id, a.name, sum(r.words) AS words, max(r.published) AS last, a.mood,
       '{x;)}'::text[] AS tags, (SELECT e.extra FROM article e WHERE e.author_id = a.id ORDER BY e.id LIMIT 1) AS extra
FROM author a JOIN article r ON r.author_id = a.id
WHERE (($2::text) IS NULL OR a.name ILIKE '%' || ($2::text) || '%')
  AND (($3::text::"public"."mood"[]) IS NULL OR a.mood = ANY (($3::text::"public"."mood"[])))
  AND (($4::text::date) IS NULL OR r.published >= ($4::text::date))
GROUP BY a.id
HAVING sum(r.words) >= ($1::integer)
ORDER BY a.id -- the end
) AS t0
) AS r0
-- $1 = literal 50 :: integer
-- $2 = variable called :: text
-- $3 = literal ["calm"] :: "public"."mood"[]
-- $4 = variable since :: date
-- $5 = literal "a.b" :: text[]
