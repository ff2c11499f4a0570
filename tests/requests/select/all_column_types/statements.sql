-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku",
    t0."title" AS "title",
    t0."price" AS "price",
    t0."weight_kg" AS "weight_kg",
    t0."tags" AS "tags",
    t0."attributes" AS "attributes",
    t0."discontinued" AS "discontinued"
  FROM "public"."products" AS t0
  ORDER BY t0."sku" ASC
) AS r0
