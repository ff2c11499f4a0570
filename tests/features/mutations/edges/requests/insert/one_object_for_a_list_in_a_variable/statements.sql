-- insert rows into public.author
WITH changed AS (
  INSERT INTO "public"."author" AS t0 ("id", "name", "bio")
  SELECT i.c0, i.c1, i.c2
  FROM unnest($1, $2, $3) WITH ORDINALITY AS i(c0, c1, c2, n)
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
          t1."bio" AS "bio"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = variable objects[*].id :: integer[]
-- $2 = variable objects[*].name :: text[]
-- $3 = variable objects[*].bio :: text[]
