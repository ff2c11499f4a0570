-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_equals(t0."spot", CASE WHEN $1::text LIKE '{%' THEN st_geomfromgeojson($1::text)::"public"."geometry" ELSE $1::text::"public"."geometry" END)
) AS r0
-- $1 = variable object :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_equals(t0."spot", CASE WHEN $1::text LIKE '{%' THEN st_geomfromgeojson($1::text)::"public"."geometry" ELSE $1::text::"public"."geometry" END)
) AS r0
-- $1 = variable text :: "public"."geometry"

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE t0."spot" = ANY (ARRAY(SELECT CASE WHEN element LIKE '{%' THEN st_geomfromgeojson(element)::"public"."geometry" ELSE element::"public"."geometry" END FROM unnest($1) AS element))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable list :: "public"."geometry"[]

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_dwithin(t0."spot", CASE WHEN $1::text LIKE '{%' THEN st_geomfromgeojson($1::text)::"public"."geometry" ELSE $1::text::"public"."geometry" END, $2)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable within.from :: "public"."geometry"
-- $2 = variable within.distance :: double precision

-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_dwithin(t0."spot_on_earth", CASE WHEN $1::text LIKE '{%' THEN st_geomfromgeojson($1::text)::"public"."geography" ELSE $1::text::"public"."geography" END, $2, true)
) AS r0
-- $1 = variable earth :: "public"."geography"
-- $2 = literal 10 :: double precision
