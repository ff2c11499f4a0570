-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "subtitle" = $1
  WHERE t0."title" = $2
  RETURNING t0.*, CASE WHEN (t0."price" > ('1')::numeric) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "reviewed" :: text
-- $2 = literal "Notes" :: text
