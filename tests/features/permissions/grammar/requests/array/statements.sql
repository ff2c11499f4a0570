-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."customer" AS t0
  WHERE (t0."org_ids" @> $1::text::integer[])
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-orgs :: integer[]
