-- rows of public.ward
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."ward" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."patient" AS t1 WHERE t1."ward" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t1."id") AND ("_p0"."user_id" = $1))) AND t1."name" = $2 AND NOT (t1."name" ~* $3))
) AS r0
WHERE (('' ~ $3) IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "Hidden" :: text
-- $3 = literal "[" :: text
