-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."path" AS "path"
  FROM "public"."thing" AS t0
  WHERE ((t0."path" OPERATOR("ext ""x""".<@) ('top.science')::"ext ""x"""."ltree") AND (t0."path" OPERATOR("ext ""x""".~) $1::text::"ext ""x"""."lquery") AND (t0."path" OPERATOR("ext ""x""".?) (ARRAY[('*.astronomy')::"ext ""x"""."lquery", ('x')::"ext ""x"""."lquery"])::"ext ""x"""."lquery"[]) AND (t0."path" OPERATOR("ext ""x""".@>) (ARRAY[('top.science.astronomy.stars')::"ext ""x"""."ltree"])::"ext ""x"""."ltree"[]))
) AS r0
-- $1 = session x-hasura-query :: "ext ""x"""."lquery"
