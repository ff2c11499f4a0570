-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."country" AS "country"
  FROM "public"."customers" AS t0
  ORDER BY t0."country" DESC, t0."id" ASC
) AS r0
