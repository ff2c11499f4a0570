-- delete a row of public.note by primary key
WITH changed AS (
  DELETE FROM "public"."note" AS t0
  WHERE t0."id" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id"
  FROM changed AS t1
) AS r0
-- $1 = literal 3 :: integer

-- delete rows of public.mood
WITH changed AS (
  DELETE FROM "public"."mood" AS t0
  WHERE t0."name" = $1
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "glad" :: text
