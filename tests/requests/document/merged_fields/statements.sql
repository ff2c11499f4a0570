-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "lead",
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."teams" AS t0
    ORDER BY t0."id" ASC
    LIMIT $1
  ) AS t0
  LEFT JOIN "public"."users" AS t1 ON t1."id" = t0."lead_id"
  CROSS JOIN LATERAL (
    SELECT
      t1."email" AS "email",
      t1."full_name" AS "full_name"
  ) AS r1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 1 :: int8
