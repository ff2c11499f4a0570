-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
  ORDER BY (SELECT max(t1."words") FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND (t1."status" = ('live')::text)) DESC
) AS r0
-- $1 = session x-hasura-tenant :: text
