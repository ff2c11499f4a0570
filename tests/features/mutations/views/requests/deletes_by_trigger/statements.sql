-- delete rows of public.closed
WITH changed AS (
  DELETE FROM "public"."closed" AS t0
  WHERE t0."published" = $1
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
          t1."published" AS "published",
          t1."articles" AS "articles"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal true :: boolean
