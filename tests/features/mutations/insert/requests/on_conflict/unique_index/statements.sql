-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "article_author_slug" DO NOTHING
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "ENGINES" :: text
