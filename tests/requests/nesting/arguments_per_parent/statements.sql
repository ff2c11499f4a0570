-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          CASE WHEN t2."sku" IS NOT NULL THEN row_to_json(r2.*) END AS "product",
          t1."quantity" AS "quantity"
        FROM (
          SELECT t1.*
          FROM "public"."order_lines" AS t1
          WHERE t1."order_id" = t0."id"
          ORDER BY t1."unit_price" DESC
          LIMIT $2
        ) AS t1
        LEFT JOIN "public"."products" AS t2 ON t2."sku" = t1."sku"
        CROSS JOIN LATERAL (
          SELECT
            t2."title" AS "title"
        ) AS r2
        ORDER BY t1."unit_price" DESC
      ) AS r1
    ) AS "lines",
    (
      SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
      FROM (
        SELECT
          t3."line_number" AS "line_number"
        FROM (
          SELECT t3.*
          FROM "public"."order_lines" AS t3
          WHERE t3."order_id" = t0."id"
          ORDER BY t3."line_number" ASC
          OFFSET $3
        ) AS t3
      ) AS r3
    ) AS "all"
  FROM "public"."orders" AS t0
  ORDER BY t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 3 :: int8
-- $2 = literal 1 :: int8
-- $3 = literal 1 :: int8
