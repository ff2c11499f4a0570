-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    'article'::text AS "__typename",
    CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "author"
  FROM (
    SELECT t0.*
    FROM "public"."article" AS t0
    WHERE (t0."status" = ('live')::text)
    LIMIT $1
  ) AS t0
  LEFT JOIN "public"."author" AS t1 ON t1."id" = t0."author_id"
  CROSS JOIN LATERAL (
    SELECT
      t1."name" AS "name"
  ) AS r1
) AS r0
-- $1 = literal 3 :: int8
