-- delete rows of public.article
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE (t0."author_id" = $1)
    AND t0."id" = ANY ($2)
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
-- $1 = session x-hasura-user-id :: integer
-- $2 = variable where.id._in :: integer[]
