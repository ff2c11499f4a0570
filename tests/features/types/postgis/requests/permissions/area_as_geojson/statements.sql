-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    st_asgeojson(t0."spot", 15, 4)::json AS "spot"
  FROM "public"."place" AS t0
  WHERE (st_within(t0."spot", CASE WHEN $1::text LIKE '{%' THEN st_geomfromgeojson($1::text)::"public"."geometry" ELSE $1::text::"public"."geometry" END))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-area :: "public"."geometry"
