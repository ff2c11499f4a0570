-- update rows of public.my_article
WITH changed AS (
  UPDATE "public"."my_article" AS t0
  SET "status_value" = $1,
    "word_count" = t0."word_count" + $2::text::numeric
  WHERE t0."id" = $3
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
          CASE t1."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t1."status_value" END AS "statusValue",
          t1."word_count" AS "wordCount"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = variable status :: text
-- $2 = literal 5 :: numeric
-- $3 = literal 2 :: integer

-- update rows of public.my_article
WITH changed AS (
  UPDATE "public"."my_article" AS t0
  SET "author_id" = $1,
    "status_value" = $2
  WHERE t0."id" = $3
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 1 :: integer
-- $2 = literal "DRAFT" :: text
-- $3 = literal 3 :: integer

-- update a row of public.my_article by primary key
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."my_article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    CASE t0."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t0."status_value" END AS "statusValue",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."full_name" AS "fullName"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- update rows of public.my_article
WITH changed AS (
  UPDATE "public"."my_article" AS t0
  SET "status_value" = $1
  WHERE t0."id" = $2
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affectedRows",
    'MyArticleMutationResponse'::text AS "__typename"
) AS r0
-- $1 = literal "GONE" :: text
-- $2 = literal 1 :: integer

-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "extra_data" = t0."extra_data" - $1::text
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
          t1."extra_data" AS "extraData"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "pen_name" :: text

-- update a row of public.author by primary key
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "extra_data" = t0."extra_data" || $1::text::jsonb
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."extra_data" AS "extraData"
  FROM changed AS t1
) AS r0
-- $1 = literal {"a":[1,2]} :: jsonb
-- $2 = literal 1 :: integer

-- update a row of public.author by primary key
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "extra_data" = t0."extra_data" #- $1
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."extra_data" AS "extraData"
  FROM changed AS t1
) AS r0
-- $1 = literal ["a","0"] :: text[]
-- $2 = literal 1 :: integer
