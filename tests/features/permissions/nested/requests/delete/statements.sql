-- delete rows of public.orders
WITH changed AS (
  DELETE FROM "public"."orders" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t0."customer_id") AND (("_p0"."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1))))))
    AND NOT (EXISTS (SELECT 1 FROM "public"."lines" AS t1 WHERE t1."order_id" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."orders" AS "_p0" WHERE ("_p0"."id" = t1."order_id") AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p1" WHERE ("_p1"."id" = "_p0"."customer_id") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = "_p1"."region_id") AND ("_p2"."manager_id" = $1)))))))))
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = session x-hasura-user-id :: integer
