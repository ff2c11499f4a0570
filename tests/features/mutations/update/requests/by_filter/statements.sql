-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1,
    "subtitle" = $2,
    "status" = $3::text::"public"."status",
    "views" = t0."views" + $4,
    "price" = t0."price" + $5::text::numeric
  WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."name" = $6)
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
          t2."id" AS "id",
          t2."title" AS "title",
          t2."subtitle" AS "subtitle",
          t2."slug" AS "slug",
          t2."status" AS "status",
          t2."views" AS "views",
          t2."price" AS "price",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                (
                  SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
                  FROM (
                    SELECT
                      t4."title" AS "title"
                    FROM "public"."article" AS t4
                    WHERE t4."author_id" = t3."id"
                    ORDER BY t4."id" ASC
                  ) AS r3
                ) AS "articles"
              FROM "public"."author" AS t3
              WHERE t3."id" = t2."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t2
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "New" :: text
-- $2 = literal null :: text
-- $3 = literal "gone" :: "public"."status"
-- $4 = literal 2 :: integer
-- $5 = literal "0.5" :: numeric
-- $6 = literal "Ada" :: text
