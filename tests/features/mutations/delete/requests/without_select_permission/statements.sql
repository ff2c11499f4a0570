-- delete rows of public.article
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE (t0."published" = ('false')::boolean)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
