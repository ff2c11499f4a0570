-- update rows of public.published
WITH changed AS (
  UPDATE "public"."published" AS t0
  SET "title" = $1
  WHERE (t0."id" < ('3')::integer)
  RETURNING 1, CASE WHEN (t0."title" <> ('Bad')::text) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "Bad" :: text
