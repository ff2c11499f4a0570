-- aggregate of public.article
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'all', count((t0."id")), 'seen', count(((CASE WHEN (t0."author_id" = $1) THEN t0."words" END))), 'sum', json_build_object('words', sum((CASE WHEN (t0."author_id" = $1) THEN t0."words" END)), 'id', sum(t0."id")), 'max', json_build_object('words', max((CASE WHEN (t0."author_id" = $1) THEN t0."words" END))), 'min', json_build_object('words', min((CASE WHEN (t0."author_id" = $1) THEN t0."words" END)))) AS "aggregate",
    coalesce(array_to_json((array_agg(row_to_json(r1.*)))[1:5]), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."article" AS t0
    WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id",
      (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "words"
  ) AS r1
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('count', count(*), 'sum', json_build_object('words', sum((CASE WHEN (t1."author_id" = $1) THEN t1."words" END)))) AS "aggregate"
        FROM (
          SELECT t1.*
          FROM "public"."article" AS t1
          WHERE t1."author_id" = t0."id"
            AND ((t1."status" = ('live')::text) OR (t1."author_id" = $1))
        ) AS t1
      ) AS r1
    ) AS "articles_aggregate"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count(((CASE WHEN (t1."author_id" = $1) THEN t1."words" END))) FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND ((t1."status" = ('live')::text) OR (t1."author_id" = $1))) > $2
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal 2 :: integer
