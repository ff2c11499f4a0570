-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."referrer" AS "__join0_0"
  FROM "public"."orders" AS t0
  ORDER BY t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 2 :: int8

-- rows of public.items for each key of made
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."items" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."id" AS "id"
    ) AS r0
    WHERE t0."maker" = k.key0
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: text[]
