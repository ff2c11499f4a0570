-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    coalesce(max('book_aggregate'::text), 'book_aggregate') AS "__typename",
    json_build_object('__typename', 'book_aggregate_fields', 'n', count(*), 'sums', json_build_object('__typename', 'book_sum_fields', 'x', sum(t0."id"))) AS "a",
    json_build_object('max', json_build_object('title', max(t0."title"))) AS "b",
    coalesce(json_agg(row_to_json(r1.*)), '[]') AS "rows"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."id" ASC
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      'book'::text AS "__typename",
      t0."id" AS "id",
      (
        SELECT row_to_json(r2.*)
        FROM (
          SELECT
            'author'::text AS "__typename"
          FROM "public"."author" AS t1
          WHERE t1."id" = t0."author_id"
          LIMIT 1
        ) AS r2
      ) AS "author"
  ) AS r1
) AS r0
