-- rows of public.item
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."item" AS t0
  WHERE (((t0."data" ?| (ARRAY[('a')::text, ('b')::text])::text[]) AND (t0."data" ?& $1::text::text[]) AND (t0."data" @> ('{"a": 1}')::jsonb)) AND ((t0."numbers" @> $2::text::integer[]) AND (t0."numbers" <@ (ARRAY[('1')::integer, ('2')::integer, ('3')::integer, ('4')::integer])::integer[])) AND ((t0."words" ILIKE ('apple%')::text) AND (t0."words" !~ ('tart$')::text) AND (t0."words" NOT SIMILAR TO ('x+')::text)) AND ((t0."data")::text LIKE ('%tags%')::text))
) AS r0
-- $1 = session x-hasura-keys :: text[]
-- $2 = session x-hasura-numbers :: integer[]
