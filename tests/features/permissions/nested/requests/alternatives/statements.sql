-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."total" AS "total"
  FROM "public"."orders" AS t0
  WHERE ((t0."total" > ('180')::integer) OR (NOT (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t0."customer_id") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" > ('0')::integer)))))) OR (EXISTS (SELECT 1 FROM "public"."customers" AS "_p2" WHERE ("_p2"."id" = t0."customer_id") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p3" WHERE ("_p3"."id" = "_p2"."region_id") AND ("_p3"."name" = ('East')::text))))))
  ORDER BY t0."id" ASC
) AS r0
