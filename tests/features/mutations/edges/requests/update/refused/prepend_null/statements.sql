-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = $1::text::jsonb || t0."meta"
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal null :: jsonb
