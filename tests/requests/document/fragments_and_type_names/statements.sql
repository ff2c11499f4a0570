-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    'users'::text AS "__typename",
    t0."full_name" AS "full_name",
    t0."status" AS "status",
    CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "manager",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          'users'::text AS "__typename",
          t2."full_name" AS "full_name",
          t2."status" AS "status"
        FROM "public"."users" AS t2
        WHERE t2."manager_id" = t0."id"
        ORDER BY t2."email" ASC
        LIMIT $2
      ) AS r2
    ) AS "reports"
  FROM (
    SELECT t0.*
    FROM "public"."users" AS t0
    ORDER BY t0."email" ASC
    LIMIT $1
  ) AS t0
  LEFT JOIN "public"."users" AS t1 ON t1."id" = t0."manager_id"
  CROSS JOIN LATERAL (
    SELECT
      'users'::text AS "__typename"
  ) AS r1
  ORDER BY t0."email" ASC
) AS r0
-- $1 = literal 1 :: int8
-- $2 = literal 1 :: int8
