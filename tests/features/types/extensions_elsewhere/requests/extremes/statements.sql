-- aggregate of public.thing
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('max', json_build_object('email', "ext ""x""".max(t0."email")), 'min', json_build_object('email', "ext ""x""".min(t0."email")), 'count', count(DISTINCT (t0."email"))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."thing" AS t0
  ) AS t0
) AS r0
