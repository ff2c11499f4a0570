-- insert rows into public.event
WITH changed AS (
  INSERT INTO "public"."event" AS t0 ("name", "weight")
  VALUES (DEFAULT, DEFAULT),
    (DEFAULT, $1),
    ($2, DEFAULT)
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
          t1."name" AS "name",
          t1."weight" AS "weight"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 2 :: integer
-- $2 = literal null :: text
