-- rows of function public.search
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
          AND (t1."tenant" = $2)
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM "public"."search"("term" => $1) AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT 2
) AS r0
-- $1 = literal "o" :: text
-- $2 = session x-hasura-tenant :: text

-- aggregate of function public.search
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*), 'max', json_build_object('words', max(t0."words"))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."search"("term" => $1) AS t0
    WHERE (t0."status" = ('live')::text)
  ) AS t0
) AS r0
-- $1 = literal "e" :: text
