-- update rows of public.patient
WITH changed AS (
  UPDATE "public"."patient" AS t0
  SET "name" = $1
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $2)))
    AND (CASE WHEN (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $2))) THEN "public"."risk"("patient" => (t0.*)::"public"."patient") > $3 END)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          "public"."risk"("patient" => ROW(t1."id", t1."name", t1."ward", t1."notes")::"public"."patient") AS "risk"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "Changed" :: text
-- $2 = session x-hasura-user-id :: integer
-- $3 = literal 25 :: integer
