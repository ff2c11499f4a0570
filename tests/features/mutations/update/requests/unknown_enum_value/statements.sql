-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "status" = $1::text::"public"."status"
  WHERE t0."id" = $2
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "nowhere" :: "public"."status"
-- $2 = literal 1 :: integer
