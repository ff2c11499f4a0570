-- rows of public.n
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."small" AS "small",
    t0."whole" AS "whole",
    t0."big"::text AS "big",
    t0."exact"::text AS "exact",
    t0."single" AS "single",
    t0."double"::text AS "double",
    t0."cash"::text AS "cash",
    t0."bigs" AS "bigs",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('count', count(*), 'sum', json_build_object('big', (sum(t1."big"))::text)) AS "aggregate"
        FROM (
          SELECT t1.*
          FROM "public"."n" AS t1
          WHERE t1."parent" = t0."id"
        ) AS t1
      ) AS r1
    ) AS "children_aggregate"
  FROM "public"."n" AS t0
  ORDER BY t0."id" ASC
) AS r0
