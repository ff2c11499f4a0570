-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "views" = t0."views" + $1
  WHERE t0."id" = $2
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 2147483647 :: integer
-- $2 = literal 1 :: integer
