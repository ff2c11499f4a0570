-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."customer_id" AS "customer_id",
    t0."id" AS "id"
  FROM (
    SELECT DISTINCT ON (t0."customer_id") t0.*
    FROM "public"."orders" AS t0
    ORDER BY t0."customer_id" ASC, t0."ordered_at" DESC
  ) AS t0
) AS r0
