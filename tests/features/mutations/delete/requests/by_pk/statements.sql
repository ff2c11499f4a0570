-- delete a row of public.article by primary key
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE t0."id" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."title" AS "title",
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
-- $1 = literal 3 :: integer
