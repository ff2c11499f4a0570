-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE t0."spot" = st_geomfromgeojson($1::text)::"public"."geometry"
) AS r0
-- $1 = literal {"type":"Dot","coordinates":[1,2]} :: "public"."geometry"
