-- insert rows into public.team
WITH changed AS (
  INSERT INTO "public"."team" AS t0 ("id")
  VALUES ($1)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 9 :: integer
