-- row of public.products by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          j0.json AS "order"
        FROM "public"."order_lines" AS t1
        LEFT JOIN LATERAL (
          SELECT row_to_json(r2.*)
          FROM (
            SELECT
              (
                SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
                FROM (
                  SELECT
                    j1.json AS "product"
                  FROM "public"."order_lines" AS t3
                  LEFT JOIN LATERAL (
                    SELECT row_to_json(r4.*)
                    FROM (
                      SELECT
                        (
                          SELECT coalesce(json_agg(row_to_json(r5.*)), '[]')
                          FROM (
                            SELECT
                              j2.json AS "order"
                            FROM "public"."order_lines" AS t5
                            LEFT JOIN LATERAL (
                              SELECT row_to_json(r6.*)
                              FROM (
                                SELECT
                                  t6."id" AS "id"
                                FROM "public"."orders" AS t6
                                WHERE t6."id" = t5."order_id"
                              ) AS r6
                            ) AS j2(json) ON true
                            WHERE t5."sku" = t4."sku"
                            ORDER BY t5."order_id" ASC
                          ) AS r5
                        ) AS "order_lines"
                      FROM "public"."products" AS t4
                      WHERE t4."sku" = t3."sku"
                    ) AS r4
                  ) AS j1(json) ON true
                  WHERE t3."order_id" = t2."id"
                ) AS r3
              ) AS "lines"
            FROM "public"."orders" AS t2
            WHERE t2."id" = t1."order_id"
          ) AS r2
        ) AS j0(json) ON true
        WHERE t1."sku" = t0."sku"
        ORDER BY t1."order_id" ASC
      ) AS r1
    ) AS "order_lines"
  FROM "public"."products" AS t0
  WHERE t0."sku" = $1
) AS r0
-- $1 = literal "MUG" :: text
