-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."referrer" AS "__join0_0",
    t0."referrer" AS "__join1_0",
    t0."referrer" AS "__join2_0",
    t0."referrer" AS "__join3_0",
    t0."referrer" AS "__join4_0"
  FROM "public"."orders" AS t0
  WHERE t0."referrer" IS NOT NULL
  ORDER BY t0."id" ASC
) AS r0
