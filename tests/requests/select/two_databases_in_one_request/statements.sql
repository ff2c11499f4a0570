-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."teams" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku"
  FROM "public"."products" AS t0
  WHERE t0."price" < $1::text::numeric
) AS r0
-- $1 = literal 10 :: numeric

-- row of public.customers by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customers" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 3 :: integer
