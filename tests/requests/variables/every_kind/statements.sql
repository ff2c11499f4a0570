-- row of public.users by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."full_name" AS "full_name"
  FROM "public"."users" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = variable id :: uuid

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."total" AS "total"
  FROM "public"."orders" AS t0
  WHERE t0."total" >= $2::text::numeric
    AND t0."status" = ANY ($3::text[]::"public"."order_status"[])
  ORDER BY t0."id" DESC
  LIMIT $1
) AS r0
-- $1 = variable limit :: int8
-- $2 = variable where.total._gte :: numeric
-- $3 = variable where.status._in :: "public"."order_status"[]

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."title" AS "title"
  FROM "public"."products" AS t0
  WHERE t0."sku" = $1
) AS r0
-- $1 = variable sku :: text
