-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."status" AS "status",
    (CASE WHEN (t0."status" = ('draft')::text) THEN t0."fee" END) AS "fee"
  FROM "public"."article" AS t0
  ORDER BY t0."id" ASC
) AS r0
