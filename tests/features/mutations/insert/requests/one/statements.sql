-- insert a row into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "words", "tags")
  VALUES ($1, $2, $3, $4::text::text[])
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id",
    t1."title" AS "title",
    t1."slug" AS "slug",
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
    ) AS "author"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "One" :: text
-- $3 = literal 3 :: integer
-- $4 = literal ["a"] :: text[]
