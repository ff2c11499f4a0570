-- rows of function public.publish
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."status" AS "status",
    t0."author_id" AS "author_id"
  FROM "public"."publish"("ids" => $1::text::integer[]) AS t0
  WHERE (t0."author_id" = $2)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal [2,3] :: integer[]
-- $2 = session x-hasura-user-id :: integer
