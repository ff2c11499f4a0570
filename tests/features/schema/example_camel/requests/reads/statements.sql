-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."created_at" AS "createdAt",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title",
          t1."author_id" AS "authorId",
          CASE t1."status" WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t1."status" END AS "status"
        FROM (
          SELECT DISTINCT ON (t1."title") t1.*
          FROM "public"."article" AS t1
          WHERE t1."author_id" = t0."id"
            AND t1."status" = ANY ($1)
          ORDER BY t1."title" DESC NULLS LAST
        ) AS t1
      ) AS r1
    ) AS "articles",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('count', count(DISTINCT (t2."author_id")), 'stddevPop', json_build_object('authorId', stddev_pop(t2."author_id"))) AS "aggregate"
        FROM (
          SELECT t2.*
          FROM "public"."article" AS t2
          WHERE t2."author_id" = t0."id"
        ) AS t2
      ) AS r2
    ) AS "articlesAggregate"
  FROM "public"."author" AS t0
  WHERE (SELECT count(*) FROM "public"."article" AS t4 WHERE t4."author_id" = t0."id") >= $2
  ORDER BY (SELECT count(*) FROM "public"."article" AS t3 WHERE t3."author_id" = t0."id") DESC
) AS r0
-- $1 = literal ["LIVE","DRAFT"] :: text[]
-- $2 = literal 1 :: integer

-- row of public.article by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    j0.json AS "author"
  FROM "public"."article" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."name" AS "name"
      FROM "public"."author" AS t1
      WHERE t1."id" = t0."author_id"
    ) AS r1
  ) AS j0(json) ON true
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 3 :: integer
