-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "team_id", "changed_by")
  VALUES ($3, $1, $2)
  ON CONFLICT ON CONSTRAINT "member_pkey" DO UPDATE SET "name" = EXCLUDED."name", "changed_by" = $2 WHERE (t0."team_id" = $1) AND t0."name" ~ $4
  RETURNING 1, CASE WHEN (CASE WHEN t0.xmax = 0 THEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) ELSE (t0."level" < ('5')::integer) END) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
WHERE (('' ~ $4) IS NULL) IS NOT NULL
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = literal 3 :: integer
-- $4 = literal "(" :: text
