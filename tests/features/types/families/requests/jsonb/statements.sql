-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" @> $1::text::jsonb
) AS r0
-- $1 = literal {"a":1} :: jsonb

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" @> $1::text::jsonb
) AS r0
-- $1 = literal ["x"] :: jsonb

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" <@ $1::text::jsonb
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["x",5,6] :: jsonb

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" ? $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "x" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" ?| $1
) AS r0
-- $1 = literal ["nope","k k"] :: text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" ?& $1
) AS r0
-- $1 = literal ["a","tags"] :: text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" = $1::text::jsonb
) AS r0
-- $1 = literal "x" :: jsonb

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" = $1::text::jsonb
) AS r0
-- $1 = literal ["x",5] :: jsonb

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" < $1::text::jsonb
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {} :: jsonb

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" = ANY ($1::text[]::jsonb[])
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["x",["x",5]] :: jsonb[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE NOT (t0."data" = ANY ($1::text[]::jsonb[]))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["x"] :: jsonb[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE (t0."data")::text ILIKE $1
) AS r0
-- $1 = literal "%TAGS%" :: text

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" IS NULL
) AS r0
