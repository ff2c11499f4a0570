-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."data" #> $1 AS "data"
  FROM "public"."item" AS t0
) AS r0
-- $1 = literal "$.tags[x]" :: text[]
