-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "views" = t0."views" + $1
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."views" AS "views"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal 1 :: integer

-- update rows of public.item
WITH changed AS (
  UPDATE "public"."item" AS t0
  SET "id" = $1
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 7 :: integer

-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "views" = t0."views" + $1
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."views" AS "views"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal 1 :: integer
