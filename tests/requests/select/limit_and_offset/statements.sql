-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM (
    SELECT t0.*
    FROM "public"."users" AS t0
    ORDER BY t0."email" ASC
    LIMIT $1
    OFFSET $2
  ) AS t0
) AS r0
-- $1 = literal 2 :: int8
-- $2 = literal 3 :: int8
