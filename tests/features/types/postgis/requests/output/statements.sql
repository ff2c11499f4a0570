-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    st_asgeojson(t0."spot", 15, 4)::json AS "spot",
    st_asgeojson(t0."area", 15, 4)::json AS "area",
    st_asgeojson(t0."spot_on_earth", 15, 4)::json AS "spot_on_earth"
  FROM "public"."place" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- row of public.picture by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."pixels" AS "pixels"
  FROM "public"."picture" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer
