-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."full_name" AS "full_name",
    j0.json AS "manager"
  FROM "public"."users" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."full_name" AS "full_name"
      FROM "public"."users" AS t1
      WHERE t1."id" = t0."manager_id"
        AND ((t1."id" = $1) OR (t1."manager_id" = $1))
    ) AS r1
  ) AS j0(json) ON true
  WHERE ((t0."id" = $1) OR (t0."manager_id" = $1))
    AND t0."status" = $2::text::"public"."user_status"
  ORDER BY t0."full_name" ASC
) AS r0
WHERE (($2::text::"public"."user_status") IS NULL) IS NOT NULL
-- $1 = session x-hasura-user-id :: uuid
-- $2 = literal "active" :: "public"."user_status"
