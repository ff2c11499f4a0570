-- rows of audit.events
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."action" AS "action",
    t0."address" AS "address",
    t0."details" AS "details",
    t0."happened_at" AS "happened_at",
    j0.json AS "actor"
  FROM "audit"."events" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."email" AS "email"
      FROM "public"."users" AS t1
      WHERE t1."id" = t0."actor_id"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."id" ASC
) AS r0
