-- rows of native query all_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM (
SELECT id AS author_id, name, 0::bigint AS words, NULL::date AS last, mood, NULL::text[] AS tags, NULL::jsonb AS extra
FROM author ORDER BY id
) AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."article" AS t1 WHERE t1."author_id" = t0."author_id" AND t1."words" > $1)
) AS r0
-- $1 = literal 500 :: integer

-- rows of native query all_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM (
SELECT id AS author_id, name, 0::bigint AS words, NULL::date AS last, mood, NULL::text[] AS tags, NULL::jsonb AS extra
FROM author ORDER BY id
) AS t0
  ORDER BY (SELECT max(t1."words") FROM "public"."article" AS t1 WHERE t1."author_id" = t0."author_id") DESC
) AS r0

-- rows of native query all_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM (
SELECT id AS author_id, name, 0::bigint AS words, NULL::date AS last, mood, NULL::text[] AS tags, NULL::jsonb AS extra
FROM author ORDER BY id
) AS t0
  WHERE (SELECT count(*) FROM "public"."article" AS t1 WHERE t1."author_id" = t0."author_id") = $1
  ORDER BY t0."author_id" ASC
) AS r0
-- $1 = literal 1 :: integer
