-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."title" AS "title"
  FROM changed AS t1
) AS r0
-- $1 = literal "Ours" :: text
-- $2 = literal 3 :: integer
