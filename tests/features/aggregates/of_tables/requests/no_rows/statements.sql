-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('total', sum(t0."total")), 'max', json_build_object('id', max(t0."id"::text COLLATE "C")::uuid)) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes",
    coalesce(max('orders_aggregate'::text), 'orders_aggregate') AS "__typename"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
    WHERE t0."id" = $1
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0
-- $1 = literal "c0000000-0000-0000-0000-000000000000" :: uuid

-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    coalesce(max('orders_aggregate'::text), 'orders_aggregate') AS "__typename"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
  ) AS t0
) AS r0
