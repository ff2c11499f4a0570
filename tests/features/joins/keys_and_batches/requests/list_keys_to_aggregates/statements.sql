-- rows of public.person
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."friend_ids" AS "__join0_0"
  FROM "public"."person" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- aggregate of the rows of public.person for each key of friends
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      json_build_object('count', count(*), 'max', json_build_object('id', max(t0."id"))) AS "aggregate",
      coalesce(json_agg(row_to_json(r1.*)), '[]') AS "nodes"
    FROM (
      SELECT t0.*
      FROM "public"."person" AS t0
      WHERE t0."id" = ANY (k.key0::integer[])
        AND t0."id" > $2
      ORDER BY array_position(k.key0::integer[], t0."id")
    ) AS t0
    CROSS JOIN LATERAL (
      SELECT
        t0."name" AS "name",
        t0."friend_ids" AS "__join0_0"
    ) AS r1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[] as text[]
-- $2 = literal 1 :: integer

-- rows of public.person for each key of friends
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."id" AS "id"
    FROM "public"."person" AS t0
    WHERE t0."id" = ANY (k.key0::integer[])
    ORDER BY array_position(k.key0::integer[], t0."id")
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[] as text[]
