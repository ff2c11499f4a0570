-- aggregate of public.n
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'sum', json_build_object('small', sum(t0."small"), 'whole', sum(t0."whole"), 'big', (sum(t0."big"))::text, 'exact', (sum(t0."exact"))::text, 'single', sum(t0."single"), 'double', (sum(t0."double"))::text, 'cash', (sum(t0."cash"))::text), 'avg', json_build_object('small', avg(t0."small"), 'whole', avg(t0."whole"), 'big', (avg(t0."big"))::text, 'exact', (avg(t0."exact"))::text, 'single', avg(t0."single"), 'double', (avg(t0."double"))::text, 'cash', (avg(t0."cash"::numeric))::text), 'max', json_build_object('small', max(t0."small"), 'whole', max(t0."whole"), 'big', (max(t0."big"))::text, 'exact', (max(t0."exact"))::text, 'single', max(t0."single"), 'double', (max(t0."double"))::text, 'cash', (max(t0."cash"))::text, 'bigs', max(t0."bigs")), 'min', json_build_object('small', min(t0."small"), 'whole', min(t0."whole"), 'big', (min(t0."big"))::text, 'exact', (min(t0."exact"))::text, 'single', min(t0."single"), 'double', (min(t0."double"))::text, 'cash', (min(t0."cash"))::text), 'stddev', json_build_object('whole', stddev(t0."whole"), 'big', (stddev(t0."big"))::text), 'stddev_pop', json_build_object('exact', (stddev_pop(t0."exact"))::text), 'variance', json_build_object('double', (variance(t0."double"))::text), 'var_samp', json_build_object('big', (var_samp(t0."big"))::text)) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."n" AS t0
  ) AS t0
) AS r0
