-- delete rows of public.article
WITH changed AS (
  DELETE FROM "public"."article" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."name" = $1)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "count",
    'article_mutation_response'::text AS "__typename",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t2."id" AS "id",
          t2."title" AS "title",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t3."name" AS "name",
                (
                  SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
                  FROM (
                    SELECT
                      t4."id" AS "id"
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
-- $1 = literal "Ada" :: text
