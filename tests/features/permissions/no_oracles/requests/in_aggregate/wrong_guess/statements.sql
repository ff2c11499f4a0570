-- aggregate of public.patient
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."patient" AS t0
    WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1)))
      AND t0."name" = $2
      AND t0."name" !~* $3
  ) AS t0
) AS r0
WHERE (('' ~ $3) IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "Nobody" :: text
-- $3 = literal "*" :: text
