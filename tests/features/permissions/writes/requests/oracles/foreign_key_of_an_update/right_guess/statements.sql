-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "team_id" = $1
  WHERE (t0."team_id" = $2)
    AND t0."id" = $3
  RETURNING 1, CASE WHEN (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."id" = $2))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 2 :: integer
-- $2 = session x-hasura-team :: integer
-- $3 = literal 1 :: integer
