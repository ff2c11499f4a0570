-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          "public"."risk"("patient" => (t1.*)::"public"."patient") AS "risk"
        FROM "public"."neighbours"("patient" => (t0.*)::"public"."patient") AS t1
        WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t1."id") AND ("_p0"."user_id" = $1)))
      ) AS r1
    ) AS "neighbours"
  FROM (SELECT t0.* FROM "public"."patient" AS t0 WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1))) OFFSET 0) AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."neighbours"("patient" => (t0.*)::"public"."patient") AS t2 WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t2."id") AND ("_p0"."user_id" = $1))) AND t2."name" IS NOT NULL AND (CASE WHEN (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t2."id") AND ("_p0"."user_id" = $1))) THEN "public"."risk"("patient" => (t2.*)::"public"."patient") > $2 END))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 5 :: integer
