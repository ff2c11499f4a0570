-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."data" = $1::text::jsonb
) AS r0
-- $1 = variable data :: jsonb
