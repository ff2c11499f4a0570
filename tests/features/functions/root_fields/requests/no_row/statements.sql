-- row of function public.article_called
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."title" AS "title"
  FROM "public"."article_called"("title" => $1) AS t0
  WHERE NOT (t0.* IS NULL)
) AS r0
-- $1 = literal "Nothing" :: text

-- aggregate of function public.article_called
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."article_called"("title" => $1) AS t0
    WHERE NOT (t0.* IS NULL)
  ) AS t0
) AS r0
-- $1 = literal "Nothing" :: text

-- row of function public.article_called
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."title" AS "title"
  FROM "public"."article_called"("title" => $1) AS t0
  WHERE NOT (t0.* IS NULL)
) AS r0
-- $1 = literal "Gardens" :: text
