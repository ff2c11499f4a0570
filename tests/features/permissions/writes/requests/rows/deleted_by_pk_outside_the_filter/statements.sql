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
    t1."id" AS "id",
    t1."name" AS "name"
  FROM changed AS t1
) AS r0
-- $1 = literal 2 :: integer
-- $2 = session x-hasura-team :: integer
