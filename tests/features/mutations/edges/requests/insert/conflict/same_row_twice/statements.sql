-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  SELECT i.c0, i.c1
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name"
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = rows (literal 1, literal 1) :: integer[]
-- $2 = rows (literal "A", literal "B") :: text[]
