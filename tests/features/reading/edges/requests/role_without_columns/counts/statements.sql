-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    coalesce(max('book_aggregate'::text), 'book_aggregate') AS "__typename",
    json_build_object('__typename', 'book_aggregate_fields', 'count', count(*), 'distinct', count(*)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
    WHERE (t0."sold" = ('true')::boolean)
  ) AS t0
) AS r0
