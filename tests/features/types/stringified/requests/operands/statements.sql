-- rows of public.n
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."n" AS t0
  WHERE t0."big" = $1
) AS r0
-- $1 = literal "9223372036854775807" :: bigint

-- rows of public.n
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."n" AS t0
  WHERE t0."big" = $1
) AS r0
-- $1 = literal 9223372036854775807 :: bigint

-- rows of public.n
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."big"::text AS "big",
    t0."exact"::text AS "exact",
    t0."double"::text AS "double"
  FROM "public"."n" AS t0
  WHERE t0."big" = $1
    AND t0."exact" = $2::text::numeric
    AND t0."double" = $3
) AS r0
-- $1 = variable big :: bigint
-- $2 = variable exact :: numeric
-- $3 = variable double :: double precision
