-- row of function public.visit
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."visitor" AS "visitor"
  FROM "public"."visit"("visitor" => $1) AS t0
  WHERE NOT (t0.* IS NULL)
) AS r0
-- $1 = literal "a" :: text

-- rows of function public.fail_if
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."fail_if"("odd" => $1) AS t0
) AS r0
-- $1 = literal true :: boolean
