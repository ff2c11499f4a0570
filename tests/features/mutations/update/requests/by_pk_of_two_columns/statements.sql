-- update a row of public.part by primary key
WITH changed AS (
  UPDATE "public"."part" AS t0
  SET "number" = $1
  WHERE t0."article_id" = $2
    AND t0."number" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."article_id" AS "article_id",
    t1."number" AS "number",
    t1."text" AS "text"
  FROM changed AS t1
) AS r0
-- $1 = literal 7 :: integer
-- $2 = literal 1 :: integer
-- $3 = literal 2 :: integer
