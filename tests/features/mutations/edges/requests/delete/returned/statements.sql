-- delete rows of public.book
WITH changed AS (
  DELETE FROM "public"."book" AS t0
  WHERE t0."id" = $1
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
          t1."title" AS "title",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t2."name" AS "name",
                "public"."titles"("author" => (t2.*)::"public"."author") AS "titles",
                (
                  SELECT row_to_json(r3.*)
                  FROM (
                    SELECT
                      json_build_object('count', count(*)) AS "aggregate"
                    FROM (
                      SELECT t3.*
                      FROM "public"."book" AS t3
                      WHERE t3."author_id" = t2."id"
                    ) AS t3
                  ) AS r3
                ) AS "books_aggregate"
              FROM "public"."author" AS t2
              WHERE t2."id" = t1."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author",
          (
            SELECT coalesce(json_agg(row_to_json(r4.*)), '[]')
            FROM (
              SELECT
                t4."text" AS "text",
                j0.json AS "book"
              FROM "public"."page" AS t4
              LEFT JOIN LATERAL (
                SELECT row_to_json(r5.*)
                FROM (
                  SELECT
                    t5."title" AS "title"
                  FROM "public"."book" AS t5
                  WHERE t5."id" = t4."book_id"
                ) AS r5
              ) AS j0(json) ON true
              WHERE t4."book_id" = t1."id"
              ORDER BY t4."number" ASC
            ) AS r4
          ) AS "pages",
          t1."id" AS "__join0_0"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 1 :: integer

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
    ORDER BY k.position, t0."id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: integer[]

-- delete a row of public.book by primary key
WITH changed AS (
  DELETE FROM "public"."book" AS t0
  WHERE t0."id" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."title" AS "title",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t2."name" AS "name",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t3."title" AS "title"
              FROM "public"."book" AS t3
              WHERE t3."author_id" = t2."id"
            ) AS r2
          ) AS "books"
        FROM "public"."author" AS t2
        WHERE t2."id" = t1."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author",
    t1."id" AS "__join0_0"
  FROM changed AS t1
) AS r0
-- $1 = literal 3 :: integer

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

-- delete a row of public.book by primary key
WITH changed AS (
  DELETE FROM "public"."book" AS t0
  WHERE t0."id" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."title" AS "title",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t2."name" AS "name"
        FROM "public"."author" AS t2
        WHERE t2."id" = t1."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM changed AS t1
) AS r0
-- $1 = literal 99 :: integer
