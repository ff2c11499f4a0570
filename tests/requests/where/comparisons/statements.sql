-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku"
  FROM "public"."products" AS t0
  WHERE t0."sku" = $1
) AS r0
-- $1 = literal "MUG" :: text

-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."teams" AS t0
  WHERE t0."name" <> $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "Sales" :: varchar

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku",
    t0."price" AS "price"
  FROM "public"."products" AS t0
  WHERE t0."price" > $1::text::numeric
    AND t0."price" <= $2::text::numeric
  ORDER BY t0."sku" ASC
) AS r0
-- $1 = literal 15.9 :: numeric
-- $2 = literal 42.50 :: numeric

-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM "public"."users" AS t0
  WHERE t0."status" = ANY ($1::text[]::"public"."user_status"[])
  ORDER BY t0."email" ASC
) AS r0
-- $1 = literal ["invited","suspended"] :: "public"."user_status"[]

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
  WHERE NOT (t0."id" = ANY ($1))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [1001,1002,1003] :: integer[]

-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."teams" AS t0
  WHERE t0."lead_id" IS NULL
) AS r0
