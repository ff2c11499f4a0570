-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "rating" = t0."rating" + $1::text::numeric
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = variable by :: numeric
