-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(DISTINCT (t0."customer_id"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*) ORDER BY t0."row number"), '[]') AS "nodes"
  FROM (
    SELECT t0.*, row_number() OVER (ORDER BY t0."total" DESC NULLS LAST) AS "row number"
    FROM "public"."orders" AS t0
    ORDER BY t0."total" DESC NULLS LAST
    LIMIT $1
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."total" AS "total"
  ) AS r1
) AS r0
-- $1 = literal 3 :: int8

-- aggregate of public.customer
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(DISTINCT (t0."name"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*) ORDER BY t0."row number"), '[]') AS "nodes"
  FROM (
    SELECT t0.*, row_number() OVER (ORDER BY t0."name" DESC) AS "row number"
    FROM "public"."customer" AS t0
    ORDER BY t0."name" DESC
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."name" AS "name",
      (
        SELECT row_to_json(r2.*)
        FROM (
          SELECT
            json_build_object('count', count(DISTINCT (t1."paid"))) AS "aggregate",
            coalesce(json_agg(row_to_json(r3.*) ORDER BY t1."row number"), '[]') AS "nodes"
          FROM (
            SELECT t1.*, row_number() OVER (ORDER BY t1."total" DESC NULLS LAST) AS "row number"
            FROM "public"."orders" AS t1
            WHERE t1."customer_id" = t0."id"
            ORDER BY t1."total" DESC NULLS LAST
          ) AS t1
          CROSS JOIN LATERAL (
            SELECT
              t1."total" AS "total",
              t1."paid" AS "paid"
          ) AS r3
        ) AS r2
      ) AS "orders_aggregate"
  ) AS r1
) AS r0
