-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."users" AS t0
  LIMIT $1
) AS r0
-- $1 = variable limit :: int8
