-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "marks" = $1::text::integer[]
  WHERE (t0."team_id" = $2)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = variable m :: integer[]
-- $2 = session x-hasura-team :: integer
