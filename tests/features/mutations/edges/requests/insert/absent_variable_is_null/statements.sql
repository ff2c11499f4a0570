-- insert a row into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name", "bio", "rating")
  VALUES ($1, $2, $3, $4::text::numeric)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."bio" AS "bio",
    t1."rating" AS "rating"
  FROM changed AS t1
) AS r0
-- $1 = literal 9 :: integer
-- $2 = literal "Eve" :: text
-- $3 = variable bio :: text
-- $4 = variable rating :: numeric
