-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."article" AS t0
    WHERE (t0."status" = ('live')::text)
    ORDER BY t0."author_id" ASC, t0."words" DESC
    LIMIT 2
  ) AS t0
) AS r0
