-- update a row of public.book by primary key
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = t0."meta" - $1::integer
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal 0 :: integer
-- $2 = literal 1 :: integer
