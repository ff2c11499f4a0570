-- rows of public.person
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."data" #> ARRAY['birthday'] AS "__join0_0"
  FROM "public"."person" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.birthday for each key of born_on
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1::text[]::date[]) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1::text[]::date[]) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."birthday" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."wish" AS "wish"
    ) AS r0
    WHERE t0."day" = k.key0
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: date[]
