-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t2
  SET "title" = $1
  WHERE t2."title" = $2
  RETURNING t2.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title",
          t0."views" AS "views",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t1."name" AS "name"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "Looms" :: text
-- $2 = literal "Engines" :: text

-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t2
  SET "views" = t2."views" + $1
  WHERE t2."title" = $2
  RETURNING t2.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title",
          t0."views" AS "views",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t1."name" AS "name"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "Looms" :: text

-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t2
  SET "title" = $1
  WHERE t2."title" = $2
  RETURNING t2.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title",
          t0."views" AS "views",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t1."name" AS "name"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "never" :: text
-- $2 = literal "Engines" :: text
