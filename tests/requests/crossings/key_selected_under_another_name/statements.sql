-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."full_name" AS "id",
    t0."id" AS "key",
    t0."id" AS "__join0_0"
  FROM "public"."users" AS t0
  ORDER BY t0."email" ASC
  LIMIT $1
) AS r0
-- $1 = literal 1 :: int8
