-- aggregate of public.orders
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."orders" AS t0
  ) AS t0
) AS r0
