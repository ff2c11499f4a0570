-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  RETURNING (t0.*)::text AS r, CASE WHEN (t0."name" <> ('Nobody')::text) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = literal "Bob" :: text

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "status")
  SELECT ((i.c0::text)::"public"."author")."id", i.c1, 'live'::text
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r, CASE WHEN (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."name" <> ('Ada')::text))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = rows 1.1, 1.1 of statements :: text[]
-- $2 = rows (literal "One", literal "Hidden") :: text[]

-- insert a row into public.author
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."author" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."name" AS "name",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title",
          t1."status" AS "status"
        FROM "public"."article" AS t1
        WHERE t1."author_id" = t0."id"
          AND (t1."title" <> ('Hidden')::text)
      ) AS r1
    ) AS "articles"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]
