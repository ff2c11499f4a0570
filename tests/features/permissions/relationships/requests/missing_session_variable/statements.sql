-- rows of public.profiles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    t0."city" AS "__join0_0",
    t0."lang" AS "__join0_1"
  FROM "public"."profiles" AS t0
  ORDER BY t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 1 :: int8
