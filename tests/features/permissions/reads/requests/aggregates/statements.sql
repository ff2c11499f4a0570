-- aggregate of public.article
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'authors', count(DISTINCT (t0."author_id")), 'max', json_build_object('words', max(t0."words"), 'title', max(t0."title")), 'sum', json_build_object('words', sum(t0."words")), 'avg', json_build_object('words', avg(t0."words"))) AS "aggregate",
    coalesce(array_to_json((array_agg(row_to_json(r1.*) ORDER BY t0."row number"))[1:2]), '[]') AS "nodes"
  FROM (
    SELECT t0.*, row_number() OVER (ORDER BY t0."id" ASC) AS "row number"
    FROM "public"."article" AS t0
    WHERE (t0."status" = ('live')::text)
    ORDER BY t0."id" ASC
  ) AS t0
  CROSS JOIN LATERAL (
    SELECT
      t0."id" AS "id"
  ) AS r1
) AS r0
