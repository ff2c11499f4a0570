-- insert rows into public.setting
WITH changed AS (
  INSERT INTO "public"."setting" AS t0 ("key", "value")
  SELECT i.c0, i.c1
  FROM unnest($1, $2) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  ON CONFLICT ON CONSTRAINT "setting_pkey" DO UPDATE SET "value" = EXCLUDED."value" WHERE t0."value" = $3
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
          t1."key" AS "key",
          t1."value" AS "value"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = rows (literal "theme", literal "font") :: text[]
-- $2 = rows (literal "light", literal "mono") :: text[]
-- $3 = literal "serif" :: text
