-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY "public"."author_full_name"((t0.*)::"public"."author") DESC
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY (SELECT count(*) FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1) DESC NULLS LAST
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY (SELECT sum(t1."words") FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1) DESC NULLS LAST
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY (SELECT max("public"."article_code"("a" => (t1.*)::"public"."article")) FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1) ASC
) AS r0

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          "public"."author_full_name"((t1.*)::"public"."author") AS "full_name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM "public"."article" AS t0
    LEFT JOIN "public"."author" AS t2 ON t2."id" = t0."author_id"
  ORDER BY CASE WHEN t2."id" IS NOT NULL THEN "public"."author_full_name"((t2.*)::"public"."author") END ASC NULLS FIRST, t0."id" ASC
) AS r0
