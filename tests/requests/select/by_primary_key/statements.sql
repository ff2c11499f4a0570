-- row of public.users by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."full_name" AS "full_name",
    t0."status" AS "status",
    t0."preferences" AS "preferences",
    t0."created_at" AS "created_at"
  FROM "public"."users" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal "a0000000-0000-4000-8000-000000000004" :: uuid
