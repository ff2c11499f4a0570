-- rows of public.customers
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."country" AS "country",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."subject" AS "subject"
        FROM "public"."support_tickets" AS t1
        WHERE t1."customer_id" = t0."id"
          AND ((t1."is_open" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = t1."customer_id") AND (NOT ("_p0"."country" = ANY((ARRAY[('GB')::bpchar])::bpchar[]))))))
        ORDER BY t1."id" ASC
      ) AS r1
    ) AS "tickets"
  FROM "public"."customers" AS t0
  WHERE (NOT (t0."country" = ANY((ARRAY[('GB')::bpchar, ('IE')::bpchar])::bpchar[])))
  ORDER BY t0."id" ASC
) AS r0
