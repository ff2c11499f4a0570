-- rows of native query words_of_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."id" AS "id",
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author",
    (
      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
      FROM (
        SELECT
          t2."title" AS "title"
        FROM "public"."article" AS t2
        WHERE t2."author_id" = t0."author_id"
        ORDER BY t2."id" DESC
        LIMIT $2
      ) AS r2
    ) AS "articles",
    (
      SELECT row_to_json(r3.*)
      FROM (
        SELECT
          json_build_object('count', count(*), 'sum', json_build_object('words', sum(t3."words"))) AS "aggregate"
        FROM (
          SELECT t3.*
          FROM "public"."article" AS t3
          WHERE t3."author_id" = t0."author_id"
        ) AS t3
      ) AS r3
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
  ORDER BY t0."author_id" ASC
) AS r0
-- $1 = literal 0 :: integer
-- $2 = literal 1 :: int8
