-- row of public.item by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."data" #> $2 AS "data"
  FROM "public"."item" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 1 :: integer
-- $2 = variable path :: text[]
