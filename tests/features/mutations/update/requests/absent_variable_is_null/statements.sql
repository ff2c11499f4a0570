-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1,
    "subtitle" = $2
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."title" AS "title",
    t1."subtitle" AS "subtitle"
  FROM changed AS t1
) AS r0
-- $1 = variable title :: text
-- $2 = variable subtitle :: text
-- $3 = literal 1 :: integer
