-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  SELECT i.c0, i.c1
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows (literal 1, literal 1) :: integer[]
-- $2 = rows (literal "One", literal "Two") :: text[]

-- insert rows into public.tag
WITH changed AS (
  INSERT INTO "public"."tag" AS t0 ("name", "color")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "tag_pkey" DO UPDATE SET "color" = EXCLUDED."color"
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "a" :: text
-- $2 = literal "red" :: text

-- insert rows into public.tag
WITH changed AS (
  INSERT INTO "public"."tag" AS t0 ("name")
  VALUES ($1)
  ON CONFLICT ON CONSTRAINT "tag_pkey" DO UPDATE SET "color" = EXCLUDED."color"
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "b" :: text

-- insert rows into public.tag
WITH changed AS (
  INSERT INTO "public"."tag" AS t0 ("name", "color")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "tag_pkey" DO UPDATE SET "color" = EXCLUDED."color"
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "a" :: text
-- $2 = literal "blue" :: text

-- insert rows into public.article_tag
WITH changed AS (
  INSERT INTO "public"."article_tag" AS t0 ("article_id", "tag")
  SELECT ((i.c0::text)::"public"."article")."id", ((i.c1::text)::"public"."tag")."name"
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows 1.1, 1.1, 1.2 of statements :: text[]
-- $2 = rows 2.1, 3.1, 4.1 of statements :: text[]

-- insert rows into public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    $2 AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t1."tag" AS "tag",
                j0.json AS "the_tag"
              FROM "public"."article_tag" AS t1
              LEFT JOIN LATERAL (
                SELECT row_to_json(r3.*)
                FROM (
                  SELECT
                    t2."color" AS "color"
                  FROM "public"."tag" AS t2
                  WHERE t2."name" = t1."tag"
                ) AS r3
              ) AS j0(json) ON true
              WHERE t1."article_id" = t0."id"
              ORDER BY t1."tag" ASC
            ) AS r2
          ) AS "tags"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8
