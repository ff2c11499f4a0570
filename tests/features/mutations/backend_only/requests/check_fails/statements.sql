-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1
  WHERE (t0."author_id" = $2)
  RETURNING 1, CASE WHEN (t0."title" <> ('')::text) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "" :: text
-- $2 = session x-hasura-user-id :: integer
