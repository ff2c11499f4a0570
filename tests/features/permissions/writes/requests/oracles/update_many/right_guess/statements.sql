-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "level" = $1,
    "changed_by" = $2
  WHERE (t0."team_id" = $3)
    AND t0."id" = $4
    AND t0."name" ~ $5
  RETURNING 1, CASE WHEN (t0."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
WHERE (('' ~ $5) IS NULL) IS NOT NULL
-- $1 = literal 1 :: integer
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer
-- $4 = literal 3 :: integer
-- $5 = literal "(" :: text
