-- rows of public.team_hours
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."team_id" AS "team_id",
    t0."hours" AS "hours",
    t0."entries" AS "entries",
    j0.json AS "user"
  FROM "public"."team_hours" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."full_name" AS "full_name"
      FROM "public"."users" AS t1
      WHERE t1."id" = t0."user_id"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."team_id" ASC, t0."hours" DESC
) AS r0

-- rows of public.order_totals
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."customer_id" AS "customer_id",
    t0."orders" AS "orders",
    t0."total" AS "total",
    t0."last_ordered_at" AS "last_ordered_at"
  FROM "public"."order_totals" AS t0
  ORDER BY t0."customer_id" ASC
) AS r0
