-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count(*) FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") = $1
) AS r0
-- $1 = literal 0 :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
) AS r0

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count((t1."genre")) FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") = $1
) AS r0
-- $1 = literal 1 :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count(*) FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") = $1
) AS r0
-- $1 = literal 2 :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count(DISTINCT (t1."author_id")) FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") = $1
) AS r0
-- $1 = literal 1 :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count(*) FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id" AND t1."genre" = $1) > $2
) AS r0
-- $1 = literal "prose" :: text
-- $2 = literal 0 :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT bool_and(t1."sold") FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") = $1
) AS r0
-- $1 = literal true :: boolean

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT bool_or(t1."sold") FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") = $1
) AS r0
-- $1 = literal true :: boolean

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT avg(t1."price") FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") = $1
) AS r0
-- $1 = literal 2 :: double precision

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT sum(t1."price") FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id") IS NULL
) AS r0
