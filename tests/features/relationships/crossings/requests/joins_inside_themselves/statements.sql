-- row of public.customers for each key of customer
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."person_id" AS "__join0_0"
    FROM "public"."customers" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
