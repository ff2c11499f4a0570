-- rows of public.memberships
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    j0.json AS "team",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t2."hours" AS "hours",
          CASE WHEN t3."team_id" IS NOT NULL THEN row_to_json(r3.*) END AS "membership"
        FROM (
          SELECT t2.*
          FROM "public"."time_entries" AS t2
          WHERE t2."team_id" = t0."team_id"
            AND t2."user_id" = t0."user_id"
          ORDER BY t2."worked_on" ASC
          LIMIT $1
        ) AS t2
        LEFT JOIN "public"."memberships" AS t3 ON t3."team_id" = t2."team_id" AND t3."user_id" = t2."user_id"
        LEFT JOIN "public"."users" AS t4 ON t4."id" = t3."user_id"
        CROSS JOIN LATERAL (
          SELECT
            t4."email" AS "email"
        ) AS r4
        CROSS JOIN LATERAL (
          SELECT
            CASE WHEN t4."id" IS NOT NULL THEN row_to_json(r4.*) END AS "user"
        ) AS r3
        ORDER BY t2."worked_on" ASC
      ) AS r2
    ) AS "time_entries"
  FROM "public"."memberships" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."name" AS "name"
      FROM "public"."teams" AS t1
      WHERE t1."id" = t0."team_id"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."team_id" ASC, t0."user_id" ASC
) AS r0
-- $1 = literal 1 :: int8
