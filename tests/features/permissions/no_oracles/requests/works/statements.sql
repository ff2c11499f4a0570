-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."patient" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1)))
    AND t0."name" LIKE $2
) AS r0
WHERE (('x' LIKE right($2, (length($2) - length(rtrim($2, E'\\'))) % 2)) IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "S%\\\\" :: text

-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."patient" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1)))
    AND t0."name" ILIKE $2
    AND t0."born" > $3::text::timestamptz
    AND t0."mood" = ANY ($4::text[]::"public"."mood"[])
    AND t0."weights" = ANY (SELECT element::numeric[] FROM unnest($5) AS element)
) AS r0
WHERE (($3::text::timestamptz) IS NULL) IS NOT NULL
  AND (($4::text[]::"public"."mood"[]) IS NULL) IS NOT NULL
  AND (('x' LIKE right($2, (length($2) - length(rtrim($2, E'\\'))) % 2)) IS NULL) IS NOT NULL
  AND ((SELECT count(element::numeric[]) FROM unnest($5) AS element) IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "s%" :: text
-- $3 = literal "1999-01-01" :: timestamptz
-- $4 = literal ["well"] :: "public"."mood"[]
-- $5 = literal ["{1}"] :: numeric[] as text[]

-- rows of public.patient
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."patient" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."access" AS "_p0" WHERE ("_p0"."patient_id" = t0."id") AND ("_p0"."user_id" = $1)))
    AND NOT (t0."name" SIMILAR TO $2)
    AND t0."name" ~ $3
) AS r0
WHERE (('' SIMILAR TO $2) IS NULL) IS NOT NULL
  AND (('' ~ $3) IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "(H|x)%" :: text
-- $3 = literal "^.e" :: text
