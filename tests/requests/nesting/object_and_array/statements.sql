-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."full_name" AS "full_name",
    j0.json AS "manager",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t2."full_name" AS "full_name",
          (
            SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
            FROM (
              SELECT
                t3."full_name" AS "full_name"
              FROM "public"."users" AS t3
              WHERE t3."manager_id" = t2."id"
            ) AS r3
          ) AS "reports"
        FROM "public"."users" AS t2
        WHERE t2."manager_id" = t0."id"
        ORDER BY t2."full_name" ASC
      ) AS r2
    ) AS "reports"
  FROM "public"."users" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."full_name" AS "full_name"
      FROM "public"."users" AS t1
      WHERE t1."id" = t0."manager_id"
    ) AS r1
  ) AS j0(json) ON true
  WHERE EXISTS (SELECT 1 FROM "public"."users" AS t4 WHERE t4."manager_id" = t0."id")
  ORDER BY t0."email" ASC
) AS r0
