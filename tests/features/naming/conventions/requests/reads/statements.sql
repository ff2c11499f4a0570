-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."full_name" AS "fullName",
    t0."is_active" AS "isActive",
    t0."extra_data" #> $1 AS "extraData",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."head_line" AS "head_line",
          CASE t1."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t1."status_value" END AS "statusValue",
          t1."word_count" AS "wordCount"
        FROM "public"."my_article" AS t1
          LEFT JOIN "public"."author" AS t2 ON t2."id" = t1."author_id"
        WHERE t1."author_id" = t0."id"
          AND NOT (t1."status_value" = ANY ($3))
          AND t1."status_value" IS NOT NULL
        ORDER BY t2."full_name" ASC, t1."id" DESC NULLS LAST
        LIMIT $2
      ) AS r1
    ) AS "my_articles",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('count', count(DISTINCT (t3."status_value")), 'stddevPop', json_build_object('wordCount', stddev_pop(t3."word_count")), 'max', json_build_object('head_line', max(t3."head_line"))) AS "aggregate",
          coalesce(json_agg(row_to_json(r3.*) ORDER BY t3."row number"), '[]') AS "nodes"
        FROM (
          SELECT t3.*, row_number() OVER (ORDER BY t3."id" ASC) AS "row number"
          FROM "public"."my_article" AS t3
          WHERE t3."author_id" = t0."id"
          ORDER BY t3."id" ASC
        ) AS t3
        CROSS JOIN LATERAL (
          SELECT
            CASE t3."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t3."status_value" END AS "statusValue"
        ) AS r3
      ) AS r2
    ) AS "myArticlesAggregate"
  FROM "public"."author" AS t0
  WHERE t0."is_active" = $4
    AND EXISTS (SELECT 1 FROM "public"."my_article" AS t5 WHERE t5."author_id" = t0."id" AND t5."status_value" = $5)
    AND t0."extra_data" ? $6
    AND (t0."extra_data")::text LIKE $7
  ORDER BY (SELECT stddev_pop(t4."word_count") FROM "public"."my_article" AS t4 WHERE t4."author_id" = t0."id") ASC, (SELECT count(*) FROM "public"."my_article" AS t4 WHERE t4."author_id" = t0."id") DESC
) AS r0
-- $1 = literal "pen_name" :: text[]
-- $2 = literal 2 :: int8
-- $3 = literal ["GONE"] :: text[]
-- $4 = literal true :: boolean
-- $5 = variable status :: text
-- $6 = literal "pen_name" :: text
-- $7 = literal "%Al%" :: text

-- row of public.author by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."full_name" AS "fullName"
  FROM "public"."author" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer

-- aggregate of public.author
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'varSamp', json_build_object('rating', var_samp(t0."rating"))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."author" AS t0
    WHERE (SELECT count(*) FROM "public"."my_article" AS t1 WHERE t1."author_id" = t0."id") > $1
  ) AS t0
) AS r0
-- $1 = literal 1 :: integer

-- rows of public.my_article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    CASE t0."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t0."status_value" END AS "statusValue",
    j0.json AS "status_row",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          t2."full_name" AS "fullName"
        FROM "public"."author" AS t2
        WHERE t2."id" = t0."author_id"
        LIMIT 1
      ) AS r2
    ) AS "author"
  FROM (
    SELECT DISTINCT ON (t0."status_value") t0.*
    FROM "public"."my_article" AS t0
    ORDER BY t0."status_value" ASC, t0."id" ASC
  ) AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."value" AS "value",
        t1."comment" AS "comment"
      FROM "public"."article_status" AS t1
      WHERE t1."value" = t0."status_value"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."status_value" ASC, t0."id" ASC
) AS r0

-- rows of public.article_status
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."value" AS "value",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          CASE t1."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t1."status_value" END AS "statusValue"
        FROM "public"."my_article" AS t1
        WHERE t1."status_value" = t0."value"
        ORDER BY t1."id" ASC
      ) AS r1
    ) AS "articles"
  FROM "public"."article_status" AS t0
  ORDER BY t0."value" ASC
) AS r0

-- rows of stock.spare_part
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."part_no" AS "partNo",
    t0."_Odd__name_" AS "_OddName"
  FROM "stock"."spare_part" AS t0
) AS r0

-- row of stock.spare_part by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    'spare_thing'::text AS "__typename",
    t0."part_no" AS "partNo"
  FROM "stock"."spare_part" AS t0
  WHERE t0."part_no" = $1
) AS r0
-- $1 = literal 7 :: integer

-- aggregate of stock.spare_part
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('max', json_build_object('partNo', max(t0."part_no"))) AS "aggregate",
    coalesce(max('spare_thingAggregate'::text), 'spare_thingAggregate') AS "__typename"
  FROM (
    SELECT t0.*
    FROM "stock"."spare_part" AS t0
  ) AS t0
) AS r0
