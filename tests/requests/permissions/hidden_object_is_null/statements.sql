-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    j0.json AS "lead"
  FROM "public"."teams" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."full_name" AS "full_name"
      FROM "public"."users" AS t1
      WHERE t1."id" = t0."lead_id"
        AND ((t1."id" = $1) OR (t1."manager_id" = $1))
    ) AS r1
  ) AS j0(json) ON true
  WHERE (EXISTS (SELECT 1 FROM "public"."memberships" AS "_p0" WHERE ("_p0"."team_id" = t0."id") AND ("_p0"."user_id" = $1)))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: uuid
