-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "meta")
  SELECT i.c0, i.c1, i.c2::jsonb
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
  ORDER BY i.n
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title",
          t1."meta" AS "meta"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = rows (literal 1, literal 2) :: integer[]
-- $2 = rows (literal "One", literal "Two") :: text[]
-- $3 = rows (literal {"a":1}, literal null) :: jsonb[]
