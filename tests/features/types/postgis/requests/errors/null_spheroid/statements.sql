-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_dwithin(t0."spot_on_earth", $1::text::"public"."geography", $2, $3)
) AS r0
-- $1 = literal "POINT(0 0)" :: "public"."geography"
-- $2 = literal 1 :: double precision
-- $3 = literal null :: boolean
