-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('id', sum(t0."id"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."id" DESC
    LIMIT $1
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0
-- $1 = literal 2 :: int8

-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'max', json_build_object('id', max(t0."id"))) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."author_id" ASC, t0."id" DESC
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
    json_build_object('count', count(*)) AS "aggregate",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."id" ASC
    OFFSET $1
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0
-- $1 = literal 2 :: int8

-- aggregate of public.author
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('max', json_build_object('loud', max("public"."loud"("author" => (t0.*)::"public"."author")), 'name', max(t0."name")), 'min', json_build_object('loud', min("public"."loud"("author" => (t0.*)::"public"."author")))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."author" AS t0
  ) AS t0
) AS r0
