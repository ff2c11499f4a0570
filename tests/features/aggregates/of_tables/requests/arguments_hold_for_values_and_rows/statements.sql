-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('total', sum(t0."total"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
    ORDER BY t0."placed" ASC NULLS LAST
    LIMIT $1
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."total" AS "total"
  ) AS r1
) AS r0
-- $1 = variable limit :: int8

-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
    ORDER BY t0."placed" ASC
    OFFSET $1
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."total" AS "total"
  ) AS r1
) AS r0
-- $1 = literal 2 :: int8

-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'max', json_build_object('placed', max(t0."placed"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT DISTINCT ON (t0."customer_id") t0.*
    FROM "public"."orders" AS t0
    ORDER BY t0."customer_id" ASC, t0."placed" DESC NULLS LAST
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."placed" AS "placed"
  ) AS r1
) AS r0
