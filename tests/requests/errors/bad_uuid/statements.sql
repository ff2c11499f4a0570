-- row of public.users by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."users" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal "no uuid" :: uuid
