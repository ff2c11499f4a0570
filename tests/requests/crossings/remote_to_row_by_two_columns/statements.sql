-- row of public.order_lines for each key of line
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."sku" AS "sku",
      CASE WHEN t1."sku" IS NOT NULL THEN row_to_json(r1.*) END AS "product"
    FROM (
      SELECT t0.*
      FROM "public"."order_lines" AS t0
      WHERE t0."order_id" = k.key0
        AND t0."line_number" = k.key1
      LIMIT 1
    ) AS t0
    LEFT JOIN "public"."products" AS t1 ON t1."sku" = t0."sku"
    CROSS JOIN LATERAL (
      SELECT
        t1."title" AS "title"
    ) AS r1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1, $2) WITH ORDINALITY AS k(key0, key1, position)
-- $1 = keys 0 :: integer[]
-- $2 = keys 1 :: smallint[]

-- row of public.order_lines for each key of line
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."sku" AS "sku"
    FROM "public"."order_lines" AS t0
    WHERE t0."order_id" = k.key0
      AND t0."line_number" = k.key1
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1, $2) WITH ORDINALITY AS k(key0, key1, position)
-- $1 = keys 0 :: integer[]
-- $2 = keys 1 :: smallint[]
