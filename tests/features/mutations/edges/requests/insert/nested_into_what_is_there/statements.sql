-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name"
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 1 :: integer
-- $2 = literal "Ada L" :: text

-- insert rows into public.book
WITH changed AS (
  INSERT INTO "public"."book" AS t0 ("author_id", "title")
  VALUES ((($1::text)::"public"."author")."id", $2)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 1 :: text
-- $2 = literal "Letters" :: text

-- insert a row into public.author
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."author" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."name" AS "name",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."title" AS "title"
        FROM "public"."book" AS t1
        WHERE t1."author_id" = t0."id"
        ORDER BY t1."id" ASC
      ) AS r1
    ) AS "books",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate"
        FROM (
          SELECT t2.*
          FROM "public"."book" AS t2
          WHERE t2."author_id" = t0."id"
        ) AS t2
      ) AS r2
    ) AS "books_aggregate"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 9 :: integer
-- $2 = literal "Eve" :: text

-- insert rows into public.book
WITH changed AS (
  INSERT INTO "public"."book" AS t0 ("author_id", "title")
  SELECT ((i.c0::text)::"public"."author")."id", i.c1
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  ON CONFLICT ON CONSTRAINT "book_title_key" DO UPDATE SET "author_id" = EXCLUDED."author_id"
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows 1.1, 1.1 of statements :: text[]
-- $2 = rows (literal "Boats", literal "Seas") :: text[]

-- insert a row into public.author
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."author" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."title" AS "title"
        FROM "public"."book" AS t1
        WHERE t1."author_id" = t0."id"
        ORDER BY t1."title" ASC
      ) AS r1
    ) AS "books"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name"
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 2 :: integer
-- $2 = literal "Bobby" :: text

-- insert rows into public.book
WITH changed AS (
  INSERT INTO "public"."book" AS t0 ("author_id", "title")
  VALUES ((($1::text)::"public"."author")."id", $2)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 1 :: text
-- $2 = literal "Ships" :: text

-- insert a row into public.book
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."book" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name",
          "public"."titles"("author" => (t1.*)::"public"."author") AS "titles"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 2 :: text[]
