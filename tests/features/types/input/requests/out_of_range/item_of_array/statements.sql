-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."numbers" @> $1::text::integer[]
) AS r0
-- $1 = literal [1,3000000000] :: integer[]
