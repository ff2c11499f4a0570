-- rows of public.ward
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM (SELECT t1.* FROM "public"."patient" AS t1 WHERE t1."ward" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t1."id") AND ("_p0"."user_id" = $1))) OFFSET 0) AS t1
        WHERE "public"."risk"("patient" => (t1.*)::"public"."patient") < $2
      ) AS r1
    ) AS "patients"
  FROM "public"."ward" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."patient" AS t2 WHERE t2."ward" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t2."id") AND ("_p0"."user_id" = $1))) AND (CASE WHEN (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t2."id") AND ("_p0"."user_id" = $1))) THEN "public"."risk"("patient" => (t2.*)::"public"."patient") > $3 END))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 15 :: integer
-- $3 = literal 5 :: integer
