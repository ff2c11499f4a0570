-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("title")
  VALUES ($1)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "x" :: text
