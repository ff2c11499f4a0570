-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT least($1, 2)
) AS r0
-- $1 = variable one :: int8

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT least($1, 2)
) AS r0
-- $1 = variable many :: int8

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT least($1, 2)
) AS r0
-- $1 = variable none :: int8
