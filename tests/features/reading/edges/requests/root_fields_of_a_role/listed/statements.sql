-- row of public.book by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."title" AS "title",
    j0.json AS "author"
  FROM "public"."book" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."name" AS "name",
        (
          SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
          FROM (
            SELECT
              t2."title" AS "title"
            FROM "public"."book" AS t2
            WHERE t2."author_id" = t1."id"
            ORDER BY t2."id" ASC
          ) AS r2
        ) AS "books"
      FROM "public"."author" AS t1
      WHERE t1."id" = t0."author_id"
    ) AS r1
  ) AS j0(json) ON true
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 1 :: integer

-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
  ) AS t0
) AS r0
