-- insert rows into public.patient
WITH changed AS (
  INSERT INTO "public"."patient" AS t0 ("id", "name", "ward")
  SELECT i.c0, i.c1, i.c2
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
  ORDER BY i.n
  ON CONFLICT ON CONSTRAINT "patient_pkey" DO UPDATE SET "name" = EXCLUDED."name" WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $5))) AND (CASE WHEN (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $5))) THEN "public"."risk"("patient" => (t0.*)::"public"."patient") > $4 END)
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
          t1."name" AS "name"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = rows (literal 2, literal 3) :: integer[]
-- $2 = rows (literal "Guess", literal "New") :: text[]
-- $3 = rows (literal 1, literal 1) :: integer[]
-- $4 = literal 5 :: integer
-- $5 = session x-hasura-user-id :: integer
