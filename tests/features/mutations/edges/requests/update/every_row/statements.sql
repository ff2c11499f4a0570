-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "bio" = $1
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "all" :: text

-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "bio" = $1
  WHERE false
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
          t1."id" AS "id"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "none" :: text
