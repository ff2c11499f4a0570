-- rows of public.visitor for each key of visitors
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."name" AS "name",
      t0."country" AS "__join0_0"
    FROM "public"."visitor" AS t0
    WHERE t0."country" = k.key0
    ORDER BY t0."id" ASC
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: text[]

-- rows of public.visitor for each key of home_visitors
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."name" AS "name"
    FROM "public"."visitor" AS t0
    WHERE t0."country" = k.key0
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
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
