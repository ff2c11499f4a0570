-- update rows of public.book
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "title" = $1
  WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."name" = $2)
    AND t0."title" = $3
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Motors" :: text
-- $2 = literal "Ada" :: text
-- $3 = literal "Engines" :: text

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
                "public"."titles"("author" => (t1.*)::"public"."author") AS "titles",
                (
                  SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
                  FROM (
                    SELECT
                      t2."title" AS "title"
                    FROM "public"."book" AS t2
                    WHERE t2."author_id" = t1."id"
                    ORDER BY t2."id" ASC
                  ) AS r3
                ) AS "books",
                (
                  SELECT row_to_json(r4.*)
                  FROM (
                    SELECT
                      json_build_object('max', json_build_object('title', max(t3."title"))) AS "aggregate"
                    FROM (
                      SELECT t3.*
                      FROM "public"."book" AS t3
                      WHERE t3."author_id" = t1."id"
                    ) AS t3
                  ) AS r4
                ) AS "books_aggregate"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author",
          (
            SELECT coalesce(json_agg(row_to_json(r5.*)), '[]')
            FROM (
              SELECT
                t4."text" AS "text",
                j0.json AS "book"
              FROM "public"."page" AS t4
              LEFT JOIN LATERAL (
                SELECT row_to_json(r6.*)
                FROM (
                  SELECT
                    t5."title" AS "title"
                  FROM "public"."book" AS t5
                  WHERE t5."id" = t4."book_id"
                ) AS r6
              ) AS j0(json) ON true
              WHERE t4."book_id" = t0."id"
              ORDER BY t4."number" ASC
            ) AS r5
          ) AS "pages",
          t0."id" AS "__join0_0",
          t0."id" AS "__join1_0"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]

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
