-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    "public"."author_full_name"((t0.*)::"public"."author") AS "full_name",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1
      ) AS r1
    ) AS "long_articles",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t2."id" AS "id"
        FROM "public"."author_first_article"("a" => (t0.*)::"public"."author") AS t2
        WHERE NOT (t2.* IS NULL)
      ) AS r2
    ) AS "first_article"
  FROM (
    SELECT t0.*
    FROM "public"."author" AS t0
    ORDER BY t0."id" ASC
    OFFSET $1
  ) AS t0
) AS r0
-- $1 = literal 1 :: int8

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."article_code"("a" => (t0.*)::"public"."article") AS "code",
    j0.json AS "author"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."article" AS t0
    ORDER BY t0."author_id" ASC, t0."id" ASC
  ) AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        "public"."author_full_name"((t1.*)::"public"."author") AS "full_name"
      FROM "public"."author" AS t1
      WHERE t1."id" = t0."author_id"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."author_id" ASC, t0."id" ASC
) AS r0
