-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1,
    "tags" = $2::text::text[]
  WHERE t0."id" = $3
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Other" :: text
-- $2 = literal ["a","b c"] :: text[]
-- $3 = literal 2 :: integer

-- update a row of public.article by primary key
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."title" AS "title",
    t0."tags" AS "tags",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author",
    'article'::text AS "__typename"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]
