-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email",
    t0."id" AS "__join0_0"
  FROM "public"."users" AS t0
  ORDER BY t0."email" ASC
  LIMIT $1
) AS r0
-- $1 = literal 3 :: int8
