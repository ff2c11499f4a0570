-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("author_id", "title", "words", "rating", "mood", "tags", "meta")
  SELECT i.c0, i.c1, i.c2, i.c3::numeric, i.c4::"public"."mood", i.c5::text[], i.c6::jsonb
  FROM unnest($1, $2, $3, $4, $5, $6, $7) WITH ORDINALITY AS i(c0, c1, c2, c3, c4, c5, c6, n)
  ORDER BY i.n
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."title" AS "title",
          t1."slug" AS "slug",
          t1."words" AS "words",
          t1."rating" AS "rating",
          t1."mood" AS "mood",
          t1."tags" AS "tags",
          t1."meta" AS "meta",
          t1."status" AS "status"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = variable rows[*].author_id :: integer[]
-- $2 = variable rows[*].title :: text[]
-- $3 = variable rows[*].words :: integer[]
-- $4 = variable rows[*].rating :: numeric[]
-- $5 = variable rows[*].mood :: "public"."mood"[]
-- $6 = variable rows[*].tags :: text[][]
-- $7 = variable rows[*].meta :: jsonb[]
