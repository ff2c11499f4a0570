-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = variable title :: text
