-- update a row of public.book by primary key
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = t0."meta" || $1::text::jsonb
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal {"a":1} :: jsonb
-- $2 = literal 2 :: integer

-- update a row of public.book by primary key
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = $1::text::jsonb || t0."meta"
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal [1] :: jsonb
-- $2 = literal 2 :: integer

-- update a row of public.book by primary key
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = t0."meta" - $1::text
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal "a" :: text
-- $2 = literal 2 :: integer

-- update a row of public.book by primary key
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = t0."meta" - $1::integer
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal 0 :: integer
-- $2 = literal 2 :: integer

-- update a row of public.book by primary key
WITH changed AS (
  UPDATE "public"."book" AS t0
  SET "meta" = t0."meta" #- $1
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal ["a"] :: text[]
-- $2 = literal 2 :: integer
