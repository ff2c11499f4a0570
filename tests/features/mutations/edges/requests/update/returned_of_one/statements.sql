-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "author_id" = $1
  WHERE t0."id" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 3 :: integer
-- $2 = literal 1 :: integer

-- update a row of public.book by primary key
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
          "public"."titles"("author" => (t1.*)::"public"."author") AS "titles",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                json_build_object('count', count(*)) AS "aggregate"
              FROM (
                SELECT t2.*
                FROM "public"."book" AS t2
                WHERE t2."author_id" = t1."id"
              ) AS t2
            ) AS r2
          ) AS "books_aggregate"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "author_id" = $1
  WHERE t0."id" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 3 :: integer
-- $2 = literal 99 :: integer

-- update a row of public.book by primary key
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
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]
