-- delete rows of public.article
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE "public"."article_reading_minutes"("a" => (t0.*)::"public"."article") < $1::text::numeric
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
          t1."id" AS "id",
          "public"."article_code"("a" => ROW(t1."id", t1."author_id", t1."title", t1."status", t1."words", t1."meta")::"public"."article") AS "code",
          "public"."article_reading_minutes"("a" => ROW(t1."id", t1."author_id", t1."title", t1."status", t1."words", t1."meta")::"public"."article") AS "reading_minutes",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                "public"."author_full_name"((t2.*)::"public"."author") AS "full_name",
                (
                  SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
                  FROM (
                    SELECT
                      t3."id" AS "id"
                    FROM "public"."author_long_articles"("a" => (t2.*)::"public"."author") AS t3
                  ) AS r3
                ) AS "long_articles"
              FROM "public"."author" AS t2
              WHERE t2."id" = t1."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 1 :: numeric
