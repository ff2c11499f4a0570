-- update rows of public.lines
WITH changed AS (
  UPDATE "public"."lines" AS t0
  SET "quantity" = $1
  WHERE (EXISTS (SELECT 1 FROM "public"."orders" AS "_p0" WHERE ("_p0"."id" = t0."order_id") AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p1" WHERE ("_p1"."id" = "_p0"."customer_id") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = "_p1"."region_id") AND ("_p2"."manager_id" = $2)))))))
    AND t0."sku" = $3
  RETURNING 1, CASE WHEN (EXISTS (SELECT 1 FROM "public"."orders" AS "_p0" WHERE ("_p0"."id" = t0."order_id") AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p1" WHERE ("_p1"."id" = "_p0"."customer_id") AND (("_p1"."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = "_p1"."region_id") AND ("_p2"."manager_id" = $2)))))))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 0 :: integer
-- $2 = session x-hasura-user-id :: integer
-- $3 = literal "pad" :: text
