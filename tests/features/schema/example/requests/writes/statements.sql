-- insert a row into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name"
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."name" AS "name",
    t1."bio" AS "bio"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "Ada L" :: text

-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "status" = $1,
    "meta" = t0."meta" || $2::text::jsonb
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."status" AS "status",
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal "draft" :: text
-- $2 = literal ["new"] :: jsonb
-- $3 = literal 3 :: integer

-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t1
  SET "rating" = t1."rating" + $1::text::numeric
  WHERE t1."rating" IS NOT NULL
  RETURNING t1.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."name" AS "name",
          t0."rating" AS "rating"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "0.25" :: numeric

-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t1
  SET "rating" = $1::text::numeric
  WHERE t1."rating" IS NULL
  RETURNING t1.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."name" AS "name",
          t0."rating" AS "rating"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 1 :: numeric

-- delete rows of public.article
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."name" = $1)
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
          t2."title" AS "title"
        FROM changed AS t2
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "Bob" :: text
