-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
    JOIN "public"."customers" AS t2 ON t2."id" = t0."customer_id"
  WHERE ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $1))))
    AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t2."region_id") AND ("_p0"."manager_id" = $1)))
    AND EXISTS (SELECT 1 FROM "public"."regions" AS t3 WHERE t3."id" = t2."region_id" AND (t3."manager_id" = $1) AND t3."name" = $2)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "North" :: text

-- rows of public.lines
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."order_id" AS "order_id",
    t0."number" AS "number"
  FROM "public"."lines" AS t0
    JOIN "public"."orders" AS t1 ON (t1."id" = t0."order_id")
    JOIN "public"."customers" AS t2 ON (t2."id" = t1."customer_id")
    JOIN "public"."orders" AS t3 ON t3."id" = t0."order_id"
    JOIN "public"."customers" AS t4 ON (t4."id" = t3."customer_id")
    JOIN "public"."customers" AS t6 ON t6."id" = t3."customer_id"
  WHERE (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = t2."region_id") AND ("_p2"."manager_id" = $1)))
    AND ((t4."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t4."region_id") AND ("_p1"."manager_id" = $1))))
    AND EXISTS (SELECT 1 FROM "public"."lines" AS t5 WHERE t5."order_id" = t3."id" AND (EXISTS (SELECT 1 FROM "public"."orders" AS "_p0" WHERE ("_p0"."id" = t5."order_id") AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p1" WHERE ("_p1"."id" = "_p0"."customer_id") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = "_p1"."region_id") AND ("_p2"."manager_id" = $1))))))) AND t5."sku" = $2)
    AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t6."region_id") AND ("_p0"."manager_id" = $1)))
    AND t6."name" = $3
  ORDER BY t0."order_id" ASC, t0."number" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "pen" :: text
-- $3 = literal "Ada" :: text

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
  WHERE ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $1))))
    AND (EXISTS (SELECT 1 FROM "public"."customers" AS t2 WHERE t2."id" = t0."customer_id" AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t2."region_id") AND ("_p0"."manager_id" = $1))) AND EXISTS (SELECT 1 FROM "public"."regions" AS t3 WHERE t3."id" = t2."region_id" AND (t3."manager_id" = $1) AND t3."name" = $2)) OR t0."total" > $3)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "East" :: text
-- $3 = literal 100 :: integer

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
  WHERE ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $1))))
    AND NOT (EXISTS (SELECT 1 FROM "public"."customers" AS t2 WHERE t2."id" = t0."customer_id" AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t2."region_id") AND ("_p0"."manager_id" = $1))) AND EXISTS (SELECT 1 FROM "public"."regions" AS t3 WHERE t3."id" = t2."region_id" AND (t3."manager_id" = $1) AND t3."name" = $2)))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "East" :: text

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
    JOIN "public"."customers" AS t1 ON (t1."id" = t0."customer_id")
    JOIN "public"."customers" AS t2 ON t2."id" = t0."customer_id"
    JOIN "public"."customers" AS t4 ON t4."id" = t0."customer_id"
  WHERE ((t1."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t1."region_id") AND ("_p1"."manager_id" = $1))))
    AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t2."region_id") AND ("_p0"."manager_id" = $1)))
    AND EXISTS (SELECT 1 FROM "public"."regions" AS t3 WHERE t3."id" = t2."region_id" AND (t3."manager_id" = $1) AND t3."name" = $2)
    AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t4."region_id") AND ("_p0"."manager_id" = $1)))
    AND EXISTS (SELECT 1 FROM "public"."orders" AS t5 WHERE t5."customer_id" = t4."id" AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t5."customer_id") AND (("_p0"."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1)))))) AND t5."total" > $3)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "North" :: text
-- $3 = literal 100 :: integer

-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."customers" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t0."region_id") AND ("_p0"."manager_id" = $1)))
    AND EXISTS (SELECT 1 FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t1."customer_id") AND (("_p0"."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1)))))) AND EXISTS (SELECT 1 FROM "public"."customers" AS t2 WHERE t2."id" = t1."customer_id" AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t2."region_id") AND ("_p0"."manager_id" = $1))) AND EXISTS (SELECT 1 FROM "public"."regions" AS t3 WHERE t3."id" = t2."region_id" AND (t3."manager_id" = $1) AND t3."name" = $2)))
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "East" :: text
