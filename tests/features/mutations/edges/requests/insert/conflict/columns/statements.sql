-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name", "bio")
  VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name"
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."name" AS "name",
          t1."bio" AS "bio"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "New" :: text
-- $3 = literal "new" :: text

-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name"
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."name" AS "name"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 2 :: integer
-- $2 = literal "New2" :: text

-- insert a row into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name"
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."name" AS "name"
  FROM changed AS t1
) AS r0
-- $1 = literal 3 :: integer
-- $2 = literal "New3" :: text

-- insert a row into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name" WHERE false
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."name" AS "name"
  FROM changed AS t1
) AS r0
-- $1 = literal 3 :: integer
-- $2 = literal "New4" :: text

-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name" WHERE EXISTS (SELECT 1 FROM "public"."book" AS t1 WHERE t1."author_id" = t0."id" AND t1."title" = $3)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 1 :: integer
-- $2 = literal "New5" :: text
-- $3 = literal "Notes" :: text

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
    "public"."titles"("author" => ROW(t0."id", t0."name", t0."bio", t0."rating")::"public"."author") AS "titles"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- insert a row into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "bio" = EXCLUDED."bio"
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."name" AS "name",
    t1."bio" AS "bio"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "New6" :: text

-- insert rows into public.book
WITH changed AS (
  INSERT INTO "public"."book" AS t0 ("author_id", "title")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "book_title_key" DO UPDATE SET "author_id" = EXCLUDED."author_id"
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 1 :: integer
-- $2 = literal "Boats" :: text

-- insert a row into public.book
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."book" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]
