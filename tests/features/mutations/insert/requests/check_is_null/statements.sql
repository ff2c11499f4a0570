-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  VALUES ($1, $2)
  RETURNING 1, CASE WHEN (t0."words" > ('10')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "One" :: text
