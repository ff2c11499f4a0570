-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."name" = t0."named") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1)))))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
