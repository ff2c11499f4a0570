-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."risk"("patient" => (t0.*)::"public"."patient") AS "risk"
  FROM "public"."patient" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $2)))
  ORDER BY "public"."risk"("patient" => (t0.*)::"public"."patient") DESC
  LIMIT $1
) AS r0
-- $1 = literal 1 :: int8
-- $2 = session x-hasura-user-id :: integer
