-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "email" = $1,
    "changed_by" = $2
  WHERE (t0."team_id" = $3)
    AND t0."name" <> $4
  RETURNING t0.*, CASE WHEN (t0."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          (CASE WHEN (t1."team_id" = $3) THEN t1."level" END) AS "level",
          (CASE WHEN (t1."level" = ('1')::integer) THEN t1."email" END) AS "email",
          (CASE WHEN (t1."team_id" = $3) THEN t1."team_id" END) AS "team_id"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "x@red" :: text
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer
-- $4 = literal "Cyd" :: text
