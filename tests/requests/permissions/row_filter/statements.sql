-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."full_name" AS "full_name",
    t0."manager_id" AS "manager_id"
  FROM "public"."users" AS t0
  WHERE ((t0."id" = $1) OR (t0."manager_id" = $1))
  ORDER BY t0."created_at" ASC
) AS r0
-- $1 = session x-hasura-user-id :: uuid
