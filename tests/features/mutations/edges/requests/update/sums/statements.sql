-- update a row of public.author by primary key
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "rating" = t0."rating" + $1::text::numeric
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."rating" AS "rating"
  FROM changed AS t1
) AS r0
-- $1 = literal 5 :: numeric
-- $2 = literal 2 :: integer

-- update a row of public.author by primary key
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "rating" = t0."rating" + $1::text::numeric
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."rating" AS "rating"
  FROM changed AS t1
) AS r0
-- $1 = literal "-0.25" :: numeric
-- $2 = literal 1 :: integer

-- update a row of public.author by primary key
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "bio" = $1,
    "rating" = t0."rating" + $2::text::numeric
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."rating" AS "rating",
    t1."bio" AS "bio"
  FROM changed AS t1
) AS r0
-- $1 = literal null :: text
-- $2 = literal 0 :: numeric
-- $3 = literal 3 :: integer
