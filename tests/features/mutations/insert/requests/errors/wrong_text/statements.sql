-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "rating")
  SELECT i.c0, i.c1, i.c2::numeric
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
  ORDER BY i.n
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = variable rows[*].author_id :: integer[]
-- $2 = variable rows[*].title :: text[]
-- $3 = variable rows[*].rating :: numeric[]
