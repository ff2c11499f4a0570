-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (SELECT t0.* FROM "public"."place" AS t0 WHERE (EXISTS (SELECT 1 FROM "public"."guest" AS "_p0" WHERE ("_p0"."place_id" = t0."id") AND ("_p0"."user_id" = $1))) OFFSET 0) AS t0
  WHERE NOT (t0."shape" && st_expand(st_geomfromgeojson($2::text)::"public"."geometry", $3) AND st_dwithin(t0."shape", st_geomfromgeojson($2::text)::"public"."geometry", $3))
) AS r0
WHERE ((st_geomfromgeojson($2::text)::"public"."geometry") IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal {"type":"Point","coordinates":[1,1],"crs":{"type":"name","properties":{"name":"EPSG:4326"}}} :: "public"."geometry"
-- $3 = literal 5 :: double precision
