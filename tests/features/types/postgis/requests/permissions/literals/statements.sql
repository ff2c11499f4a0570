-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE ((st_dwithin(t0."spot", st_geomfromgeojson('{"type": "Point", "coordinates": [0, 0]}')::"public"."geometry", ('2')::double precision)) AND (st_intersects(t0."spot", st_geomfromgeojson('{"type": "Polygon", "coordinates": [[[-1, -1], [1, -1], [1, 0.1], [-1, 0.1], [-1, -1]]]}')::"public"."geometry")) AND (st_intersects((t0."spot")::"public"."geography", ('POINT(0 0)')::"public"."geography")))
  ORDER BY t0."id" ASC
) AS r0
