-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE t0."spot" = ANY (ARRAY(SELECT CASE WHEN element LIKE '{%' THEN st_geomfromgeojson(element)::"public"."geometry" ELSE element::"public"."geometry" END FROM unnest($1) AS element))
) AS r0
-- $1 = literal [1] :: "public"."geometry"[]
