-- rows of public.lines
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."order_id" AS "order_id",
    t0."sku" AS "sku",
    CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "order"
  FROM (
    SELECT t0.*
    FROM "public"."lines" AS t0
      JOIN "public"."orders" AS t4 ON (t4."id" = t0."order_id")
      JOIN "public"."customers" AS t5 ON (t5."id" = t4."customer_id")
    WHERE (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = t5."region_id") AND ("_p2"."manager_id" = $2)))
    ORDER BY t0."order_id" ASC, t0."number" ASC
    LIMIT $1
  ) AS t0
  LEFT JOIN ("public"."orders" AS t1 JOIN "public"."customers" AS t2 ON (t2."id" = t1."customer_id")) ON t1."id" = t0."order_id" AND ((t2."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t2."region_id") AND ("_p1"."manager_id" = $2))))
  LEFT JOIN "public"."customers" AS t3 ON t3."id" = t1."customer_id" AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p0" WHERE ("_p0"."id" = t3."region_id") AND ("_p0"."manager_id" = $2)))
  CROSS JOIN LATERAL (
    SELECT
      t3."name" AS "name"
  ) AS r2
  CROSS JOIN LATERAL (
    SELECT
      t1."id" AS "id",
      CASE WHEN t3."id" IS NOT NULL THEN row_to_json(r2.*) END AS "customer"
  ) AS r1
  ORDER BY t0."order_id" ASC, t0."number" ASC
) AS r0
-- $1 = literal 4 :: int8
-- $2 = session x-hasura-user-id :: integer

-- rows of public.lines
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."order_id" AS "order_id",
    j0.json AS "order"
  FROM "public"."lines" AS t0
    JOIN "public"."orders" AS t3 ON (t3."id" = t0."order_id")
    JOIN "public"."customers" AS t4 ON (t4."id" = t3."customer_id")
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."id" AS "id"
      FROM "public"."orders" AS t1
        JOIN "public"."customers" AS t2 ON (t2."id" = t1."customer_id")
      WHERE t1."id" = t0."order_id"
        AND ((t2."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t2."region_id") AND ("_p1"."manager_id" = $1))))
    ) AS r1
  ) AS j0(json) ON true
  WHERE (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = t4."region_id") AND ("_p2"."manager_id" = $1)))
  ORDER BY t0."order_id" ASC, t0."number" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.lines
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."order_id" AS "order_id",
    t0."number" AS "number"
  FROM "public"."lines" AS t0
    JOIN "public"."orders" AS t3 ON (t3."id" = t0."order_id")
    JOIN "public"."customers" AS t4 ON (t4."id" = t3."customer_id")
    LEFT JOIN ("public"."orders" AS t1 JOIN "public"."customers" AS t2 ON (t2."id" = t1."customer_id")) ON t1."id" = t0."order_id" AND ((t2."active" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."regions" AS "_p1" WHERE ("_p1"."id" = t2."region_id") AND ("_p1"."manager_id" = $1))))
  WHERE (EXISTS (SELECT 1 FROM "public"."regions" AS "_p2" WHERE ("_p2"."id" = t4."region_id") AND ("_p2"."manager_id" = $1)))
  ORDER BY t1."total" DESC NULLS LAST, t0."order_id" ASC, t0."number" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
