-- delete rows of public.published
WITH changed AS (
  DELETE FROM "public"."published" AS t0
  WHERE t0."title" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "Boats" :: text
