-- update a row of public.item by primary key
WITH changed AS (
  UPDATE "public"."item" AS t0
  SET "data" = $1::text::jsonb,
    "plain" = $2::text::json
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."data" AS "data",
    t1."plain" AS "plain"
  FROM changed AS t1
) AS r0
-- $1 = variable data :: jsonb
-- $2 = variable plain :: json
-- $3 = literal 1 :: integer

-- update a row of public.item by primary key
WITH changed AS (
  UPDATE "public"."item" AS t0
  SET "data" = $1::text::jsonb,
    "plain" = $2::text::json
  WHERE t0."id" = $3
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."data" AS "data",
    t1."plain" AS "plain"
  FROM changed AS t1
) AS r0
-- $1 = variable list :: jsonb
-- $2 = literal {"a":null} :: json
-- $3 = literal 2 :: integer

-- insert rows into public.item
WITH changed AS (
  INSERT INTO "public"."item" AS t0 ("id", "data")
  SELECT i.c0, i.c1::jsonb
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."data" AS "data"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = rows (literal 5, literal 6, literal 7) :: integer[]
-- $2 = rows (variable data, literal null, literal [null]) :: jsonb[]
