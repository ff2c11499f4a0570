-- rows of public.picture
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."picture" AS t0
  WHERE st_intersects(t0."pixels", $1, st_geomfromgeojson($2::text)::"public"."geometry")
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal {"type":"Point","coordinates":[0.5,-0.5]} :: "public"."geometry"

-- rows of public.picture
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."picture" AS t0
  WHERE st_intersects(t0."pixels", st_geomfromgeojson($1::text)::"public"."geometry", NULL)
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0.5,-0.5]} :: "public"."geometry"

-- rows of public.picture
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."picture" AS t0
  WHERE st_intersects(t0."pixels", st_geomfromgeojson($1::text)::"public"."geometry", $2)
) AS r0
-- $1 = literal {"type":"Point","coordinates":[50,50]} :: "public"."geometry"
-- $2 = literal 1 :: integer

-- rows of public.picture
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."picture" AS t0
  WHERE st_intersects(t0."pixels", $1::text::"public"."raster")
) AS r0
-- $1 = literal "0100000000000000000000F03F000000000000F0BF0000000000000000000000000000000000000000000000000000000000000000E610000000000000" :: "public"."raster"
