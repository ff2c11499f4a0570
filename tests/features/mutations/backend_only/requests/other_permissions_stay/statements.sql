-- delete a row of public.article by primary key
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE t0."id" = $1
    AND (t0."author_id" = $2)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."title" AS "title"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = session x-hasura-user-id :: integer
