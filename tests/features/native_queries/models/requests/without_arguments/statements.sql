-- rows of native query all_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."author_id" AS "author_id",
    t0."mood" AS "mood",
    t0."last" AS "last",
    t0."tags" AS "tags",
    t0."extra" AS "extra"
  FROM (
SELECT id AS author_id, name, 0::bigint AS words, NULL::date AS last, mood, NULL::text[] AS tags, NULL::jsonb AS extra
FROM author ORDER BY id
) AS t0
  WHERE t0."mood" = $1::text::"public"."mood"
) AS r0
-- $1 = literal "loud" :: "public"."mood"

-- rows of native query words_there_are
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."total" AS "total"
  FROM (
SELECT sum(words) AS total FROM article
) AS t0
) AS r0
