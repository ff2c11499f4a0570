-- rows of crm.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."city" AS "__join0_0",
    t0."city" AS "__join1_0"
  FROM "crm"."customer" AS t0
  ORDER BY t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 1 :: int8
