-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."data" #> $1 AS "key",
    t0."data" #> $2 AS "item",
    t0."data" #> $3 AS "quoted",
    t0."data" #> $4 AS "without_dollar",
    t0."data" #> $5 AS "index",
    t0."data" #> $6 AS "absent",
    t0."data" #> $7 AS "whole",
    t0."data" #> $8 AS "empty",
    t0."plain" #> $9 AS "of_json"
  FROM "public"."item" AS t0
  WHERE t0."id" = ANY ($10)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "$.a" :: text[]
-- $2 = literal "$.tags[1]" :: text[]
-- $3 = literal "$[\"k k\"].n[0]" :: text[]
-- $4 = literal "tags[0]" :: text[]
-- $5 = literal "[1]" :: text[]
-- $6 = literal "$.nope.nope" :: text[]
-- $7 = literal "$" :: text[]
-- $8 = literal "" :: text[]
-- $9 = literal "$.a[0]" :: text[]
-- $10 = literal [1,2] :: integer[]
