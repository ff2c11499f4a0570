-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."user_id" AS "user_id",
          t1."joined_on" AS "joined_on",
          j0.json AS "user"
        FROM "public"."memberships" AS t1
          JOIN "public"."teams" AS t3 ON (t3."id" = t1."team_id")
        LEFT JOIN LATERAL (
          SELECT row_to_json(r2.*)
          FROM (
            SELECT
              t2."full_name" AS "full_name"
            FROM "public"."users" AS t2
            WHERE t2."id" = t1."user_id"
              AND ((t2."id" = $1) OR (t2."manager_id" = $1))
          ) AS r2
        ) AS j0(json) ON true
        WHERE t1."team_id" = t0."id"
          AND (EXISTS (SELECT 1 FROM "public"."memberships" AS "_p1" WHERE ("_p1"."team_id" = t3."id") AND ("_p1"."user_id" = $1)))
        ORDER BY t1."joined_on" ASC
      ) AS r1
    ) AS "memberships"
  FROM "public"."teams" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."memberships" AS "_p0" WHERE ("_p0"."team_id" = t0."id") AND ("_p0"."user_id" = $1)))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: uuid
