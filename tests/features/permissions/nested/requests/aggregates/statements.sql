-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('total', sum(t0."total"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
      JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
    WHERE ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $1))))
      AND t0."total" > $2
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 40 :: integer

-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate"
        FROM (
          SELECT t1.*
          FROM "public"."orders" AS t1
            JOIN "public"."customers" AS t2 ON (t2."id" = t1."customer_id")
          WHERE t1."customer_id" = t0."id"
            AND ((t2."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t2."region_id") AND ("_p1"."manager_id" = $1))))
        ) AS t1
      ) AS r1
    ) AS "orders_aggregate",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t3."id" AS "id"
        FROM "public"."orders" AS t3
          JOIN "public"."customers" AS t4 ON (t4."id" = t3."customer_id")
        WHERE t3."customer_id" = t0."id"
          AND ((t4."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t4."region_id") AND ("_p1"."manager_id" = $1))))
        ORDER BY t3."id" ASC
      ) AS r2
    ) AS "orders"
  FROM "public"."customers" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t0."region_id") AND ("_p0"."manager_id" = $1)))
  ORDER BY (SELECT count(*) FROM "public"."orders" AS t5 JOIN "public"."customers" AS t6 ON (t6."id" = t5."customer_id") WHERE t5."customer_id" = t0."id" AND ((t6."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t6."region_id") AND ("_p1"."manager_id" = $1))))) DESC, t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."customers" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t0."region_id") AND ("_p0"."manager_id" = $1)))
    AND (SELECT count(*) FROM "public"."orders" AS t1 JOIN "public"."customers" AS t2 ON (t2."id" = t1."customer_id") WHERE t1."customer_id" = t0."id" AND ((t2."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t2."region_id") AND ("_p1"."manager_id" = $1))))) > $2
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 0 :: integer
