-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
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
-- $1 = variable meta :: jsonb
-- $2 = literal 1 :: integer

-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
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
-- $1 = variable key :: text
-- $2 = literal 1 :: integer

-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
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
-- $1 = variable index :: integer
-- $2 = literal 2 :: integer

-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
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
-- $1 = variable path :: text[]
-- $2 = literal 1 :: integer
