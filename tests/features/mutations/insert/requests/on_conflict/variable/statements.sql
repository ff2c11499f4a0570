-- insert a row into public.setting
WITH changed AS (
  INSERT INTO "public"."setting" AS t0 ("key", "value")
  VALUES ($1, $2)
  ON CONFLICT ON CONSTRAINT "setting_pkey" DO UPDATE SET "value" = EXCLUDED."value"
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."key" AS "key",
    t1."value" AS "value"
  FROM changed AS t1
) AS r0
-- $1 = literal "theme" :: text
-- $2 = literal "light" :: text
