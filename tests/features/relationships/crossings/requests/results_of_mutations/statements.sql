-- row of public.customers for each key of customer
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      (
        SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
        FROM (
          SELECT
            t1."id" AS "id",
            t1."item_id" AS "__join0_0"
          FROM "public"."orders" AS t1
          WHERE t1."customer_id" = t0."id"
          ORDER BY t1."id" ASC
        ) AS r1
      ) AS "orders"
    FROM "public"."customers" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]

-- row of public.items for each key of item
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."name" AS "name"
    FROM "public"."items" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
