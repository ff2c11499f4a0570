-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email",
    t0."id" AS "__join0_0"
  FROM "public"."users" AS t0
  WHERE t0."id" = ANY ($1)
  ORDER BY t0."email" ASC
) AS r0
-- $1 = literal ["a0000000-0000-4000-8000-000000000002","a0000000-0000-4000-8000-000000000004"] :: uuid[]
