-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."id" AS "id"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."boss"
          AND (t1."tenant" = $1)
        LIMIT 1
      ) AS r1
    ) AS "its_boss"
  FROM "public"."author" AS t0
    LEFT JOIN "public"."author" AS t2 ON t2."id" = t0."boss" AND (t2."tenant" = $1)
    LEFT JOIN "public"."author" AS t3 ON t3."id" = t2."boss" AND (t3."tenant" = $1)
  WHERE (t0."tenant" = $1)
  ORDER BY t3."name" ASC NULLS FIRST, t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text
