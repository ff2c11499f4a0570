-- delete rows of public.member
WITH changed AS (
  DELETE FROM "public"."member" AS t0
  WHERE ((t0."team_id" = $1) AND (t0."level" < ('3')::integer))
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
          t1."id" AS "id",
          t1."name" AS "name",
          t1."level" AS "level",
          t1."team_id" AS "team_id"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = session x-hasura-team :: integer
