-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_contains(t0."area", st_geomfromgeojson($1::text)::"public"."geometry")
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0.5,0.5]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_crosses(t0."area", st_geomfromgeojson($1::text)::"public"."geometry")
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"LineString","coordinates":[[0,0],[5,5]]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_equals(t0."spot", st_geomfromgeojson($1::text)::"public"."geometry")
) AS r0
-- $1 = literal {"type":"Point","coordinates":[100,50]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_intersects(t0."spot", st_geomfromgeojson($1::text)::"public"."geometry")
) AS r0
-- $1 = literal {"type":"Polygon","coordinates":[[[-1,-1],[1,-1],[1,0.1],[-1,0.1],[-1,-1]]]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_3dintersects(t0."spot", st_geomfromgeojson($1::text)::"public"."geometry")
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0,0]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_overlaps(t0."area", st_geomfromgeojson($1::text)::"public"."geometry")
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Polygon","coordinates":[[[-3,-3],[0,-3],[0,3],[-3,3],[-3,-3]]]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_touches(t0."area", st_geomfromgeojson($1::text)::"public"."geometry")
) AS r0
-- $1 = literal {"type":"Point","coordinates":[1,1]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_within(t0."spot", st_geomfromgeojson($1::text)::"public"."geometry")
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Polygon","coordinates":[[[-1,-1],[1,-1],[1,1],[-1,1],[-1,-1]]]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_dwithin(t0."spot", st_geomfromgeojson($1::text)::"public"."geometry", $2)
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0,0]} :: "public"."geometry"
-- $2 = literal 0.1 :: double precision

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_3ddwithin(t0."spot", st_geomfromgeojson($1::text)::"public"."geometry", $2)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0,0]} :: "public"."geometry"
-- $2 = literal 1 :: double precision

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_dwithin(t0."spot_on_earth", st_geomfromgeojson($1::text)::"public"."geography", $2, true)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0,0]} :: "public"."geography"
-- $2 = literal 100000 :: double precision

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_dwithin(t0."spot_on_earth", st_geomfromgeojson($1::text)::"public"."geography", $2, $3)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0,0]} :: "public"."geography"
-- $2 = literal 100000 :: double precision
-- $3 = literal false :: boolean

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_intersects(t0."spot_on_earth", st_geomfromgeojson($1::text)::"public"."geography")
) AS r0
-- $1 = literal {"type":"Point","coordinates":[100,50]} :: "public"."geography"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE t0."spot" = st_geomfromgeojson($1::text)::"public"."geometry"
) AS r0
-- $1 = literal {"type":"Point","coordinates":[100,50]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE t0."spot" = ANY (ARRAY(SELECT CASE WHEN element LIKE '{%' THEN st_geomfromgeojson(element)::"public"."geometry" ELSE element::"public"."geometry" END FROM unnest($1) AS element))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [{"type":"Point","coordinates":[100,50]},{"type":"Point","coordinates":[0,0]}] :: "public"."geometry"[]

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE NOT (t0."spot_on_earth" = ANY (ARRAY(SELECT CASE WHEN element LIKE '{%' THEN st_geomfromgeojson(element)::"public"."geography" ELSE element::"public"."geography" END FROM unnest($1) AS element)))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [{"type":"Point","coordinates":[100,50]}] :: "public"."geography"[]

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_equals(t0."spot", $1::text::"public"."geometry")
) AS r0
-- $1 = literal "SRID=4326;POINT(100 50)" :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_dwithin((t0."spot")::"public"."geography", st_geomfromgeojson($1::text)::"public"."geography", $2, true)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Point","coordinates":[0,0]} :: "public"."geography"
-- $2 = literal 100000 :: double precision

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_within((t0."spot_on_earth")::"public"."geometry", st_geomfromgeojson($1::text)::"public"."geometry")
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal {"type":"Polygon","coordinates":[[[-1,-1],[1,-1],[1,1],[-1,1],[-1,-1]]]} :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE t0."spot" IS NULL
) AS r0
