-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1,
    "tags" = $2::text::text[]
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id",
    t1."title" AS "title",
    t1."tags" AS "tags",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t2."name" AS "name"
        FROM "public"."author" AS t2
        WHERE t2."id" = t1."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author",
    'article'::text AS "__typename"
  FROM changed AS t1
) AS r0
-- $1 = literal "Other" :: text
-- $2 = literal ["a","b c"] :: text[]
-- $3 = literal 2 :: integer
