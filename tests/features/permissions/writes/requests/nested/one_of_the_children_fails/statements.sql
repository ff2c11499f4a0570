-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "name", "team_id", "changed_by")
  VALUES ($3, $4, $1, $2)
  RETURNING (t0.*)::text AS r, CASE WHEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = literal 9 :: integer
-- $4 = literal "New" :: text

-- insert rows into public.log
WITH changed AS (
  INSERT INTO "public"."log" AS t0 ("id", "member_id", "private")
  SELECT i.c0, ((i.c1::text)::"public"."member")."id", i.c2
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r, CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."member_id") AND ("_p0"."team_id" = $4))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = rows (literal 8, literal 1) :: integer[]
-- $2 = rows 1.1, 1.1 of statements :: text[]
-- $3 = rows (literal false, literal false) :: boolean[]
-- $4 = session x-hasura-team :: integer

-- insert rows into public.member
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."member" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    $2 AS "affected_rows"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8
