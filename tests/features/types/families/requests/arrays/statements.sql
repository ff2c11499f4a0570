-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" @> $1::text::integer[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [3] :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" <@ $1::text::integer[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [3,4] :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" = $1::text::integer[]
) AS r0
-- $1 = literal [1,2,3] :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" = $1::text::integer[]
) AS r0
-- $1 = literal 3 :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" = $1::text::integer[]
) AS r0
-- $1 = literal "{1,2,3}" :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."labels" = $1::text::text[]
) AS r0
-- $1 = literal "{NULL,red}" :: text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."labels" @> $1::text::text[]
) AS r0
-- $1 = literal "light blue" :: text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" = ANY (SELECT element::integer[] FROM unnest($1) AS element)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [[],[3]] :: integer[] as text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE NOT (t0."numbers" = ANY (SELECT element::integer[] FROM unnest($1) AS element))
) AS r0
-- $1 = literal [[3],"{1,2,3}"] :: integer[] as text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" > $1::text::integer[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [1,2] :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."labels" AS "labels"
  FROM "public"."item" AS t0
  WHERE t0."labels" @> $1::text::text[]
) AS r0
-- $1 = literal ["light blue"] :: text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."moods" AS "moods"
  FROM "public"."item" AS t0
  WHERE t0."moods" @> $1::text::"public"."mood"[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["sad"] :: "public"."mood"[]
