-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM (
    SELECT DISTINCT ON (t0."name") t0.*
    FROM (
-- Quotes and comments hold what they hold: {{least}} ) ;
SELECT a.id AS author_id, a.name, sum(r.words) AS words, max(r.published) AS last, a.mood,
       '{x;)}'::text[] AS tags, (SELECT e.extra FROM article e WHERE e.author_id = a.id ORDER BY e.id LIMIT 1) AS extra
FROM author a JOIN article r ON r.author_id = a.id
WHERE ((NULL::text) IS NULL OR a.name ILIKE '%' || (NULL::text) || '%')
  AND (($2::text::"public"."mood"[]) IS NULL OR a.mood = ANY (($2::text::"public"."mood"[])))
  AND (($3::text::date) IS NULL OR r.published >= ($3::text::date))
GROUP BY a.id
HAVING sum(r.words) >= ($1::integer)
ORDER BY a.id -- the end
) AS t0
    WHERE t0."tags" @> $4::text::text[]
    ORDER BY t0."name" DESC
  ) AS t0
) AS r0
-- $1 = variable args.least :: integer
-- $2 = variable args.moods :: "public"."mood"[]
-- $3 = variable args.since :: date
-- $4 = variable where.tags._contains :: text[]
