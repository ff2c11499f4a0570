-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."title" AS "title"
        FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1
      ) AS r1
    ) AS "long_articles",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t2."id" AS "id",
          t2."status" AS "status"
        FROM "public"."author_articles_with"("a" => (t0.*)::"public"."author") AS t2
        ORDER BY t2."words" DESC
        LIMIT $1
      ) AS r2
    ) AS "live",
    (
      SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
      FROM (
        SELECT
          t3."id" AS "id",
          (
            SELECT row_to_json(r4.*)
            FROM (
              SELECT
                "public"."author_full_name"((t4.*)::"public"."author") AS "full_name"
              FROM "public"."author" AS t4
              WHERE t4."id" = t3."author_id"
              LIMIT 1
            ) AS r4
          ) AS "author"
        FROM "public"."author_articles_with"("a" => (t0.*)::"public"."author", "status" => $2) AS t3
      ) AS r3
    ) AS "drafts",
    (
      SELECT coalesce(json_agg(row_to_json(r5.*)), '[]')
      FROM (
        SELECT
          t5."id" AS "id",
          t5."title" AS "title"
        FROM "public"."author_first_article"("a" => (t0.*)::"public"."author") AS t5
        WHERE NOT (t5.* IS NULL)
      ) AS r5
    ) AS "first_article"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 1 :: int8
-- $2 = literal "draft" :: text
