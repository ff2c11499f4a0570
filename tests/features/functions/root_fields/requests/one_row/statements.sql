-- row of function public.longest_article
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    t0."words" AS "words",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t2."id" AS "id"
              FROM "public"."article" AS t2
              WHERE t2."author_id" = t1."id"
            ) AS r2
          ) AS "articles"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM "public"."longest_article"() AS t0
  WHERE NOT (t0.* IS NULL)
) AS r0

-- row of function public.longest_article
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."longest_article"() AS t0
  WHERE NOT (t0.* IS NULL)
    AND t0."id" > $1
) AS r0
-- $1 = literal 100 :: integer

-- aggregate of function public.longest_article
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."longest_article"() AS t0
    WHERE NOT (t0.* IS NULL)
  ) AS t0
) AS r0
