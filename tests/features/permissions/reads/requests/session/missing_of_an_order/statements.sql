-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
    LEFT JOIN "public"."author" AS t1 ON t1."id" = t0."author_id" AND (t1."tenant" = $1)
  WHERE (t0."status" = ('live')::text)
  ORDER BY t1."id" ASC
  LIMIT 2
) AS r0
-- $1 = session x-hasura-tenant :: text
