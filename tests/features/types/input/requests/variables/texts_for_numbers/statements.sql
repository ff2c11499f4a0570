-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."item" AS t0
    WHERE t0."id" = $2
      AND t0."flag" = $3
      AND t0."single" = $4
      AND t0."exact" = $5::text::numeric
      AND t0."small" = ANY ($6)
    OFFSET $1
  ) AS t0
) AS r0
-- $1 = variable offset :: int8
-- $2 = variable id :: integer
-- $3 = variable flag :: boolean
-- $4 = variable single :: real
-- $5 = variable exact :: numeric
-- $6 = variable where.small._in :: smallint[]
