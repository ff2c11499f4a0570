-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  SELECT i.c0
  FROM unnest($1) WITH ORDINALITY AS i(c0, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows (literal "Bob", literal "Cyd", literal "Dan") :: text[]

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "status")
  VALUES ((($1::text)::"public"."author")."id", $2, DEFAULT),
    ((($1::text)::"public"."author")."id", $3, DEFAULT),
    ((($4::text)::"public"."author")."id", $5, $6)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 1 :: text
-- $2 = literal "One" :: text
-- $3 = literal "Two" :: text
-- $4 = row 3 of statement 1 :: text
-- $5 = literal "Three" :: text
-- $6 = literal "live" :: text

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
          t0."id" AS "id",
          t0."name" AS "name",
          t0."articles_count" AS "articles_count",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t1."id" AS "id",
                t1."title" AS "title",
                t1."status" AS "status"
              FROM "public"."article" AS t1
              WHERE t1."author_id" = t0."id"
              ORDER BY t1."id" ASC
            ) AS r2
          ) AS "articles"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8
