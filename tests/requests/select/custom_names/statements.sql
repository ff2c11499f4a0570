-- rows of public.time_entries
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."worked_on" AS "workedOn",
    t0."hours" AS "hours",
    t0."labels" AS "labels"
  FROM "public"."time_entries" AS t0
  WHERE t0."worked_on" >= $1::text::date
  ORDER BY t0."worked_on" ASC, t0."hours" DESC
) AS r0
-- $1 = literal "2025-01-07" :: date

-- row of public.time_entries by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."worked_on" AS "workedOn"
  FROM "public"."time_entries" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 4 :: bigint

-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."legacy ref" AS "legacy_reference"
  FROM "public"."orders" AS t0
  WHERE t0."legacy ref" IS NOT NULL
  ORDER BY t0."id" ASC
) AS r0
