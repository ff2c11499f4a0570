-- rows of public.memberships for each key of memberships
SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
LEFT JOIN (
  SELECT r.position, json_agg(r.row) AS rows
  FROM (
    SELECT k.position, row_to_json(r0.*) AS row
    FROM unnest($1) WITH ORDINALITY AS k(key0, position)
    CROSS JOIN "public"."memberships" AS t0
    LEFT JOIN LATERAL (
        SELECT row_to_json(r1.*)
        FROM (
          SELECT
            t1."name" AS "name"
          FROM "public"."teams" AS t1
          WHERE t1."id" = t0."team_id"
        ) AS r1
      ) AS j0(json) ON true
    CROSS JOIN LATERAL (
      SELECT
        t0."is_deputy" AS "is_deputy",
        j0.json AS "team"
    ) AS r0
    WHERE t0."user_id" = k.key0
    ORDER BY k.position, t0."team_id" ASC
  ) AS r
  GROUP BY r.position
) AS g ON g.position = k.position
-- $1 = keys 0 :: uuid[]
