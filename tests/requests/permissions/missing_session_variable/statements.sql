-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."users" AS t0
  WHERE ((t0."id" = $1) OR (t0."manager_id" = $1))
) AS r0
-- $1 = session x-hasura-user-id :: uuid
