-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "name" = $1,
    "changed_by" = $2
  WHERE (t0."team_id" = $3)
  RETURNING 1, CASE WHEN (t0."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "A" :: text
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer

-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "level", "team_id", "changed_by")
  VALUES ($3, $4, $1, $2)
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
-- $4 = literal 9 :: integer
