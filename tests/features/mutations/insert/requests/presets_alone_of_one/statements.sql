-- insert a row into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "tags", "meta")
  VALUES ('1'::integer, 'Filled'::text, '{"a","b"}'::text[], '{"by": "filler"}'::jsonb)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id"
  FROM changed AS t1
) AS r0
