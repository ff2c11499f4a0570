-- delete rows of public.patient
WITH changed AS (
  DELETE FROM "public"."patient" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1)))
    AND (CASE WHEN (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1))) THEN "public"."risk"("patient" => (t0.*)::"public"."patient") < $2 END)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 15 :: integer
