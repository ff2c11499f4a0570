-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM "public"."users" AS t0
  WHERE (t0."status" <> ('invited')::"public"."user_status")
  ORDER BY t0."email" ASC
  LIMIT 4
) AS r0

-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM "public"."users" AS t0
  WHERE (t0."status" <> ('invited')::"public"."user_status")
  ORDER BY t0."email" ASC
  LIMIT least($1, 4)
) AS r0
-- $1 = literal 100 :: int8

-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM "public"."users" AS t0
  WHERE (t0."status" <> ('invited')::"public"."user_status")
  ORDER BY t0."email" ASC
  LIMIT least($1, 4)
) AS r0
-- $1 = literal 2 :: int8
