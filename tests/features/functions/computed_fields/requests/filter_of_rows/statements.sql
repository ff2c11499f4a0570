-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."author_full_name"((t0.*)::"public"."author") AS "full_name",
    "public"."author_is_me"("a" => (t0.*)::"public"."author", "session" => $1::text::json) AS "is_me",
    "public"."author_words"("a" => (t0.*)::"public"."author") AS "words",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."title" AS "title"
        FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1
        WHERE ((t1."status" = ('live')::text) AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t1."author_id") AND ("public"."author_is_me"("a" => ("_p0".*)::"public"."author", "session" => $1::text::json) IS NOT NULL))))
        LIMIT 1
      ) AS r1
    ) AS "long_articles",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t2."id" AS "id"
        FROM "public"."author_first_article"("a" => (t0.*)::"public"."author") AS t2
        WHERE NOT (t2.* IS NULL)
          AND ((t2."status" = ('live')::text) AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t2."author_id") AND ("public"."author_is_me"("a" => ("_p0".*)::"public"."author", "session" => $1::text::json) IS NOT NULL))))
        LIMIT 1
      ) AS r2
    ) AS "first_article",
    (
      SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
      FROM (
        SELECT
          t3."id" AS "id"
        FROM "public"."author_articles_with"("a" => (t0.*)::"public"."author") AS t3
        WHERE ((t3."status" = ('live')::text) AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t3."author_id") AND ("public"."author_is_me"("a" => ("_p0".*)::"public"."author", "session" => $1::text::json) IS NOT NULL))))
        LIMIT 1
      ) AS r3
    ) AS "articles_with"
  FROM "public"."author" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."author_first_article"("a" => (t0.*)::"public"."author") AS "_p0" WHERE (NOT ("_p0".* IS NULL)) AND ("_p0"."status" = ('live')::text)))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session :: json

-- aggregate of public.author
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'max', json_build_object('words', max("public"."author_words"("a" => (t0.*)::"public"."author")))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."author" AS t0
    WHERE (EXISTS (SELECT 1 FROM "public"."author_first_article"("a" => (t0.*)::"public"."author") AS "_p0" WHERE (NOT ("_p0".* IS NULL)) AND ("_p0"."status" = ('live')::text)))
  ) AS t0
) AS r0
