-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Bob" :: text

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  SELECT ((i.c0::text)::"public"."author")."id", i.c1
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows 1.1, 1.1 of statements :: text[]
-- $2 = rows (literal "One", literal null) :: text[]

-- insert rows into public.author
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."author" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    $2 AS "affected_rows"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8
