-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY t0."id" DESC, t0."id" ASC
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."rating" AS "rating"
  FROM "public"."author" AS t0
  ORDER BY t0."rating" ASC
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."rating" AS "rating"
  FROM "public"."author" AS t0
  ORDER BY t0."rating" DESC
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."rating" AS "rating"
  FROM "public"."author" AS t0
  ORDER BY t0."rating" ASC NULLS FIRST
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."rating" AS "rating"
  FROM "public"."author" AS t0
  ORDER BY t0."rating" DESC NULLS LAST
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY "public"."loud"("author" => (t0.*)::"public"."author") DESC
) AS r0

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."book" AS t0
    LEFT JOIN "public"."author" AS t1 ON t1."id" = t0."author_id"
  ORDER BY t1."rating" DESC NULLS LAST, t0."id" DESC
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY (SELECT count(*) FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") ASC
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY (SELECT max(t1."title") FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") DESC NULLS LAST, t0."id" ASC
) AS r0
