-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email",
    t0."id" AS "__join0_0",
    t0."id" AS "__join1_0"
  FROM "public"."users" AS t0
  ORDER BY t0."email" ASC
  LIMIT $1
) AS r0
-- $1 = literal 2 :: int8

-- rows of public.orders for each key of typed_orders
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
        t0."id" AS "id"
    ) AS r0
    WHERE t0."placed_by" = k.key0
    ORDER BY k.position, t0."id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: uuid[]
