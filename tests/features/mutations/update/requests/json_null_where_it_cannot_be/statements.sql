-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "meta" = $1::text::jsonb
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = variable meta :: jsonb
-- $2 = literal 1 :: integer
