-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "name" = $1
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal null :: text
