-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE "public"."author_full_name"((t0.*)::"public"."author") ILIKE $1
) AS r0
-- $1 = literal "%be%" :: text

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE "public"."author_words"("a" => (t0.*)::"public"."author") > $1
) AS r0
-- $1 = literal 500 :: bigint

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE "public"."author_initials"("a" => (t0.*)::"public"."author") @> $1::text::text[]
) AS r0
-- $1 = literal ["C"] :: text[]

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE "public"."author_summary"("a" => (t0.*)::"public"."author") @> $1::text::jsonb
) AS r0
-- $1 = literal {"name":"Ada"} :: jsonb

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1 WHERE t1."status" = $1)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "draft" :: text

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE NOT (EXISTS (SELECT 1 FROM "public"."author_first_article"("a" => (t0.*)::"public"."author") AS t1 WHERE NOT (t1.* IS NULL)))
) AS r0

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND "public"."author_full_name"((t1.*)::"public"."author") = $1)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "Bo Berg" :: text
