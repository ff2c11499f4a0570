-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "article_pkey" DO UPDATE SET "title" = EXCLUDED."title" WHERE t0."title" LIKE $3
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 1 :: integer
-- $2 = literal "One" :: text
-- $3 = variable p :: text

-- insert a row into public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."title" AS "title",
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
