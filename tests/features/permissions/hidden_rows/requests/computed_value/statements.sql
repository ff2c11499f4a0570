-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."risk"("patient" => (t0.*)::"public"."patient") AS "risk"
  FROM (SELECT t0.* FROM "public"."patient" AS t0 WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1))) OFFSET 0) AS t0
  WHERE "public"."risk"("patient" => (t0.*)::"public"."patient") > $2
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 5 :: integer
