-- rows of public.customer
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."total" AS "total"
        FROM "public"."orders" AS t1
        WHERE t1."customer_id" = t0."id"
          AND (t1."total" < ('100')::numeric)
      ) AS r1
    ) AS "orders"
  FROM "public"."customer" AS t0
  ORDER BY (SELECT count(*) FROM "public"."orders" AS t2 WHERE t2."customer_id" = t0."id" AND (t2."total" < ('100')::numeric)) DESC, t0."id" ASC
) AS r0
