-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = t0."meta" - $1::integer
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal null :: integer
