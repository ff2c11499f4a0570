-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE t0."labels" = ANY (SELECT element::text[] FROM unnest($1) AS element)
) AS r0
-- $1 = literal [["a"],["b",5]] :: text[] as text[]
