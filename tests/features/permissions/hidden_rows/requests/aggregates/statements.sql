-- aggregate of public.patient
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('risk', sum("public"."risk"("patient" => (t0.*)::"public"."patient"))), 'max', json_build_object('risk', max("public"."risk"("patient" => (t0.*)::"public"."patient")))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM (SELECT t0.* FROM "public"."patient" AS t0 WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1))) OFFSET 0) AS t0
    WHERE "public"."risk"("patient" => (t0.*)::"public"."patient") > $2
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      "public"."risk"("patient" => (t0.*)::"public"."patient") AS "risk"
  ) AS r1
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 5 :: integer

-- rows of public.ward
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('max', json_build_object('risk', max("public"."risk"("patient" => (t1.*)::"public"."patient")))) AS "aggregate"
        FROM (
          SELECT t1.*
          FROM (SELECT t1.* FROM "public"."patient" AS t1 WHERE t1."ward" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t1."id") AND ("_p0"."user_id" = $1))) OFFSET 0) AS t1
          WHERE "public"."risk"("patient" => (t1.*)::"public"."patient") > $2
        ) AS t1
      ) AS r1
    ) AS "patients_aggregate"
  FROM "public"."ward" AS t0
  ORDER BY (SELECT max("public"."risk"("patient" => (t2.*)::"public"."patient")) FROM "public"."patient" AS t2 WHERE t2."ward" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t2."id") AND ("_p0"."user_id" = $1)))) DESC
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 5 :: integer
