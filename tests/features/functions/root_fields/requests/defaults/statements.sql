-- rows of function public.search_articles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."search_articles"("search" => $1) AS t0
) AS r0
-- $1 = literal "e" :: text

-- rows of function public.search_articles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."search_articles"("search" => $1, "least_words" => $2) AS t0
) AS r0
-- $1 = literal "e" :: text
-- $2 = literal 50 :: integer
