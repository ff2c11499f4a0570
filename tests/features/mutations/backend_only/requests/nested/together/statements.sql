-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  RETURNING (t0.*)::text AS r, CASE WHEN (t0."name" <> ('')::text) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = literal 9 :: integer
-- $2 = literal "Eve" :: text

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("id", "author_id", "title", "published")
  VALUES ($1, (($2::text)::"public"."author")."id", $3, 'false'::boolean)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 8 :: integer
-- $2 = row 1 of statement 1 :: text
-- $3 = literal "New" :: text

-- insert rows into public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    $2 AS "affected_rows"
) AS r0
-- $1 = all rows of statement 2 :: text[]
-- $2 = number of rows :: int8
