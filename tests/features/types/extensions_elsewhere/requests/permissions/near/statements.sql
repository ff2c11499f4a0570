-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE (((t0."email" OPERATOR("ext ""x""".!~~*) ('B%')::"ext ""x"""."citext") AND (t0."email" OPERATOR("ext ""x""".=) ANY((ARRAY[('ANN@X.ORG')::"ext ""x"""."citext"])::"ext ""x"""."citext"[]))) AND (("gis".st_dwithin(t0."spot", "gis".st_geomfromgeojson('{"type": "Point", "coordinates": [1, 2]}')::"gis"."geometry", ('1')::double precision)) AND (t0."spot" OPERATOR("gis".=) ANY((ARRAY["gis".st_geomfromgeojson('{"type": "Point", "coordinates": [1, 2]}')::"gis"."geometry"])::"gis"."geometry"[]))))
) AS r0
