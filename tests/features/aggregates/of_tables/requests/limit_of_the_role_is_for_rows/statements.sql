-- aggregate of public.customer
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate",
    coalesce(array_to_json((array_agg(row_to_json(r1.*)))[1:2]), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."customer" AS t0
    ORDER BY t0."id" ASC
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."name" AS "name",
      (
        SELECT row_to_json(r2.*)
        FROM (
          SELECT
            json_build_object('count', count(*), 'sum', json_build_object('total', sum(t1."total"))) AS "aggregate",
            coalesce(array_to_json((array_agg(row_to_json(r3.*)))[1:1]), '[]') AS "nodes"
          FROM (
            SELECT t1.*
            FROM "public"."orders" AS t1
            WHERE t1."customer_id" = t0."id"
              AND (t1."paid" = ('true')::boolean)
            ORDER BY t1."total" ASC
          ) AS t1
          CROSS JOIN LATERAL (
            SELECT
              t1."total" AS "total"
          ) AS r3
        ) AS r2
      ) AS "orders_aggregate"
  ) AS r1
) AS r0
