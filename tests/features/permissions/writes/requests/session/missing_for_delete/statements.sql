-- delete rows of public.member
WITH changed AS (
  DELETE FROM "public"."member" AS t0
  WHERE ((t0."team_id" = $1) AND (t0."level" < ('3')::integer))
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = session x-hasura-team :: integer
