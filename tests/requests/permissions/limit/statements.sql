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
  LIMIT 2
) AS r0
