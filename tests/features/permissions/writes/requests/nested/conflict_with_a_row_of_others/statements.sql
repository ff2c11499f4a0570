-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "name", "team_id", "changed_by")
  VALUES ($3, $4, $1, $2)
  ON CONFLICT ON CONSTRAINT "member_pkey" DO UPDATE SET "name" = EXCLUDED."name", "changed_by" = $2 WHERE (t0."team_id" = $1)
  RETURNING (t0.*)::text AS r, CASE WHEN (CASE WHEN t0.xmax = 0 THEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) ELSE (t0."level" < ('5')::integer) END) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = literal 3 :: integer
-- $4 = literal "taken" :: text

-- insert rows into public.log
WITH changed AS (
  INSERT INTO "public"."log" AS t0 ("id", "member_id", "note", "private")
  VALUES ($1, (($2::text)::"public"."member")."id", $3, $4)
  RETURNING (t0.*)::text AS r, CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."member_id") AND ("_p0"."team_id" = $5))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = literal 8 :: integer
-- $2 = row 1 of statement 1 :: text
-- $3 = literal "a" :: text
-- $4 = literal false :: boolean
-- $5 = session x-hasura-team :: integer

-- insert rows into public.log
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."log" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    $2 AS "affected_rows"
) AS r0
-- $1 = all rows of statement 2 :: text[]
-- $2 = number of rows :: int8
