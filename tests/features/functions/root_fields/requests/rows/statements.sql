-- rows of function public.search_articles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."title" AS "title",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM "public"."search_articles"("search" => $1, "status" => $2, "least_words" => $3) AS t0
  ORDER BY t0."words" DESC
) AS r0
-- $1 = literal "engines" :: text
-- $2 = literal null :: text
-- $3 = literal 200 :: integer
