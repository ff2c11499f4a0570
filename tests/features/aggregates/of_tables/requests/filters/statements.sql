-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  WHERE (SELECT count(*) FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") > $1
) AS r0
-- $1 = literal 2 :: integer

-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  WHERE (SELECT count(*) FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") = $1
) AS r0
-- $1 = literal 0 :: integer

-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  WHERE (SELECT count(DISTINCT (t1."total")) FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id" AND t1."paid" = $1) = $2
) AS r0
-- $1 = literal true :: boolean
-- $2 = variable predicate._eq :: integer

-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  WHERE (SELECT bool_and(t1."paid") FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") = $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal false :: boolean

-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  WHERE (SELECT sum(t1."weight") FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") >= $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 2 :: double precision

-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."customer" AS t0
  WHERE (SELECT corr(t1."weight", t1."weight") FROM "public"."orders" AS t1 WHERE t1."customer_id" = t0."id") > $1
) AS r0
-- $1 = literal 0.9 :: double precision
