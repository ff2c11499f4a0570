-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "team_id", "changed_by")
  VALUES ($3, $1, $2)
  RETURNING 1, CASE WHEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = literal 9 :: integer
