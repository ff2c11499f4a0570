-- delete rows of public.author
WITH changed AS (
  DELETE FROM "public"."author" AS t0
  WHERE t0."id" = $1
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 1 :: integer
