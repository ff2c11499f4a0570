-- rows of public.my_article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    CASE t0."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t0."status_value" END AS "statusValue"
  FROM "public"."my_article" AS t0
  WHERE t0."status_value" = $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable exp.statusValue._eq :: text

-- rows of public.my_article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    CASE t0."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t0."status_value" END AS "statusValue"
  FROM "public"."my_article" AS t0
  WHERE t0."status_value" = ANY ($1)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable list :: text[]
