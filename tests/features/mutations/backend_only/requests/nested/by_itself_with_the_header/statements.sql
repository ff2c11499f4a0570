-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  RETURNING 1, CASE WHEN (t0."name" <> ('')::text) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 9 :: integer
-- $2 = literal "Eve" :: text
