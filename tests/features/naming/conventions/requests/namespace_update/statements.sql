-- update rows of public.note
WITH changed AS (
  UPDATE "public"."note" AS t0
  SET "mood" = $1
  WHERE t0."id" <= $2
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
          t1."id" AS "id",
          t1."mood" AS "mood"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "sad" :: text
-- $2 = literal 2 :: integer

-- update a row of public.note by primary key
WITH changed AS (
  UPDATE "public"."note" AS t0
  SET "text_body" = $1,
    "mood" = $2
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."text_body" AS "text_body",
    t1."mood" AS "mood"
  FROM changed AS t1
) AS r0
-- $1 = literal "mist" :: text
-- $2 = literal "glad" :: text
-- $3 = literal 3 :: integer
