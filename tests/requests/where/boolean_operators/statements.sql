-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."total" AS "total",
    t0."currency" AS "currency",
    t0."status" AS "status"
  FROM "public"."orders" AS t0
  WHERE (t0."total" > $1::text::numeric OR (t0."currency" = $2 AND NOT (t0."status" = $3::text::"public"."order_status")))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 150 :: numeric
-- $2 = literal "EUR" :: text
-- $3 = literal "cancelled" :: "public"."order_status"

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
  WHERE false
) AS r0

-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."teams" AS t0
  ORDER BY t0."id" ASC
) AS r0
