-- rows of public.memberships
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    j0.json AS "team",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          t2."id" AS "__join1_0"
        FROM "public"."users" AS t2
        WHERE t2."id" = t0."user_id"
        LIMIT 1
      ) AS r2
    ) AS "user"
  FROM "public"."memberships" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."lead_id" AS "__join0_0"
      FROM "public"."teams" AS t1
      WHERE t1."id" = t0."team_id"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."team_id" ASC, t0."user_id" ASC
) AS r0
