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
-- $1 = literal -1 :: integer
-- $2 = literal 3 :: integer

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
-- $1 = literal 7 :: integer
-- $2 = literal 3 :: integer

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
-- $1 = literal "0" :: integer
-- $2 = literal 3 :: integer

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
-- $1 = literal {"x":[null]} :: jsonb
-- $2 = literal 3 :: integer

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
-- $1 = literal "s" :: jsonb
-- $2 = literal 3 :: integer

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
-- $1 = literal "t" :: text
-- $2 = literal 1 :: integer

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
-- $1 = literal "nope" :: text
-- $2 = literal 1 :: integer

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
-- $1 = literal {"a":0,"n":1} :: jsonb
-- $2 = literal 1 :: integer

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
-- $1 = literal ["a","b","0"] :: text[]
-- $2 = literal 1 :: integer

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
-- $1 = literal "n" :: text[]
-- $2 = literal 1 :: integer

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
    t1."meta" #> $3 AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal [] :: text[]
-- $2 = literal 1 :: integer
-- $3 = literal "a.b[0]" :: text[]
