-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "words", "meta")
  SELECT i.c0, i.c1, i.c2, i.c3::jsonb
  FROM unnest($1, $2, $3, $4) WITH ORDINALITY AS i(c0, c1, c2, c3, n)
  ORDER BY i.n
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title",
          t1."words" AS "words",
          t1."meta" AS "meta"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = rows (variable a, literal 2) :: integer[]
-- $2 = rows (variable t, literal "Two") :: text[]
-- $3 = rows (variable w, literal 1) :: integer[]
-- $4 = rows (object (inner: variable m), variable m) :: jsonb[]
