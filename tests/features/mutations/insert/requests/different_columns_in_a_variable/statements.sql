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
-- $1 = variable rows[0].author_id :: integer
-- $2 = variable rows[0].title :: text
-- $3 = variable rows[0].status :: text
-- $4 = variable rows[1].author_id :: integer
-- $5 = variable rows[1].title :: text
-- $6 = variable rows[1].words :: integer
