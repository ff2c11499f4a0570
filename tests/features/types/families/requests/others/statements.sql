-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."flag" > $1
) AS r0
-- $1 = literal false :: boolean

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."flag" = $1
) AS r0
-- $1 = literal "yes" :: boolean

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."days" AS "days"
  FROM "public"."item" AS t0
  WHERE t0."days" = $1::text::daterange
) AS r0
-- $1 = literal "[2024-01-01,2024-01-31]" :: daterange

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."at" AS "at"
  FROM "public"."item" AS t0
  WHERE t0."at" >= $1::text::timestamptz
    AND t0."at" < $2::text::timestamptz
) AS r0
-- $1 = literal "2024-01-05T12:20:30+02:00" :: timestamptz
-- $2 = literal "2024-06-01" :: timestamptz

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."at" IS NOT NULL
    AND t0."at" <> $1::text::timestamptz
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "epoch" :: timestamptz

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal " 2 " :: integer

-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."id" = ANY ($1)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [1,"2","3"] :: integer[]
