-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("title", "author_id", "status")
  VALUES ($2, $1, 'draft'::text)
  RETURNING 1, CASE WHEN (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."tenant" = $3))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "One" :: text
-- $3 = session x-hasura-tenant :: text
