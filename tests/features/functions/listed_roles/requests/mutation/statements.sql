-- row of function public.write_book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (t0."id" = ('2')::integer) THEN t0."wrote" END) AS "wrote",
    (CASE WHEN (t0."id" = ('2')::integer) THEN "public"."age"("a" => (t0.*)::"public"."book_author") END) AS "age",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          (CASE WHEN (t1."id" = ('2')::integer) THEN "public"."age"("a" => (t1.*)::"public"."book_author") END) AS "age"
        FROM "public"."count_book"("a" => (t0.*)::"public"."book_author") AS t1
        WHERE ((t1."id" = ('2')::integer) OR (t1."id" = ('1')::integer))
      ) AS r1
    ) AS "same_rows"
  FROM "public"."write_book"("author_id" => $1) AS t0
  WHERE NOT (t0.* IS NULL)
    AND ((t0."id" = ('2')::integer) OR (t0."id" = ('1')::integer))
) AS r0
-- $1 = literal 2 :: integer
