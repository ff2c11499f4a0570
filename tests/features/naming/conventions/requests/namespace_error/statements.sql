-- rows of public.note
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."note" AS t0
  WHERE t0."mood" = $1
) AS r0
-- $1 = literal null :: text
