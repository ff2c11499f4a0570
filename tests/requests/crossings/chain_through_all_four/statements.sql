-- row of public.customers by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."name" AS "name",
    t0."id" AS "__join0_0"
  FROM "public"."customers" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 1 :: integer

-- rows of public.orders for each key of orders
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."orders" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."id" AS "id",
        t0."id" AS "__join0_0"
    ) AS r0
    WHERE t0."customer_id" = k.key0
    ORDER BY k.position, t0."id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: integer[]

-- row of public.orders for each key of order
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."placed_by" AS "__join0_0"
    FROM "public"."orders" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]

-- row of public.users for each key of typist
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."email" AS "email",
      t0."id" AS "__join0_0"
    FROM "public"."users" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: uuid[]

-- row of public.orders for each key of shopOrder
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."id" AS "id",
      t0."customer_id" AS "__join0_0"
    FROM "public"."orders" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]

-- row of public.customers for each key of customer
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."name" AS "name"
    FROM "public"."customers" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
