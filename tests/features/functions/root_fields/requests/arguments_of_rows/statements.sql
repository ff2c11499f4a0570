-- rows of function public.search_articles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."search_articles"("search" => $1) AS t0
    WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."country" = $4)
    ORDER BY t0."id" DESC
    LIMIT $2
    OFFSET $3
  ) AS t0
) AS r0
-- $1 = literal "e" :: text
-- $2 = literal 1 :: int8
-- $3 = literal 1 :: int8
-- $4 = literal "se" :: text

-- rows of function public.search_articles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."author_id" AS "author_id",
    t0."words" AS "words"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."search_articles"("search" => $1) AS t0
    ORDER BY t0."author_id" ASC, t0."words" DESC
  ) AS t0
) AS r0
-- $1 = literal "e" :: text
