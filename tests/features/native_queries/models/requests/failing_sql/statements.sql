-- rows of native query numbers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."value" AS "value"
  FROM (
SELECT n AS value, (n * n)::numeric(10, 2) AS square FROM generate_series(1, coalesce(($1::integer), 3)) AS n
) AS t0
  WHERE t0."square" > $2::text::numeric
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "many" :: numeric
