-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    t0."id" AS "__join0_0",
    t0."id" AS "__join1_0"
  FROM "public"."customers" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.orders for each key of orders
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."id" AS "id",
      t0."total" AS "total"
    FROM "public"."orders" AS t0
    WHERE t0."customer_id" = k.key0
      AND t0."status" <> $3::text::"public"."order_status"
    ORDER BY t0."total" DESC
    LIMIT $2
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
-- $2 = literal 1 :: int8
-- $3 = literal "cancelled" :: "public"."order_status"

-- row of public.order_totals for each key of order_total
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."orders" AS "orders",
      t0."total" AS "total"
    FROM "public"."order_totals" AS t0
    WHERE t0."customer_id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
