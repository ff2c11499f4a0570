-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" LIKE $1
) AS r0
-- $1 = literal "apple%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" NOT LIKE $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "apple%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" ILIKE $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "APPLE%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" NOT ILIKE $1
) AS r0
-- $1 = literal "APPLE%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" SIMILAR TO $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "(A|a)pple%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" NOT SIMILAR TO $1
) AS r0
-- $1 = literal "(A|a)pple%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" ~ $1
) AS r0
-- $1 = literal "^A.*e$" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" !~ $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "^A" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" ~* $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "^A" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" !~* $1
) AS r0
-- $1 = literal "^a" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" LIKE $1
) AS r0
-- $1 = literal "%\\%%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" LIKE $1
) AS r0
-- $1 = literal "%\\\\%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" LIKE $1
) AS r0
-- $1 = literal "apple\\_tart" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."code" LIKE $1
) AS r0
-- $1 = literal "_-2" :: varchar

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."padded" AS "padded"
  FROM "public"."item" AS t0
  WHERE t0."padded" = $1::text::bpchar
) AS r0
-- $1 = literal "ab" :: bpchar

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."padded" LIKE $1::text::bpchar
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "ab%" :: bpchar

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."code" > $1
    AND t0."code" <= $2
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "A-1" :: varchar
-- $2 = literal "C-3" :: varchar

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."words" LIKE $1
    AND t0."words" NOT LIKE $2
    AND t0."words" = ANY ($3)
) AS r0
-- $1 = literal "%a%" :: text
-- $2 = literal "%tart" :: text
-- $3 = literal ["Apple pie","apple_tart"] :: text[]
