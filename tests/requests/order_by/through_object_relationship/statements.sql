-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."full_name" AS "full_name"
        FROM "public"."users" AS t1
        WHERE t1."id" = t0."account_manager_id"
        LIMIT 1
      ) AS r1
    ) AS "account_manager"
  FROM "public"."customers" AS t0
    LEFT JOIN "public"."users" AS t2 ON t2."id" = t0."account_manager_id"
  ORDER BY t2."full_name" DESC NULLS LAST, t0."name" ASC
) AS r0
