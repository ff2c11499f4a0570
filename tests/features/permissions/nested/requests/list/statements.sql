-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."total" AS "total",
    CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "customer"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
      JOIN "public"."customers" AS t2 ON (t2."id" = t0."customer_id")
    WHERE ((t2."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t2."region_id") AND ("_p1"."manager_id" = $2))))
    ORDER BY t0."total" DESC
    LIMIT $1
  ) AS t0
  LEFT JOIN "public"."customers" AS t1 ON t1."id" = t0."customer_id" AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t1."region_id") AND ("_p0"."manager_id" = $2)))
  CROSS JOIN LATERAL (
    SELECT
      t1."name" AS "name"
  ) AS r1
  ORDER BY t0."total" DESC
) AS r0
-- $1 = literal 2 :: int8
-- $2 = session x-hasura-user-id :: integer

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
      JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
    WHERE ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $3))))
    ORDER BY t0."id" ASC
    LIMIT $1
    OFFSET $2
  ) AS t0
) AS r0
-- $1 = literal 1 :: int8
-- $2 = literal 2 :: int8
-- $3 = session x-hasura-user-id :: integer

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."customer_id" AS "customer_id"
  FROM (
    SELECT DISTINCT ON (t0."customer_id") t0.*
    FROM "public"."orders" AS t0
      JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
    WHERE ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $1))))
    ORDER BY t0."customer_id" ASC, t0."id" DESC
  ) AS t0
) AS r0
-- $1 = session x-hasura-user-id :: integer
