-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."item_id" AS "__join0_0",
    t0."customer_id" AS "__join1_0",
    t0."referrer" AS "__join2_0"
  FROM "public"."orders" AS t0
  WHERE (t0."id" < ('13')::integer)
  ORDER BY t0."id" ASC
) AS r0

-- row of public.items for each key of item
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."name" AS "name",
      t0."maker" AS "__join0_0"
    FROM "public"."items" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]

-- rows of public.orders for each key of siblings
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
    WHERE t0."customer_id" = k.key0
      AND (t0."id" < ('13')::integer)
    ORDER BY k.position, t0."id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: integer[]
