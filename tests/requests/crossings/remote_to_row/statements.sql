-- row of public.orders for each key of order
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."id" AS "id",
      t0."total" AS "total",
      t0."status" AS "status",
      (
        SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
        FROM (
          SELECT
            t1."sku" AS "sku",
            t1."quantity" AS "quantity"
          FROM "public"."order_lines" AS t1
          WHERE t1."order_id" = t0."id"
          ORDER BY t1."line_number" ASC
        ) AS r1
      ) AS "lines"
    FROM "public"."orders" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
