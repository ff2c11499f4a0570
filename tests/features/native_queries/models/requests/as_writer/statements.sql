-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."author_id" AS "author_id",
    t0."mood" AS "mood"
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
  WHERE (t0."author_id" = $2)
) AS r0
-- $1 = literal 0 :: integer
-- $2 = session x-hasura-user-id :: integer

-- rows of native query all_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."author_id" AS "author_id",
    t0."words" AS "words"
  FROM (
SELECT id AS author_id, name, 0::bigint AS words, NULL::date AS last, mood, NULL::text[] AS tags, NULL::jsonb AS extra
FROM author ORDER BY id
) AS t0
  WHERE (t0."author_id" = $1)
) AS r0
-- $1 = session x-hasura-user-id :: integer
