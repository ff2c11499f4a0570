-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "title" = $1
  WHERE t0."id" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "A" :: text
-- $2 = literal 1 :: integer

-- update rows of public.book
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."book" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                "public"."titles"("author" => (t1.*)::"public"."author") AS "titles"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "author_id" = $1,
    "title" = $2
  WHERE t0."title" = $3
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 3 :: integer
-- $2 = literal "B" :: text
-- $3 = literal "A" :: text

-- update rows of public.book
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."book" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                "public"."titles"("author" => (t1.*)::"public"."author") AS "titles"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "title" = $1
  WHERE t0."id" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "C" :: text
-- $2 = literal 99 :: integer

-- update rows of public.book
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."book" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                "public"."titles"("author" => (t1.*)::"public"."author") AS "titles"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
