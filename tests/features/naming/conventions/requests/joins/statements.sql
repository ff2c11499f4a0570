-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."full_name" AS "fullName",
    t0."id" AS "__join0_0",
    t0."id" AS "__join1_0"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.note for each key of notes_of
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."note" AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."text_body" AS "text_body",
        t0."mood" AS "mood"
    ) AS r0
    WHERE t0."author" = k.key0
    ORDER BY k.position, t0."id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: integer[]

-- aggregate of the rows of public.note for each key of notes_of
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      json_build_object('count', count(*)) AS "aggregate"
    FROM (
      SELECT t0.*
      FROM "public"."note" AS t0
      WHERE t0."author" = k.key0
    ) AS t0
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
