-- delete rows of public.my_article
WITH changed AS (
  DELETE FROM "public"."my_article" AS t0
  WHERE t0."status_value" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affectedRows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          CASE t1."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t1."status_value" END AS "statusValue"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "LIVE" :: text

-- delete a row of public.my_article by primary key
WITH changed AS (
  DELETE FROM "public"."my_article" AS t0
  WHERE t0."id" = $1
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    CASE t1."status_value" WHEN 'Gone' THEN 'GONE' WHEN 'draft' THEN 'DRAFT' WHEN 'live' THEN 'LIVE' ELSE t1."status_value" END AS "statusValue"
  FROM changed AS t1
) AS r0
-- $1 = literal 3 :: integer

-- delete rows of stock.spare_part
WITH changed AS (
  DELETE FROM "stock"."spare_part" AS t0
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affectedRows"
) AS r0
