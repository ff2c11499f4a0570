-- rows of public.person
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."data" #> ARRAY['city', 'id'] AS "__join0_0",
    t0."data" #> ARRAY['neighbours', '0'] AS "__join1_0"
  FROM "public"."person" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- row of public.person for each key of neighbour
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."name" AS "name"
    FROM "public"."person" AS t0
    WHERE t0."id" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
