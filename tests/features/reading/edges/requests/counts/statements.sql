-- aggregate of public.book
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('all', count(*), 'column', count((t0."genre")), 'columns', count((t0."genre", t0."meta")), 'distinct', count(DISTINCT (t0."genre")), 'distinct_pairs', count(DISTINCT (t0."author_id", t0."genre")), 'same_twice', count(DISTINCT (t0."genre")), 'not_distinct', count((t0."genre")), 'distinct_of_nothing', count(*), 'no_columns', count(*)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."book" AS t0
  ) AS t0
) AS r0
