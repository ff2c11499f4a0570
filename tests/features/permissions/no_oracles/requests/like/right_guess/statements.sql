-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."patient" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1)))
    AND t0."name" = $2
    AND t0."name" LIKE $3
) AS r0
WHERE (('x' LIKE right($3, (length($3) - length(rtrim($3, E'\\'))) % 2)) IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "Hidden" :: text
-- $3 = literal "Hidde\\" :: text
