-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE t0."spot_on_earth" = CASE WHEN $1::text LIKE '{%' THEN st_geomfromgeojson($1::text)::"public"."geography" ELSE $1::text::"public"."geography" END
) AS r0
-- $1 = variable spot :: "public"."geography"
