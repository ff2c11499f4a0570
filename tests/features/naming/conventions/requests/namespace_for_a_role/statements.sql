-- rows of public.note
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."mood" AS "mood"
  FROM "public"."note" AS t0
  WHERE (t0."mood" <> ('sad')::text)
) AS r0

-- rows of public.my_article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    CASE t0."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t0."status_value" END AS "statusValue"
  FROM "public"."my_article" AS t0
  WHERE (t0."status_value" = ('live')::text)
) AS r0
