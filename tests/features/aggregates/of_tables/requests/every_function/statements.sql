-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    coalesce(max('orders_aggregate'::text), 'orders_aggregate') AS "__typename",
    json_build_object('__typename', 'orders_aggregate_fields', 'count', count(*), 'with_total', count((t0."total")), 'customers', count(DISTINCT (t0."customer_id")), 'pairs', count(DISTINCT (t0."customer_id", t0."paid")), 'sum', json_build_object('total', sum(t0."total"), 'fee', sum(t0."fee"), 'weight', sum(t0."weight"), 'customer_id', sum(t0."customer_id")), 'avg', json_build_object('__typename', 'orders_avg_fields', 'total', avg(t0."total"), 'fee', avg(t0."fee"::numeric), 'weight', avg(t0."weight"), 'customer_id', avg(t0."customer_id")), 'max', json_build_object('id', max(t0."id"::text COLLATE "C")::uuid, 'total', max(t0."total"), 'fee', max(t0."fee"), 'placed', max(t0."placed"), 'tags', max(t0."tags"), 'weight', max(t0."weight")), 'min', json_build_object('id', min(t0."id"::text COLLATE "C")::uuid, 'total', min(t0."total"), 'placed', min(t0."placed")), 'stddev', json_build_object('weight', stddev(t0."weight")), 'stddev_pop', json_build_object('weight', stddev_pop(t0."weight")), 'stddev_samp', json_build_object('weight', stddev_samp(t0."weight")), 'var_pop', json_build_object('weight', var_pop(t0."weight")), 'var_samp', json_build_object('fee', var_samp(t0."fee"::numeric)), 'variance', json_build_object('weight', variance(t0."weight"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
  ) AS t0
  LEFT JOIN LATERAL (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."customer" AS t1
        WHERE t1."id" = t0."customer_id"
      ) AS r2
    ) AS j0(json) ON true
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id",
      t0."tags" AS "tags",
      t0."note" AS "note",
      j0.json AS "customer"
  ) AS r1
) AS r0
