-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."customers" AS t1
        WHERE t1."id" = t0."rounded"
        LIMIT 1
      ) AS r1
    ) AS "nearest"
  FROM "public"."orders" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t0."rounded") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1)))))
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t0."rounded") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1)))))
  ORDER BY (SELECT t1."name" FROM "public"."customers" AS t1 WHERE t1."id" = t0."rounded" LIMIT 1) ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."orders" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t0."rounded") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1)))))
    AND EXISTS (SELECT 1 FROM "public"."customers" AS t1 WHERE t1."id" = t0."rounded" AND EXISTS (SELECT 1 FROM "public"."orders" AS t2 WHERE t2."customer_id" = t1."id" AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t2."rounded") AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = "_p0"."region_id") AND ("_p1"."manager_id" = $1)))))))
) AS r0
-- $1 = session x-hasura-user-id :: integer
