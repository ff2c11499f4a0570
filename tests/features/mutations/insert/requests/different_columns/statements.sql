-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "status", "words")
  VALUES ($1, $2, $3, DEFAULT),
    ($4, $5, DEFAULT, $6)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."title" AS "title",
          t1."status" AS "status",
          t1."words" AS "words",
          t1."meta" AS "meta"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "One" :: text
-- $3 = literal "live" :: text
-- $4 = literal 2 :: integer
-- $5 = literal "Two" :: text
-- $6 = literal 3 :: integer
