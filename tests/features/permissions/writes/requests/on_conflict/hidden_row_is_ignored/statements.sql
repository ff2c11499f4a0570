-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "name", "team_id", "changed_by")
  VALUES ($3, $4, $1, $2)
  ON CONFLICT ON CONSTRAINT "member_pkey" DO NOTHING
  RETURNING t0.*, CASE WHEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = literal 3 :: integer
-- $4 = literal "X" :: text

-- insert a row into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "name", "team_id", "changed_by")
  VALUES ($3, $4, $1, $2)
  ON CONFLICT ON CONSTRAINT "member_pkey" DO UPDATE SET "name" = EXCLUDED."name", "changed_by" = $2 WHERE (t0."team_id" = $1)
  RETURNING t0.*, CASE WHEN (CASE WHEN t0.xmax = 0 THEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) ELSE (t0."level" < ('5')::integer) END) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id",
    t1."name" AS "name"
  FROM changed AS t1
) AS r0
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = literal 4 :: integer
-- $4 = literal "X" :: text
