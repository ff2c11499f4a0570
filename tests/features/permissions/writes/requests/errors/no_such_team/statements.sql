-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "team_id", "name")
  VALUES ($1, $2, $3)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 9 :: integer
-- $2 = literal 99 :: integer
-- $3 = literal "New" :: text
