-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "author"
  FROM (
    SELECT t0.*
    FROM "public"."article" AS t0
    WHERE (t0."status" = ('live')::text)
    LIMIT 2
  ) AS t0
  LEFT JOIN "public"."author" AS t1 ON t1."id" = t0."author_id" AND (t1."tenant" = $1)
  CROSS JOIN LATERAL (
    SELECT
      t1."id" AS "id"
  ) AS r1
) AS r0
-- $1 = session x-hasura-tenant :: text
