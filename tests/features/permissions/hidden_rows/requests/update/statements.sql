-- update rows of public.patient
WITH changed AS (
  UPDATE "public"."patient" AS t0
  SET "name" = $1
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $2)))
    AND (CASE WHEN (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $2))) THEN "public"."risk"("patient" => (t0.*)::"public"."patient") > $3 END)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Changed" :: text
-- $2 = session x-hasura-user-id :: integer
-- $3 = literal 25 :: integer

-- update rows of public.patient
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."patient" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id",
          "public"."risk"("patient" => ROW(t0."id", t0."name", t0."ward", t0."notes")::"public"."patient") AS "risk"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
