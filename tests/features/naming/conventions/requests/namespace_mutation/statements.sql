-- delete rows of public.note
WITH changed AS (
  DELETE FROM "public"."note" AS t0
  WHERE t0."mood" = $1
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
    ) AS "returning",
    'S_note_mutation_response_T'::text AS "__typename"
) AS r0
-- $1 = literal "sad" :: text

-- delete a row of public.note by primary key
WITH changed AS (
  DELETE FROM "public"."note" AS t0
  WHERE t0."id" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."text_body" AS "text_body"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
