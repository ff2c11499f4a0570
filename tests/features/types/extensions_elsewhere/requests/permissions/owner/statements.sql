-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."email" AS "email"
  FROM "public"."thing" AS t0
  WHERE (t0."email" OPERATOR("ext ""x""".=) $1::text::"ext ""x"""."citext")
) AS r0
-- $1 = session x-hasura-email :: "ext ""x"""."citext"
