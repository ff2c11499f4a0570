-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."title" AS "title"
        FROM "public"."article" AS t1
        WHERE t1."author_id" = t0."author_id"
          AND (t1."published" IS NOT NULL)
        ORDER BY t1."id" ASC
      ) AS r1
    ) AS "articles",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate"
        FROM (
          SELECT t2.*
          FROM "public"."article" AS t2
          WHERE t2."author_id" = t0."author_id"
            AND (t2."published" IS NOT NULL)
        ) AS t2
      ) AS r2
    ) AS "articles_aggregate"
  FROM (
-- Quotes and comments hold what they hold: {{least}} ) ;
SELECT a.id AS author_id, a.name, sum(r.words) AS words, max(r.published) AS last, a.mood,
       '{x;)}'::text[] AS tags, (SELECT e.extra FROM article e WHERE e.author_id = a.id ORDER BY e.id LIMIT 1) AS extra
FROM author a JOIN article r ON r.author_id = a.id
WHERE ((NULL::text) IS NULL OR a.name ILIKE '%' || (NULL::text) || '%')
  AND ((NULL::"public"."mood"[]) IS NULL OR a.mood = ANY ((NULL::"public"."mood"[])))
  AND ((NULL::date) IS NULL OR r.published >= (NULL::date))
GROUP BY a.id
HAVING sum(r.words) >= ($1::integer)
ORDER BY a.id -- the end
) AS t0
  WHERE (t0."words" >= ('100')::bigint)
  ORDER BY t0."author_id" ASC
  LIMIT 5
) AS r0
-- $1 = literal 0 :: integer
