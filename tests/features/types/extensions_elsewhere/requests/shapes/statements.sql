-- row of public.thing by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    "gis".st_asgeojson(t0."spot", 15, 4)::json AS "spot",
    "gis".st_asgeojson(t0."on_earth", 15, 4)::json AS "on_earth",
    t0."extra" AS "extra"
  FROM "public"."thing" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 1 :: integer

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE "gis".st_equals(t0."spot", CASE WHEN $1::text LIKE '{%' THEN "gis".st_geomfromgeojson($1::text)::"gis"."geometry" ELSE $1::text::"gis"."geometry" END)
) AS r0
-- $1 = variable spot :: "gis"."geometry"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE "gis".st_dwithin(t0."on_earth", "gis".st_geomfromgeojson($1::text)::"gis"."geography", $2, true)
) AS r0
-- $1 = literal {"type":"Point","coordinates":[1,2]} :: "gis"."geography"
-- $2 = literal 1000 :: double precision

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."spot" OPERATOR("gis".=) "gis".st_geomfromgeojson($1::text)::"gis"."geometry"
) AS r0
-- $1 = literal {"type":"Point","coordinates":[3,4]} :: "gis"."geometry"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE "gis".st_intersects((t0."spot")::"gis"."geography", $1::text::"gis"."geography")
) AS r0
-- $1 = literal "POINT(3 4)" :: "gis"."geography"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."on_earth" OPERATOR("gis".=) ANY (ARRAY(SELECT CASE WHEN element LIKE '{%' THEN "gis".st_geomfromgeojson(element)::"gis"."geography" ELSE element::"gis"."geography" END FROM unnest($1) AS element))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["POINT(3 4)","POINT(1 2)"] :: "gis"."geography"[]
