-- rows of public.profiles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."city" AS "__join0_0"
  FROM "public"."profiles" AS t0
  ORDER BY t0."id" ASC
) AS r0
