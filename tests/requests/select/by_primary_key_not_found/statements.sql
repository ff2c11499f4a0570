-- row of public.users by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."users" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal "a0000000-0000-4000-8000-0000000000ff" :: uuid
