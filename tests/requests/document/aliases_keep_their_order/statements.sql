-- row of public.teams by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."name" AS "b",
    t0."id" AS "a",
    t0."name" AS "name"
  FROM "public"."teams" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer

-- row of public.teams by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."teams" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 1 :: integer
