-- rows of public.bed
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."id" AS "id",
          "public"."risk"("patient" => (t1.*)::"public"."patient") AS "risk"
        FROM "public"."patient" AS t1
        WHERE t1."id" = t0."patient_id"
          AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t1."id") AND ("_p0"."user_id" = $1)))
        LIMIT 1
      ) AS r1
    ) AS "patient"
  FROM "public"."bed" AS t0
) AS r0
-- $1 = session x-hasura-user-id :: integer
