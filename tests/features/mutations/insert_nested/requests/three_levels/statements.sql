-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("name")
  VALUES ($1)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "Bob" :: text

-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title")
  SELECT ((i.c0::text)::"public"."author")."id", i.c1
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = rows 1.1, 1.1 of statements :: text[]
-- $2 = rows (literal "One", literal "Two") :: text[]

-- insert rows into public.tag
WITH changed AS (
  INSERT INTO "public"."tag" AS t0 ("name")
  VALUES ($1)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "new" :: text

-- insert rows into public.article_tag
WITH changed AS (
  INSERT INTO "public"."article_tag" AS t0 ("article_id", "tag")
  VALUES ((($1::text)::"public"."article")."id", (($2::text)::"public"."tag")."name"),
    ((($1::text)::"public"."article")."id", $3),
    ((($4::text)::"public"."article")."id", $5)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = row 1 of statement 2 :: text
-- $2 = row 1 of statement 3 :: text
-- $3 = literal "old" :: text
-- $4 = row 2 of statement 2 :: text
-- $5 = literal "old" :: text

-- insert a row into public.author
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."author" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t2."tag" AS "tag",
                j0.json AS "the_tag"
              FROM "public"."article_tag" AS t2
              LEFT JOIN LATERAL (
                SELECT row_to_json(r3.*)
                FROM (
                  SELECT
                    t3."color" AS "color"
                  FROM "public"."tag" AS t3
                  WHERE t3."name" = t2."tag"
                ) AS r3
              ) AS j0(json) ON true
              WHERE t2."article_id" = t1."id"
              ORDER BY t2."tag" ASC
            ) AS r2
          ) AS "tags"
        FROM "public"."article" AS t1
        WHERE t1."author_id" = t0."id"
        ORDER BY t1."id" ASC
      ) AS r1
    ) AS "articles"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]
