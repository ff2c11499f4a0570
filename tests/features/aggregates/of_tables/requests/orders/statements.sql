-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  ORDER BY (SELECT count(*) FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") DESC, t0."id" ASC
) AS r0

-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  ORDER BY (SELECT sum(t1."total") FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") DESC NULLS LAST
) AS r0

-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  ORDER BY (SELECT max(t1."placed") FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") ASC NULLS FIRST, (SELECT max(t1."id"::text COLLATE "C")::uuid FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") DESC
) AS r0
