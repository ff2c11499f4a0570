-- insert a row into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name", "created_at")
  VALUES ($1, $2, $3::text::timestamptz)
  ON CONFLICT ON CONSTRAINT "author_pkey" DO UPDATE SET "name" = EXCLUDED."name", "created_at" = EXCLUDED."created_at"
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."name" AS "name",
    t1."created_at" AS "createdAt"
  FROM changed AS t1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "Ada L" :: text
-- $3 = literal "2025-01-01T00:00:00Z" :: timestamptz

-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "status" = $1,
    "meta" = t0."meta" #- $2
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    CASE t1."status" WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t1."status" END AS "status",
    t1."meta" AS "meta"
  FROM changed AS t1
) AS r0
-- $1 = literal "DRAFT" :: text
-- $2 = literal ["tags","0"] :: text[]
-- $3 = literal 1 :: integer

-- delete rows of public.article
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."name" = $1)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affectedRows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t2."title" AS "title"
        FROM changed AS t2
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "Bob" :: text
