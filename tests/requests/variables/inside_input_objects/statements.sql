-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
  WHERE t0."status" = ANY ($1::text[]::"public"."order_status"[])
    AND t0."total" >= $2::text::numeric
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable statuses :: "public"."order_status"[]
-- $2 = variable least :: numeric
