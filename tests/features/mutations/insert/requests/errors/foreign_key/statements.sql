-- insert a row into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  VALUES ($1, $2)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id"
  FROM changed AS t1
) AS r0
-- $1 = literal 99 :: integer
-- $2 = literal "x" :: text
