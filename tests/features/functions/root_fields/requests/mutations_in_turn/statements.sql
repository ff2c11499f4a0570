-- row of function public.visit
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."visitor" AS "visitor"
  FROM "public"."visit"("visitor" => $1) AS t0
  WHERE NOT (t0.* IS NULL)
) AS r0
-- $1 = literal "a" :: text

-- row of function public.visit
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."visitor" AS "visitor"
  FROM "public"."visit"("visitor" => $1) AS t0
  WHERE NOT (t0.* IS NULL)
) AS r0
-- $1 = literal "b" :: text
