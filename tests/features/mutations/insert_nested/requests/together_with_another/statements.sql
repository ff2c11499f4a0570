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
  VALUES ((($1::text)::"public"."author")."id", $2)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 1 :: text
-- $2 = literal "One" :: text

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

-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "Ada" :: text
