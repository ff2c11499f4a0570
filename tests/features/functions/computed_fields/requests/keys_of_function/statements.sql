-- rows of function public.find_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    "public"."author_full_name"((t0.*)::"public"."author") AS "full_name",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          "public"."article_code"("a" => (t1.*)::"public"."article") AS "__join0_0"
        FROM "public"."author_long_articles"("a" => (t0.*)::"public"."author") AS t1
      ) AS r1
    ) AS "long_articles"
  FROM "public"."find_authors"("name" => $1) AS t0
) AS r0
-- $1 = literal "b" :: text

-- row of public.copies for each key of copies
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."count" AS "count"
    FROM "public"."copies" AS t0
    WHERE t0."article_code" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: text[]
