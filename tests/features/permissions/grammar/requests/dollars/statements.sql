-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE ((NOT (t0."author_id" = ANY((ARRAY[('1')::integer, ('2')::integer])::integer[]))) OR ((t0."id" > ('1')::integer) AND (t0."id" <= ('2')::integer)))
  ORDER BY t0."id" ASC
) AS r0
