-- insert rows into public.log
WITH changed AS (
  INSERT INTO "public"."log" AS t0 ("id", "member_id", "note", "private")
  SELECT i.c0, i.c1, i.c2, i.c3
  FROM unnest($1, $2, $3, $4) WITH ORDINALITY AS i(c0, c1, c2, c3, n)
  ORDER BY i.n
  RETURNING t0.*, CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."member_id") AND ("_p0"."team_id" = $5))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."note" AS "note"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = rows (literal 8, literal 9) :: integer[]
-- $2 = rows (literal 2, literal 1) :: integer[]
-- $3 = rows (literal "a", literal "b") :: text[]
-- $4 = rows (literal true, literal false) :: boolean[]
-- $5 = session x-hasura-team :: integer
