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
  FROM "public"."search_articles"("search" => $1, "status" => $2) AS t0
  WHERE (t0."status" = ('live')::text)
  LIMIT 2
) AS r0
-- $1 = literal "e" :: text
-- $2 = literal null :: text

-- aggregate of function public.search_articles
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('words', sum(t0."words"))) AS "aggregate",
    coalesce(array_to_json((array_agg(row_to_json(r1.*)))[1:2]), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."search_articles"("search" => $1, "status" => $2) AS t0
    WHERE (t0."status" = ('live')::text)
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0
-- $1 = literal "e" :: text
-- $2 = literal null :: text
