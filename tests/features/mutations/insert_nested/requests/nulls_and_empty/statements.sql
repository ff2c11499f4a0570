-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  SELECT i.c0
  FROM unnest($1) WITH ORDINALITY AS i(c0, n)
  ORDER BY i.n
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = rows (literal "Bob", literal "Cyd") :: text[]
