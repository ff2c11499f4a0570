-- row of public.orders by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
  WHERE t0."id" = $1
    AND ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $2))))
) AS r0
-- $1 = literal 5 :: integer
-- $2 = session x-hasura-user-id :: integer

-- row of public.orders by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
  WHERE t0."id" = $1
    AND ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $2))))
) AS r0
-- $1 = literal 3 :: integer
-- $2 = session x-hasura-user-id :: integer

-- row of public.orders by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
  WHERE t0."id" = $1
    AND ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $2))))
) AS r0
-- $1 = literal 4 :: integer
-- $2 = session x-hasura-user-id :: integer

-- row of public.orders by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
  WHERE t0."id" = $1
    AND ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $2))))
) AS r0
-- $1 = literal 6 :: integer
-- $2 = session x-hasura-user-id :: integer
