-- insert rows into public.live_article
WITH changed AS (
  INSERT INTO "public"."live_article" AS t0 ("author_id", "title", "status")
  VALUES ($1, $2, $3)
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
          t1."title" AS "title"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal "One" :: text
-- $3 = literal "live" :: text
