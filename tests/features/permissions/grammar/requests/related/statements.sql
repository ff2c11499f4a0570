-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."tenant" = $1)))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text
