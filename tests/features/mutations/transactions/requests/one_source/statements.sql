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

-- delete rows of public.article
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE t0."views" = $1
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
          t1."id" AS "id"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 3 :: integer

-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "views" = t0."views" + $1
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 1 :: integer
