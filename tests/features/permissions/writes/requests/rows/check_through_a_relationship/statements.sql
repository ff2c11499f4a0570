-- insert rows into public.log
WITH changed AS (
  INSERT INTO "public"."log" AS t0 ("id", "member_id", "private")
  SELECT i.c0, i.c1, i.c2
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
  ORDER BY i.n
  RETURNING 1, CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."member_id") AND ("_p0"."team_id" = $4))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = rows (literal 8, literal 9) :: integer[]
-- $2 = rows (literal 2, literal 3) :: integer[]
-- $3 = rows (literal false, literal false) :: boolean[]
-- $4 = session x-hasura-team :: integer
