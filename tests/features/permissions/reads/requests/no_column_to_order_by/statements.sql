-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM "public"."article" AS t0
    LEFT JOIN "public"."author" AS t2 ON t2."id" = t0."author_id"
  WHERE (t0."status" = ('live')::text)
  ORDER BY t2."name" ASC
) AS r0
