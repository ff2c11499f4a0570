-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."name" AS "name",
    t0."bio" AS "bio",
    t0."rating" AS "rating",
    t0."created_at" AS "created_at",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title",
          t1."status" AS "status",
          t1."meta" #> $1 AS "meta"
        FROM (
          SELECT DISTINCT ON (t1."title") t1.*
          FROM "public"."article" AS t1
          WHERE t1."author_id" = t0."id"
            AND t1."status" = ANY ($2)
          ORDER BY t1."title" DESC
        ) AS t1
      ) AS r1
    ) AS "articles",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('count', count(DISTINCT (t2."status")), 'max', json_build_object('title', max(t2."title"))) AS "aggregate"
        FROM (
          SELECT t2.*
          FROM "public"."article" AS t2
          WHERE t2."author_id" = t0."id"
        ) AS t2
      ) AS r2
    ) AS "articles_aggregate"
  FROM "public"."author" AS t0
  WHERE (SELECT count(*) FROM "public"."article" AS t4 WHERE t4."author_id" = t0."id") >= $3
  ORDER BY (SELECT count(*) FROM "public"."article" AS t3 WHERE t3."author_id" = t0."id") DESC
) AS r0
-- $1 = literal "$.tags[1][\"k k\"]" :: text[]
-- $2 = literal ["live","draft"] :: text[]
-- $3 = literal 1 :: integer

-- aggregate of public.author
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('avg', json_build_object('rating', avg(t0."rating")), 'sum', json_build_object('rating', sum(t0."rating"), 'id', sum(t0."id"))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."author" AS t0
  ) AS t0
) AS r0

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

-- rows of public.article_status
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."value" AS "value",
    t0."comment" AS "comment"
  FROM "public"."article_status" AS t0
  ORDER BY t0."value" ASC
) AS r0
