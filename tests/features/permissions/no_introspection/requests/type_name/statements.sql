-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    'item'::text AS "__typename"
  FROM "public"."item" AS t0
) AS r0
