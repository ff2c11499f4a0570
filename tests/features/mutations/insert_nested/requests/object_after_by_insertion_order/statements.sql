-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Bob" :: text

-- insert rows into public.profile
WITH changed AS (
  INSERT INTO "public"."profile" AS t0 ("author_id", "bio")
  VALUES ((($1::text)::"public"."author")."id", $2)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 1 :: text
-- $2 = literal "x" :: text

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
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."bio" AS "bio"
        FROM "public"."profile" AS t1
        WHERE t1."author_id" = t0."id"
        LIMIT 1
      ) AS r1
    ) AS "profile"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]
