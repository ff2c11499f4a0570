-- insert rows into public.book
WITH changed AS (
  INSERT INTO "public"."book" AS t0 ("id", "author_id", "title")
  SELECT i.c0, i.c1, i.c2
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows (literal 20, literal 3000) :: integer[]
-- $2 = rows (literal 1, literal 2) :: integer[]
-- $3 = rows (literal "Seas", literal "Ships") :: text[]

-- insert rows into public.page
WITH changed AS (
  INSERT INTO "public"."page" AS t0 ("book_id", "number", "text")
  VALUES ((($1::text)::"public"."book")."id", $2, DEFAULT),
    ((($1::text)::"public"."book")."id", $3, $4)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 1 :: text
-- $2 = literal 1 :: integer
-- $3 = literal 2 :: integer
-- $4 = literal "x" :: text

-- insert rows into public.book
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."book" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
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
          t0."title" AS "title",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t1."name" AS "name",
                "public"."titles"("author" => (t1.*)::"public"."author") AS "titles",
                (
                  SELECT row_to_json(r3.*)
                  FROM (
                    SELECT
                      json_build_object('count', count(*)) AS "aggregate"
                    FROM (
                      SELECT t2.*
                      FROM "public"."book" AS t2
                      WHERE t2."author_id" = t1."id"
                    ) AS t2
                  ) AS r3
                ) AS "books_aggregate"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author",
          (
            SELECT coalesce(json_agg(row_to_json(r4.*)), '[]')
            FROM (
              SELECT
                t3."number" AS "number",
                t3."text" AS "text"
              FROM "public"."page" AS t3
              WHERE t3."book_id" = t0."id"
              ORDER BY t3."number" ASC
            ) AS r4
          ) AS "pages",
          (
            SELECT row_to_json(r5.*)
            FROM (
              SELECT
                json_build_object('max', json_build_object('number', max(t4."number"))) AS "aggregate",
                coalesce(json_agg(row_to_json(r6.*)), '[]') AS "nodes"
              FROM (
                SELECT t4.*
                FROM "public"."page" AS t4
                WHERE t4."book_id" = t0."id"
              ) AS t4
              CROSS JOIN LATERAL (
                SELECT
                  'page'::text AS "__typename"
              ) AS r6
            ) AS r5
          ) AS "pages_aggregate",
          t0."id" AS "__join0_0",
          t0."id" AS "__join1_0"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8

-- rows of public.review for each key of reviews
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."review" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."stars" AS "stars"
    ) AS r0
    WHERE t0."book_id" = k.key0
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: integer[]

-- aggregate of the rows of public.review for each key of reviews
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      json_build_object('count', count(*)) AS "aggregate"
    FROM (
      SELECT t0.*
      FROM "public"."review" AS t0
      WHERE t0."book_id" = k.key0
    ) AS t0
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
