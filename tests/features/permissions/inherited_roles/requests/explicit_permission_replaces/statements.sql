-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."status" AS "status"
  FROM "public"."article" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."name" AS "name",
    (CASE WHEN (t0."id" = $1) THEN t0."email" END) AS "email"
  FROM "public"."author" AS t0
) AS r0
-- $1 = session x-hasura-user-id :: integer
