-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text
