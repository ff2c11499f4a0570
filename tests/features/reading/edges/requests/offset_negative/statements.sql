-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."author" AS t0
    OFFSET $1
  ) AS t0
) AS r0
-- $1 = literal -1 :: int8
