-- delete rows of public.member
WITH changed AS (
  DELETE FROM "public"."member" AS t0
  WHERE ((t0."team_id" = $1) AND (t0."level" < ('3')::integer))
    AND t0."id" = $2
    AND t0."name" ~ $3
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
WHERE (('' ~ $3) IS NULL) IS NOT NULL
-- $1 = session x-hasura-team :: integer
-- $2 = literal 3 :: integer
-- $3 = literal "(" :: text
