-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "subtitle" = $1,
    "price" = t0."price" + $2::text::numeric
  WHERE (t0."status" = ('draft')::"public"."status")
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    'article_mutation_response'::text AS "__typename"
) AS r0
-- $1 = literal "edited" :: text
-- $2 = literal 1 :: numeric
