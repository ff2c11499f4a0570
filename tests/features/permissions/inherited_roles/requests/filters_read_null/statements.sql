-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "words"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
    AND (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) >= $2
  ORDER BY t0."id" ASC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 50 :: integer

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "words"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
    AND (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) IS NULL
  ORDER BY t0."id" ASC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
    AND NOT ((CASE WHEN (t0."author_id" = $1) THEN t0."words" END) = $2)
  ORDER BY t0."id" ASC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 300 :: integer

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
    AND (CASE WHEN (t0."author_id" = $1) THEN t0."meta" END) ? $2
  ORDER BY t0."id" ASC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "n" :: text

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND ((t1."status" = ('live')::text) OR (t1."author_id" = $1)) AND (CASE WHEN (t1."author_id" = $1) THEN t1."words" END) >= $2)
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 50 :: integer
