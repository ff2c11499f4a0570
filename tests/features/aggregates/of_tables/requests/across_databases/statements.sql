-- aggregate of public.customer
SELECT row_to_json(r0.*)
FROM (
  SELECT
    coalesce(array_to_json((array_agg(row_to_json(r1.*)))[1:2]), '[]') AS "nodes"
  FROM (
    SELECT t0.*
    FROM "public"."customer" AS t0
    ORDER BY t0."id" DESC
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id",
      t0."id" AS "__join0_0",
      t0."id" AS "__join1_0",
      t0."id" AS "__join2_0"
  ) AS r1
) AS r0

-- rows of public.visit for each key of visits
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."visit" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."id" AS "id"
    ) AS r0
    WHERE t0."customer" = k.key0
      AND (t0."seconds" > ('1')::integer)
    ORDER BY k.position, t0."id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: integer[]

-- aggregate of the rows of public.visit for each key of visits
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      json_build_object('count', count(*), 'max', json_build_object('seconds', max(t0."seconds"))) AS "aggregate",
      coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
    FROM (
      SELECT t0.*
      FROM "public"."visit" AS t0
      WHERE t0."customer" = k.key0
        AND (t0."seconds" > ('1')::integer)
    ) AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."id" AS "id"
    ) AS r1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]

-- aggregate of the rows of public.visit for each key of visits
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      json_build_object('count', count(*)) AS "aggregate"
    FROM (
      SELECT t0.*
      FROM "public"."visit" AS t0
      WHERE t0."customer" = k.key0
        AND (t0."seconds" > ('1')::integer)
        AND t0."seconds" > $2
    ) AS t0
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
-- $2 = literal 5 :: integer
