-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1,
    "subtitle" = $2,
    "status" = $3::text::"public"."status",
    "views" = t0."views" + $4,
    "price" = t0."price" + $5::text::numeric
  WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."name" = $6)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "New" :: text
-- $2 = literal null :: text
-- $3 = literal "gone" :: "public"."status"
-- $4 = literal 2 :: integer
-- $5 = literal "0.5" :: numeric
-- $6 = literal "Ada" :: text

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
          t0."id" AS "id",
          t0."title" AS "title",
          t0."subtitle" AS "subtitle",
          t0."slug" AS "slug",
          t0."status" AS "status",
          t0."views" AS "views",
          t0."price" AS "price",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                (
                  SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
                  FROM (
                    SELECT
                      t2."title" AS "title"
                    FROM "public"."article" AS t2
                    WHERE t2."author_id" = t1."id"
                    ORDER BY t2."id" ASC
                  ) AS r3
                ) AS "articles"
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
