-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."patient" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1)))
    AND t0."name" = $2
    AND t0."weights" = ANY (SELECT element::numeric[] FROM unnest($3) AS element)
) AS r0
WHERE ((SELECT count(element::numeric[]) FROM unnest($3) AS element) IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "Nobody" :: text
-- $3 = literal ["{x}"] :: numeric[] as text[]
