-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."author_id" AS "author_id"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."book" AS t0
  ) AS t0
) AS r0

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."book" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."author_id" ASC, t0."id" DESC
  ) AS t0
) AS r0

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT DISTINCT ON (t0."genre", t0."author_id") t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."author_id" DESC, t0."genre" ASC, t0."id" DESC
  ) AS t0
) AS r0

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."author_id" DESC, t0."author_id" ASC, t0."id" DESC
  ) AS t0
) AS r0

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."book" AS t0
    WHERE t0."id" > $3
    ORDER BY t0."author_id" ASC, t0."id" ASC
    LIMIT $1
    OFFSET $2
  ) AS t0
) AS r0
-- $1 = literal 1 :: int8
-- $2 = literal 1 :: int8
-- $3 = literal 1 :: integer

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."author_id" ASC, t0."id" DESC
    LIMIT $1
  ) AS t0
) AS r0
-- $1 = literal 1 :: int8
