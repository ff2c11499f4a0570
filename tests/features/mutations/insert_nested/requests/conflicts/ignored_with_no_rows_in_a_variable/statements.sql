-- insert a row into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  ON CONFLICT ON CONSTRAINT "author_name_key" DO NOTHING
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."name" AS "name"
  FROM changed AS t1
) AS r0
-- $1 = literal "Ada" :: text
