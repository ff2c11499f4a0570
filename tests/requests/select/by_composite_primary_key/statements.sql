-- row of public.order_lines by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."sku" AS "sku",
    t0."quantity" AS "quantity",
    t0."unit_price" AS "unit_price"
  FROM "public"."order_lines" AS t0
  WHERE t0."order_id" = $1
    AND t0."line_number" = $2
) AS r0
-- $1 = literal 1001 :: integer
-- $2 = literal 2 :: smallint
