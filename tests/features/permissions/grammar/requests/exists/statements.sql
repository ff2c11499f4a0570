-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."tenant_access" AS "_p0" WHERE (("_p0"."user_id" = $1) AND ("_p0"."article_id" = t0."id"))))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
