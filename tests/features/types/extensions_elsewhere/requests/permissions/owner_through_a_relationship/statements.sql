-- rows of public.word
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."word" AS "word"
  FROM "public"."word" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."thing" AS "_p0" WHERE ("_p0"."email" OPERATOR("ext ""x""".=) t0."owner") AND ("_p0"."email" OPERATOR("ext ""x""".=) $1::text::"ext ""x"""."citext")))
) AS r0
-- $1 = session x-hasura-email :: "ext ""x"""."citext"
