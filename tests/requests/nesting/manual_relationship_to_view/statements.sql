-- rows of public.memberships
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    j0.json AS "user",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t2."hours" AS "hours",
          t2."entries" AS "entries"
        FROM "public"."team_hours" AS t2
        WHERE t2."team_id" = t0."team_id"
          AND t2."user_id" = t0."user_id"
      ) AS r2
    ) AS "hours"
  FROM "public"."memberships" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."email" AS "email"
      FROM "public"."users" AS t1
      WHERE t1."id" = t0."user_id"
    ) AS r1
  ) AS j0(json) ON true
  WHERE t0."team_id" = $1
  ORDER BY t0."user_id" ASC
) AS r0
-- $1 = literal 2 :: integer
