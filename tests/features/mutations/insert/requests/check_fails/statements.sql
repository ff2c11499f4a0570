-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "words")
  SELECT i.c0, i.c1, i.c2
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
  ORDER BY i.n
  RETURNING 1, CASE WHEN (t0."words" > ('10')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = variable rows[*].author_id :: integer[]
-- $2 = variable rows[*].title :: text[]
-- $3 = variable rows[*].words :: integer[]
