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
          "public"."risk"("patient" => (t1.*)::"public"."patient") AS "risk",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t2."id" AS "id"
              FROM "public"."neighbours"("patient" => (t1.*)::"public"."patient") AS t2
              WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t2."id") AND ("_p0"."user_id" = $2)))
            ) AS r2
          ) AS "neighbours"
        FROM "public"."patient" AS t1
        WHERE t1."id" = t0."patient_id"
          AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t1."id") AND ("_p0"."user_id" = $2)))
        LIMIT 1
      ) AS r1
    ) AS "patient"
  FROM "public"."bed" AS t0
    LEFT JOIN "public"."patient" AS t3 ON t3."id" = t0."patient_id" AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t3."id") AND ("_p0"."user_id" = $2)))
  WHERE NOT (EXISTS (SELECT 1 FROM "public"."patient" AS t4 WHERE t4."id" = t0."patient_id" AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t4."id") AND ("_p0"."user_id" = $2))) AND (CASE WHEN (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t4."id") AND ("_p0"."user_id" = $2))) THEN "public"."risk"("patient" => (t4.*)::"public"."patient") > $3 END)))
  ORDER BY CASE WHEN t3."id" IS NOT NULL THEN "public"."risk"("patient" => (t3.*)::"public"."patient") END DESC NULLS LAST, t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 3 :: int8
-- $2 = session x-hasura-user-id :: integer
-- $3 = literal 25 :: integer
