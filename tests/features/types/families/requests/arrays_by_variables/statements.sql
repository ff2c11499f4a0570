-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" = $1::text::integer[]
) AS r0
-- $1 = variable numbers :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" = $1::text::integer[]
) AS r0
-- $1 = variable literal :: integer[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."labels" @> $1::text::text[]
) AS r0
-- $1 = variable single :: text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" = ANY (SELECT element::integer[] FROM unnest($1) AS element)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable lists :: integer[] as text[]

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."moods" @> $1::text::"public"."mood"[]
) AS r0
-- $1 = list (variable mood) :: "public"."mood"[]
