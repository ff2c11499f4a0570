-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM "public"."users" AS t0
  WHERE t0."email" LIKE $1
  ORDER BY t0."email" ASC
) AS r0
-- $1 = literal "%o%@%" :: text

-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."full_name" AS "full_name"
  FROM "public"."users" AS t0
  WHERE t0."full_name" ILIKE $1
) AS r0
-- $1 = literal "ADA%" :: text

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku"
  FROM "public"."products" AS t0
  WHERE t0."sku" SIMILAR TO $1
  ORDER BY t0."sku" ASC
) AS r0
-- $1 = literal "BOWL-(S|L)" :: text

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."title" AS "title"
  FROM "public"."products" AS t0
  WHERE t0."title" ~ $1
  ORDER BY t0."sku" ASC
) AS r0
-- $1 = literal "^(Mug|Wall)" :: text

-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customers" AS t0
  WHERE t0."name" NOT LIKE $1
) AS r0
-- $1 = literal "%o%" :: text
