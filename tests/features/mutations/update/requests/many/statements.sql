-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1
  WHERE t0."title" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Looms" :: text
-- $2 = literal "Engines" :: text

-- update rows of public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
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
-- $1 = all rows of statement 1 :: text[]

-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "views" = t0."views" + $1
  WHERE t0."title" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 1 :: integer
-- $2 = literal "Looms" :: text

-- update rows of public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
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
-- $1 = all rows of statement 1 :: text[]

-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1
  WHERE t0."title" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "never" :: text
-- $2 = literal "Engines" :: text

-- update rows of public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
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
-- $1 = all rows of statement 1 :: text[]
