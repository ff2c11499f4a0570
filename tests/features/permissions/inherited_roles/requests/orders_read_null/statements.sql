-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "words"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
  ORDER BY (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) DESC NULLS LAST, t0."id" DESC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "words"
  FROM (
    SELECT DISTINCT ON ((CASE WHEN (t0."author_id" = $1) THEN t0."words" END)) t0.*
    FROM "public"."article" AS t0
    WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
    ORDER BY (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) ASC, t0."id" ASC
    LIMIT 5
  ) AS t0
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name",
          (CASE WHEN (t1."id" = $1) THEN t1."email" END) AS "email"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM "public"."article" AS t0
    LEFT JOIN "public"."author" AS t2 ON t2."id" = t0."author_id"
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
  ORDER BY (CASE WHEN (t2."id" = $1) THEN t2."email" END) ASC, t0."id" ASC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."name" AS "name",
    (CASE WHEN (t0."id" = $1) THEN t0."email" END) AS "email"
  FROM "public"."author" AS t0
  ORDER BY (SELECT sum((CASE WHEN (t1."author_id" = $1) THEN t1."words" END)) FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND ((t1."status" = ('live')::text) OR (t1."author_id" = $1))) ASC NULLS LAST
) AS r0
-- $1 = session x-hasura-user-id :: integer
