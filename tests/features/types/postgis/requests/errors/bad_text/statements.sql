-- rows of public.place
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."place" AS t0
  WHERE st_equals(t0."spot", $1::text::"public"."geometry")
) AS r0
-- $1 = literal "POINT(0)" :: "public"."geometry"
