-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."credit_limit" AS "credit_limit"
  FROM "public"."customers" AS t0
  ORDER BY t0."credit_limit" DESC NULLS LAST, t0."id" ASC
) AS r0

-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."credit_limit" AS "credit_limit"
  FROM "public"."customers" AS t0
  ORDER BY t0."credit_limit" ASC NULLS FIRST, t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 2 :: int8
