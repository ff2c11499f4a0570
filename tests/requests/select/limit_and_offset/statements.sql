-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM (
    SELECT t0.*
    FROM "public"."users" AS t0
    ORDER BY t0."email" ASC
    LIMIT 2
    OFFSET 3
  ) AS t0
) AS r0
