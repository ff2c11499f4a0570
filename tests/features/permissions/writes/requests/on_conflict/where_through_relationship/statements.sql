-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "name", "team_id", "changed_by")
  SELECT i.c0, i.c1, $1, $2
  FROM unnest($3, $4) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  ON CONFLICT ON CONSTRAINT "member_pkey" DO UPDATE SET "name" = EXCLUDED."name", "changed_by" = $2 WHERE (t0."team_id" = $1) AND EXISTS (SELECT 1 FROM "public"."log" AS t1 WHERE t1."member_id" = t0."id" AND (t1."private" = ('false')::boolean) AND t1."note" = $5)
  RETURNING t0.*, CASE WHEN (CASE WHEN t0.xmax = 0 THEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) ELSE (t0."level" < ('5')::integer) END) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t2."id" AS "id",
          t2."name" AS "name",
          t2."level" AS "level",
          t2."team_id" AS "team_id"
        FROM changed AS t2
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = rows (literal 1, literal 2) :: integer[]
-- $4 = rows (literal "A", literal "B") :: text[]
-- $5 = literal "left" :: text
