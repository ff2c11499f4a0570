-- rows of crm.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."city" AS "__join0_0",
    t0."tenant" AS "__join0_1",
    t0."city" AS "__join1_0",
    t0."tenant" AS "__join1_1",
    t0."language" AS "__join2_0",
    t0."language" AS "__join3_0"
  FROM "crm"."customer" AS t0
  ORDER BY t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 2 :: int8
