-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "views" = t0."views" + $1
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
-- $1 = literal 99 :: integer
