-- aggregate of public.author
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('max', json_build_object('full_name', max("public"."author_full_name"((t0.*)::"public"."author")), 'words', max("public"."author_words"("a" => (t0.*)::"public"."author"))), 'sum', json_build_object('words', sum("public"."author_words"("a" => (t0.*)::"public"."author"))), 'avg', json_build_object('words', avg("public"."author_words"("a" => (t0.*)::"public"."author")))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."author" AS t0
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      "public"."author_full_name"((t0.*)::"public"."author") AS "full_name"
  ) AS r1
) AS r0

-- aggregate of public.article
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('reading_minutes', sum("public"."article_reading_minutes"("a" => (t0.*)::"public"."article"))), 'min', json_build_object('code', min("public"."article_code"("a" => (t0.*)::"public"."article")))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."article" AS t0
    WHERE "public"."article_reading_minutes"("a" => (t0.*)::"public"."article") > $1::text::numeric
  ) AS t0
) AS r0
-- $1 = literal 1 :: numeric

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count(*) FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND "public"."article_reading_minutes"("a" => (t1.*)::"public"."article") > $1::text::numeric) > $2
) AS r0
-- $1 = literal 4 :: numeric
-- $2 = literal 0 :: integer
