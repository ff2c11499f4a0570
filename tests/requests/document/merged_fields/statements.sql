-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    j0.json AS "lead",
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."teams" AS t0
    ORDER BY t0."id" ASC
    LIMIT $1
  ) AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."email" AS "email",
        t1."full_name" AS "full_name"
      FROM "public"."users" AS t1
      WHERE t1."id" = t0."lead_id"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 1 :: int8
