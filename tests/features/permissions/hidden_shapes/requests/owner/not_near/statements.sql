-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE (t0."owner" = $1)
    AND (CASE WHEN (t0."owner" = $1) THEN NOT (t0."shape" && st_expand(st_geomfromgeojson($2::text)::"public"."geometry", $3) AND st_dwithin(t0."shape", st_geomfromgeojson($2::text)::"public"."geometry", $3)) END)
) AS r0
WHERE ((st_geomfromgeojson($2::text)::"public"."geometry") IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal {"type":"Point","coordinates":[1,1],"crs":{"type":"name","properties":{"name":"EPSG:4326"}}} :: "public"."geometry"
-- $3 = literal 5 :: double precision
