-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    t0."words" AS "words"
  FROM (
-- Quotes and comments hold what they hold: {{least}} ) ;
SELECT a.id AS author_id, a.name, sum(r.words) AS words, max(r.published) AS last, a.mood,
       '{x;)}'::text[] AS tags, (SELECT e.extra FROM article e WHERE e.author_id = a.id ORDER BY e.id LIMIT 1) AS extra
FROM author a JOIN article r ON r.author_id = a.id
WHERE ((NULL::text) IS NULL OR a.name ILIKE '%' || (NULL::text) || '%')
  AND (($2::text::"public"."mood"[]) IS NULL OR a.mood = ANY (($2::text::"public"."mood"[])))
  AND ((NULL::date) IS NULL OR r.published >= (NULL::date))
GROUP BY a.id
HAVING sum(r.words) >= ($1::integer)
ORDER BY a.id -- the end
) AS t0
  WHERE (t0."words" > $3 OR t0."name" LIKE $4)
  ORDER BY t0."words" ASC
) AS r0
-- $1 = literal 0 :: integer
-- $2 = literal null :: "public"."mood"[]
-- $3 = literal 300 :: bigint
-- $4 = literal "C%" :: text

-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    'author_words'::text AS "__typename"
  FROM (
    SELECT t0.*
    FROM (
-- Quotes and comments hold what they hold: {{least}} ) ;
SELECT a.id AS author_id, a.name, sum(r.words) AS words, max(r.published) AS last, a.mood,
       '{x;)}'::text[] AS tags, (SELECT e.extra FROM article e WHERE e.author_id = a.id ORDER BY e.id LIMIT 1) AS extra
FROM author a JOIN article r ON r.author_id = a.id
WHERE ((NULL::text) IS NULL OR a.name ILIKE '%' || (NULL::text) || '%')
  AND ((NULL::"public"."mood"[]) IS NULL OR a.mood = ANY ((NULL::"public"."mood"[])))
  AND ((NULL::date) IS NULL OR r.published >= (NULL::date))
GROUP BY a.id
HAVING sum(r.words) >= ($1::integer)
ORDER BY a.id -- the end
) AS t0
    ORDER BY t0."name" DESC
    LIMIT $2
    OFFSET $3
  ) AS t0
) AS r0
-- $1 = literal 0 :: integer
-- $2 = literal 1 :: int8
-- $3 = literal 1 :: int8

-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."mood" AS "mood",
    t0."name" AS "name"
  FROM (
    SELECT DISTINCT ON (t0."mood") t0.*
    FROM (
-- Quotes and comments hold what they hold: {{least}} ) ;
SELECT a.id AS author_id, a.name, sum(r.words) AS words, max(r.published) AS last, a.mood,
       '{x;)}'::text[] AS tags, (SELECT e.extra FROM article e WHERE e.author_id = a.id ORDER BY e.id LIMIT 1) AS extra
FROM author a JOIN article r ON r.author_id = a.id
WHERE ((NULL::text) IS NULL OR a.name ILIKE '%' || (NULL::text) || '%')
  AND ((NULL::"public"."mood"[]) IS NULL OR a.mood = ANY ((NULL::"public"."mood"[])))
  AND ((NULL::date) IS NULL OR r.published >= (NULL::date))
GROUP BY a.id
HAVING sum(r.words) >= ($1::integer)
ORDER BY a.id -- the end
) AS t0
    ORDER BY t0."mood" ASC, t0."words" DESC
  ) AS t0
) AS r0
-- $1 = literal 0 :: integer
