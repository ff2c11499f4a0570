-- rows of public.orders
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."customer_id" AS "__join0_0"
  FROM "public"."orders" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- row of public.customers for each key of customer
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."name" AS "name",
      t0."country" AS "country",
      CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "account_manager"
    FROM (
      SELECT t0.*
      FROM "public"."customers" AS t0
      WHERE t0."id" = k.key0
      LIMIT 1
    ) AS t0
    LEFT JOIN "public"."users" AS t1 ON t1."id" = t0."account_manager_id"
    CROSS JOIN LATERAL (
      SELECT
        t1."email" AS "email"
    ) AS r1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
