-- rows of public.support_tickets
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."subject" AS "subject",
    t0."order_id" AS "__join0_0",
    t0."line_number" AS "__join0_1"
  FROM "public"."support_tickets" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- row of public.order_lines for each key of order_line
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."sku" AS "sku",
      t0."quantity" AS "quantity"
    FROM "public"."order_lines" AS t0
    WHERE t0."order_id" = k.key0
      AND t0."line_number" = k.key1
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1, $2) WITH ORDINALITY AS k(key0, key1, position)
-- $1 = keys 0 :: integer[]
-- $2 = keys 1 :: smallint[]
