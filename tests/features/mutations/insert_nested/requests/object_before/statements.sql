-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  SELECT i.c0
  FROM unnest($1) WITH ORDINALITY AS i(c0, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows (variable rows[0].author.data.name, variable rows[2].author.data.name) :: text[]

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  VALUES ((($1::text)::"public"."author")."id", $2),
    ($3, $4),
    ((($5::text)::"public"."author")."id", $6)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 1 :: text
-- $2 = variable rows[0].title :: text
-- $3 = variable rows[1].author_id :: integer
-- $4 = variable rows[1].title :: text
-- $5 = row 2 of statement 1 :: text
-- $6 = variable rows[2].title :: text

-- insert rows into public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
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
                t1."articles_count" AS "articles_count"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 2 :: text[]
-- $2 = number of rows :: int8
