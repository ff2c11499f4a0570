-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('price', sum(t0."price"), 'author_id', sum(t0."author_id")), 'avg', json_build_object('price', avg(t0."price")), 'stddev', json_build_object('price', stddev(t0."price")), 'var_pop', json_build_object('price', var_pop(t0."price")), 'max', json_build_object('title', max(t0."title"), 'price', max(t0."price")), 'min', json_build_object('id', min(t0."id"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
    WHERE false
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0

-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'max', json_build_object('id', max(t0."id"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
    LIMIT $1
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0
-- $1 = literal 0 :: int8

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('count', count(*), 'sum', json_build_object('price', sum(t1."price"))) AS "aggregate",
          coalesce(json_agg(row_to_json(r2.*)), '[]') AS "nodes"
        FROM (
          SELECT t1.*
          FROM "public"."book" AS t1
          WHERE t1."author_id" = t0."id"
            AND t1."price" > $1
        ) AS t1
        CROSS JOIN LATERAL (
          SELECT
            t1."title" AS "title"
        ) AS r2
      ) AS r1
    ) AS "books_aggregate"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 2 :: double precision
