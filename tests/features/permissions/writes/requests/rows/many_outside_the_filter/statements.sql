-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t1
  SET "name" = $1,
    "changed_by" = $2
  WHERE (t1."team_id" = $3)
    AND t1."id" = $4
  RETURNING t1.*, CASE WHEN (t1."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "X" :: text
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer
-- $4 = literal 3 :: integer

-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t1
  SET "name" = $1,
    "changed_by" = $2
  WHERE (t1."team_id" = $3)
    AND EXISTS (SELECT 1 FROM "public"."team" AS t2 WHERE t2."id" = t1."team_id" AND (t2."id" = $3) AND t2."id" = $4)
  RETURNING t1.*, CASE WHEN (t1."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "Y" :: text
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer
-- $4 = literal 2 :: integer

-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t1
  SET "level" = t1."level" + $1,
    "changed_by" = $2
  WHERE (t1."team_id" = $3)
  RETURNING t1.*, CASE WHEN (t1."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 0 :: integer
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer
