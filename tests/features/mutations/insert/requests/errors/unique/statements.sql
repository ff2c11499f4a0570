-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "Ada" :: text
