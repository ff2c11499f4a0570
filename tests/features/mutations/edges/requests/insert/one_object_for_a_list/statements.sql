-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name")
  VALUES ($1, $2)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          'author'::text AS "__typename",
          t1."id" AS "id",
          t1."name" AS "name",
          t1."bio" AS "bio"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 9 :: integer
-- $2 = literal "Eve" :: text
