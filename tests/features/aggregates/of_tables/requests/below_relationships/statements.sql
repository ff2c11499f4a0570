-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('count', count(*), 'sum', json_build_object('total', sum(t1."total"))) AS "aggregate",
          coalesce(json_agg(row_to_json(r2.*)), '[]') AS "nodes"
        FROM (
          SELECT t1.*
          FROM "public"."orders" AS t1
          WHERE t1."customer_id" = t0."id"
        ) AS t1
        LEFT JOIN LATERAL (
            SELECT row_to_json(r3.*)
            FROM (
              SELECT
                (
                  SELECT row_to_json(r4.*)
                  FROM (
                    SELECT
                      json_build_object('count', count(*)) AS "aggregate"
                    FROM (
                      SELECT t3.*
                      FROM "public"."orders" AS t3
                      WHERE t3."customer_id" = t2."id"
                    ) AS t3
                  ) AS r4
                ) AS "orders_aggregate"
              FROM "public"."customer" AS t2
              WHERE t2."id" = t1."customer_id"
            ) AS r3
          ) AS j0(json) ON true
        CROSS JOIN LATERAL (
          SELECT
            j0.json AS "customer"
        ) AS r2
      ) AS r1
    ) AS "orders_aggregate",
    (
      SELECT row_to_json(r5.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate"
        FROM (
          SELECT t4.*
          FROM "public"."orders" AS t4
          WHERE t4."customer_id" = t0."id"
            AND t4."paid" = $1
        ) AS t4
      ) AS r5
    ) AS "paid"
  FROM "public"."customer" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal true :: boolean
