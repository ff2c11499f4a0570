-- rows of public.visitor for each key of visitors
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."visitor" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."name" AS "name",
        t0."country" AS "__join0_0"
    ) AS r0
    WHERE t0."country" = k.key0
    ORDER BY k.position, t0."id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: text[]

-- rows of public.visitor for each key of home_visitors
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."visitor" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."name" AS "name"
    ) AS r0
    WHERE t0."country" = k.key0
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: text[]

-- rows of public.visitor
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    t0."country" AS "__join0_0"
  FROM "public"."visitor" AS t0
  ORDER BY t0."id" ASC
) AS r0
