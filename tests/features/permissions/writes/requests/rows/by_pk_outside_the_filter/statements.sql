-- update a row of public.member by primary key
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "name" = $1,
    "changed_by" = $2
  WHERE t0."id" = $3
    AND (t0."team_id" = $4)
  RETURNING t0.*, CASE WHEN (t0."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id",
    t1."name" AS "name"
  FROM changed AS t1
) AS r0
-- $1 = literal "X" :: text
-- $2 = session x-hasura-user :: text
-- $3 = literal 3 :: integer
-- $4 = session x-hasura-team :: integer

-- update a row of public.member by primary key
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "name" = $1,
    "changed_by" = $2
  WHERE t0."id" = $3
    AND (t0."team_id" = $4)
  RETURNING t0.*, CASE WHEN (t0."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id",
    t1."name" AS "name"
  FROM changed AS t1
) AS r0
-- $1 = literal "X" :: text
-- $2 = session x-hasura-user :: text
-- $3 = literal 99 :: integer
-- $4 = session x-hasura-team :: integer

-- delete a row of public.member by primary key
WITH changed AS (
  DELETE FROM "public"."member" AS t0
  WHERE t0."id" = $1
    AND ((t0."team_id" = $2) AND (t0."level" < ('3')::integer))
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id"
  FROM changed AS t1
) AS r0
-- $1 = literal 4 :: integer
-- $2 = session x-hasura-team :: integer

-- delete a row of public.member by primary key
WITH changed AS (
  DELETE FROM "public"."member" AS t0
  WHERE t0."id" = $1
    AND ((t0."team_id" = $2) AND (t0."level" < ('3')::integer))
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id"
  FROM changed AS t1
) AS r0
-- $1 = literal 98 :: integer
-- $2 = session x-hasura-team :: integer
