-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  SELECT i.c0
  FROM unnest($1) WITH ORDINALITY AS i(c0, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r, CASE WHEN (t0."name" <> ('Nobody')::text) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = rows (literal "Bob", literal "Nobody") :: text[]

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "status")
  VALUES ((($1::text)::"public"."author")."id", $2, 'live'::text)
  RETURNING (t0.*)::text AS r, CASE WHEN (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."name" <> ('Ada')::text))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
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
