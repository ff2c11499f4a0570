-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1
  WHERE t0."id" = $2
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "Looms" :: text
-- $2 = literal 1 :: integer

-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "author_id" = $1
  WHERE t0."id" = $2
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 77 :: integer
-- $2 = literal 2 :: integer
