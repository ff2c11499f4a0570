-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."teams" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."memberships" AS t1 WHERE t1."team_id" = t0."id" AND EXISTS (SELECT 1 FROM "public"."users" AS t2 WHERE t2."id" = t1."user_id" AND t2."status" = $1::text::"public"."user_status"))
) AS r0
-- $1 = literal "suspended" :: "public"."user_status"

-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM "public"."users" AS t0
    JOIN "public"."users" AS t1 ON t1."id" = t0."manager_id"
  WHERE EXISTS (SELECT 1 FROM "public"."users" AS t2 WHERE t2."id" = t1."manager_id" AND t2."email" LIKE $1)
  ORDER BY t0."email" ASC
) AS r0
-- $1 = literal "ada%" :: text

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku"
  FROM "public"."products" AS t0
  WHERE NOT (EXISTS (SELECT 1 FROM "public"."order_lines" AS t1 WHERE t1."sku" = t0."sku"))
) AS r0
