-- rows of function stats.articles_of
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "stats"."articles_of"("country" => $1) AS t0
) AS r0
-- $1 = literal "uk" :: text
