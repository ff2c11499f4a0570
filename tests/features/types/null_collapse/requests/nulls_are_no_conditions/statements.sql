-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."id" < $1
) AS r0
-- $1 = literal 2 :: integer

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."id" < $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 3 :: integer

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = variable partly.id._eq :: integer
