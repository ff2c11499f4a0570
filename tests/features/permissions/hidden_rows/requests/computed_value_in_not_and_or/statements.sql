-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (SELECT t0.* FROM "public"."patient" AS t0 WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1))) AND t0."name" <> $4 OFFSET 0) AS t0
  WHERE (t0."name" = $2 OR NOT ("public"."risk"("patient" => (t0.*)::"public"."patient") = ANY ($3)))
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "Nobody" :: text
-- $3 = literal [10,20] :: integer[]
-- $4 = literal "x" :: text
