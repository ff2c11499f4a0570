-- row of public.customers by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."person_id" AS "__join0_0",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."item_id" AS "__join1_0",
          j0.json AS "customer"
        FROM "public"."orders" AS t1
        LEFT JOIN LATERAL (
          SELECT row_to_json(r2.*)
          FROM (
            SELECT
              t2."person_id" AS "__join2_0"
            FROM "public"."customers" AS t2
            WHERE t2."id" = t1."customer_id"
          ) AS r2
        ) AS j0(json) ON true
        WHERE t1."customer_id" = t0."id"
        ORDER BY t1."id" ASC
      ) AS r1
    ) AS "orders"
  FROM "public"."customers" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer

-- row of public.items for each key of item
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."name" AS "name",
      t0."maker" AS "__join0_0"
    FROM "public"."items" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]

-- row of public.customers by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."person_id" AS "__join0_0"
  FROM "public"."customers" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 99 :: integer
