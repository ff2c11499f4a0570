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
  INSERT INTO "public"."log" AS t0 ("id", "member_id", "note", "private")
  SELECT i.c0, ((i.c1::text)::"public"."member")."id", i.c2, i.c3
  FROM unnest($1, $2, $3, $4) WITH ORDINALITY AS i(c0, c1, c2, c3, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r, CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."member_id") AND ("_p0"."team_id" = $5))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = rows (literal 8, literal 9) :: integer[]
-- $2 = rows 1.1, 1.1 of statements :: text[]
-- $3 = rows (literal "seen", literal "unseen") :: text[]
-- $4 = rows (literal false, literal true) :: boolean[]
-- $5 = session x-hasura-team :: integer

-- insert rows into public.member
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."member" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    $2 AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id",
          t0."name" AS "name",
          t0."team_id" AS "team_id",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t1."id" AS "id",
                t1."note" AS "note"
              FROM "public"."log" AS t1
              WHERE t1."member_id" = t0."id"
                AND (t1."private" = ('false')::boolean)
            ) AS r2
          ) AS "logs"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8
