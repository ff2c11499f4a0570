-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  ON CONFLICT ON CONSTRAINT "author_name_key" DO NOTHING
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Ada" :: text

-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  ON CONFLICT ON CONSTRAINT "author_name_key" DO NOTHING
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Cyd" :: text

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  VALUES ((($1::text)::"public"."author")."id", $2)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 2 :: text
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
    $2 AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."name" AS "name",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t1."title" AS "title"
              FROM "public"."article" AS t1
              WHERE t1."author_id" = t0."id"
            ) AS r2
          ) AS "articles"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1, 2 :: text[]
-- $2 = number of rows :: int8
