-- rows of public.person
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."friend_ids" AS "__join0_0",
    t0."friend_ids" AS "__join1_0",
    t0."friend_ids" AS "__join2_0"
  FROM "public"."person" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.person for each key of friends
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."name" AS "name"
    FROM "public"."person" AS t0
    WHERE t0."id" = ANY (k.key0::integer[])
    ORDER BY array_position(k.key0::integer[], t0."id")
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[] as text[]

-- rows of public.person for each key of friends
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."name" AS "name"
    FROM "public"."person" AS t0
    WHERE t0."id" = ANY (k.key0::integer[])
      AND t0."id" < $3
    ORDER BY t0."name" DESC, array_position(k.key0::integer[], t0."id")
    LIMIT $2
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[] as text[]
-- $2 = literal 1 :: int8
-- $3 = literal 3 :: integer

-- row of public.person for each key of best_friend
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."name" AS "name"
    FROM "public"."person" AS t0
    WHERE t0."id" = ANY (k.key0::integer[])
    ORDER BY array_position(k.key0::integer[], t0."id")
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[] as text[]
