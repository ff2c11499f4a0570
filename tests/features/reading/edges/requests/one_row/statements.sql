-- row of public.author by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    'author'::text AS "__typename",
    "public"."loud"("author" => (t0.*)::"public"."author") AS "loud",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate"
        FROM (
          SELECT t1.*
          FROM "public"."book" AS t1
          WHERE t1."author_id" = t0."id"
        ) AS t1
      ) AS r1
    ) AS "books_aggregate"
  FROM "public"."author" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 1 :: integer

-- row of public.author by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal "2" :: integer

-- row of public.author by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 9 :: integer
