-- rows of public.person
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "__join0_0",
    t0."id" AS "__join1_0"
  FROM "public"."person" AS t0
  ORDER BY t0."id" ASC
) AS r0
