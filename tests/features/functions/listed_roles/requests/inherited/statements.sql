-- rows of function public.all_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (t0."id" = ('2')::integer) THEN t0."wrote" END) AS "wrote",
    "public"."shout"("a" => (t0.*)::"public"."book_author") AS "shout",
    (CASE WHEN (t0."id" = ('2')::integer) THEN "public"."age"("a" => (t0.*)::"public"."book_author") END) AS "age"
  FROM "public"."all_authors"() AS t0
  WHERE ((t0."id" = ('2')::integer) OR (t0."id" = ('1')::integer))
  ORDER BY (SELECT count(*) FROM "public"."count_book"("a" => (t0.*)::"public"."book_author") AS t1 WHERE ((t1."id" = ('2')::integer) OR (t1."id" = ('1')::integer))) ASC, t0."id" ASC
) AS r0

-- rows of public.book_author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."book_author" AS t0
  WHERE ((t0."id" = ('2')::integer) OR (t0."id" = ('1')::integer))
    AND (CASE WHEN ((t0."id" = ('2')::integer) OR (t0."id" = ('1')::integer)) THEN (CASE WHEN (t0."id" = ('2')::integer) THEN "public"."age"("a" => (t0.*)::"public"."book_author") END) IS NOT NULL END)
) AS r0

-- aggregate of public.book_author
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('sum', json_build_object('age', sum((CASE WHEN (t0."id" = ('2')::integer) THEN "public"."age"("a" => (t0.*)::"public"."book_author") END)))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."book_author" AS t0
    WHERE ((t0."id" = ('2')::integer) OR (t0."id" = ('1')::integer))
  ) AS t0
) AS r0
