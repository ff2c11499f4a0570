-- delete rows of public.member
WITH changed AS (
  DELETE FROM "public"."member" AS t0
  WHERE ((t0."team_id" = $1) AND (t0."level" < ('3')::integer))
    AND (CASE WHEN (t0."level" = ('1')::integer) THEN t0."email" END) IS NULL
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
-- $1 = session x-hasura-team :: integer
