//! What the SQL study asks, and the best statement for it that was found by hand. Of several shapes the fastest one
//! stands here; docs/sql.md says which others were tried.

/// A question, and the statement by hand with the same answer.
pub struct Case {
    pub name: &'static str,
    /// The role `manager` with a session variable `x-hasura-user-id`, or `admin`.
    pub user: Option<&'static str>,
    pub query: &'static str,
    pub variables: &'static str,
    /// Which of the plan's statements is compared, and with how many keys where it is a join's.
    pub statement: usize,
    pub keys: usize,
    /// Of a mutation that inserts `$objects`: how many. What mutations change is rolled back.
    pub objects: usize,
    pub by_hand: &'static str,
    pub values: &'static [Value],
}

/// A parameter of a statement by hand.
#[derive(Clone, Copy)]
pub enum Value {
    Int(i32),
    Text(&'static str),
    /// The keys of the join, or as many of the first ids.
    Keys(usize),
    /// The `body` of so many notes, which are those of the `Keys`.
    Bodies(usize),
}

const ADMIN: Case = Case {
    name: "",
    user: None,
    query: "",
    variables: "{}",
    statement: 0,
    keys: 0,
    objects: 0,
    by_hand: "",
    values: &[],
};

pub const CASES: &[Case] = &[
    Case {
        name: "row by primary key",
        query: "query($id: Int!) { customers_by_pk(id: $id) { id name email credit created_at } }",
        variables: r#"{"id":500}"#,
        by_hand: "SELECT row_to_json(r) FROM (SELECT id, name, email, credit, created_at FROM customers WHERE id = $1) r",
        values: &[Value::Int(500)],
        ..ADMIN
    },
    Case {
        name: "filtered and ordered list",
        query: r"query($region: Int!) { customers(where: {region_id: {_eq: $region}, is_active: {_eq: true}}, order_by: {created_at: desc}, limit: 20) { id name email } }",
        variables: r#"{"region":7}"#,
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT id, name, email FROM customers WHERE region_id = $1 AND is_active ORDER BY created_at DESC LIMIT $2) r",
        values: &[Value::Int(7), Value::Int(20)],
        ..ADMIN
    },
    Case {
        name: "page by an index, limit 20, offset 10,000",
        query: "{ orders(order_by: {ordered_at: asc}, limit: 20, offset: 10000) { id total customer { name } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT o.id, o.total, (SELECT row_to_json(c) FROM (SELECT name FROM customers c WHERE c.id = o.customer_id) c) AS customer FROM (SELECT * FROM orders ORDER BY ordered_at LIMIT $1 OFFSET $2) o) r",
        values: &[Value::Int(20), Value::Int(10_000)],
        ..ADMIN
    },
    Case {
        name: "lists of 3 levels, 20 customers",
        query: "{ customers(order_by: {id: asc}, limit: 20, where: {id: {_gt: 300}}) { id name orders { id status lines { product_id quantity } } } }",
        by_hand: LISTS_OF_THREE_LEVELS,
        values: &[Value::Int(300), Value::Int(20)],
        ..ADMIN
    },
    Case {
        name: "lists of 3 levels, all of 20,000 customers",
        query: "{ customers(order_by: {id: asc}, limit: 20000, where: {id: {_gt: 0}}) { id name orders { id status lines { product_id quantity } } } }",
        by_hand: LISTS_OF_THREE_LEVELS,
        values: &[Value::Int(0), Value::Int(20_000)],
        ..ADMIN
    },
    Case {
        name: "newest 3 orders of each of 100 customers",
        query: "{ customers(order_by: {id: asc}, limit: 100) { id orders(order_by: {ordered_at: desc}, limit: 3) { id total } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id, o.orders FROM customers c LEFT JOIN LATERAL (SELECT coalesce(json_agg(row_to_json(o)), '[]') AS orders FROM (SELECT id, total FROM orders WHERE customer_id = c.id ORDER BY ordered_at DESC LIMIT $2) o) o ON true ORDER BY c.id LIMIT $1) r",
        values: &[Value::Int(100), Value::Int(3)],
        ..ADMIN
    },
    Case {
        name: "objects of 2 levels, 5,000 orders",
        query: "{ orders(order_by: {id: asc}, limit: 5000) { id total customer { name region { name } } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT o.id, o.total, row_to_json(c) AS customer FROM (SELECT * FROM orders ORDER BY id LIMIT $1) o JOIN customers ON customers.id = o.customer_id JOIN regions ON regions.id = customers.region_id CROSS JOIN LATERAL (SELECT regions.name) g CROSS JOIN LATERAL (SELECT customers.name, row_to_json(g) AS region) c ORDER BY o.id) r",
        values: &[Value::Int(5000)],
        ..ADMIN
    },
    Case {
        name: "aggregate with 22,000 nodes",
        query: r#"{ orders_aggregate(where: {status: {_eq: "returned"}}) { aggregate { count sum { total } avg { total } } nodes { id total } } }"#,
        by_hand: "SELECT json_build_object('aggregate', json_build_object('count', count(*), 'sum', json_build_object('total', sum(o.total)), 'avg', json_build_object('total', avg(o.total))), 'nodes', coalesce(json_agg(row_to_json(r)), '[]')) FROM orders o CROSS JOIN LATERAL (SELECT o.id, o.total) r WHERE status = $1",
        values: &[Value::Text("returned")],
        ..ADMIN
    },
    Case {
        name: "aggregate of 200,000 rows",
        query: "{ orders_aggregate { aggregate { count sum { total } avg { total } max { ordered_at } } } }",
        by_hand: "SELECT json_build_object('aggregate', json_build_object('count', count(*), 'sum', json_build_object('total', sum(total)), 'avg', json_build_object('total', avg(total)), 'max', json_build_object('ordered_at', max(ordered_at)))) FROM orders",
        ..ADMIN
    },
    Case {
        name: "aggregates of each of 200 customers",
        query: "{ customers(order_by: {id: asc}, limit: 200) { id orders_aggregate { aggregate { count sum { total } } } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id, o.orders_aggregate FROM customers c LEFT JOIN LATERAL (SELECT json_build_object('aggregate', json_build_object('count', count(*), 'sum', json_build_object('total', sum(total)))) AS orders_aggregate FROM orders WHERE customer_id = c.id) o ON true ORDER BY c.id LIMIT $1) r",
        values: &[Value::Int(200)],
        ..ADMIN
    },
    Case {
        name: "aggregates of each of 20,000 customers",
        query: "{ customers(order_by: {id: asc}) { id orders_aggregate { aggregate { count sum { total } } } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id, json_build_object('aggregate', json_build_object('count', coalesce(o.count, 0), 'sum', json_build_object('total', o.total))) AS orders_aggregate FROM customers c LEFT JOIN (SELECT customer_id, count(*), sum(total) AS total FROM orders GROUP BY customer_id) o ON o.customer_id = c.id ORDER BY c.id) r",
        ..ADMIN
    },
    Case {
        name: "ordered by a related object",
        query: "{ orders(order_by: [{customer: {region: {name: desc}}}, {id: asc}], limit: 20) { id total } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT o.id, o.total FROM orders o LEFT JOIN customers c ON c.id = o.customer_id LEFT JOIN regions g ON g.id = c.region_id ORDER BY g.name DESC, o.id LIMIT $1) r",
        values: &[Value::Int(20)],
        ..ADMIN
    },
    Case {
        name: "ordered by a count of related rows",
        query: "{ customers(order_by: [{orders_aggregate: {count: desc}}, {id: asc}], limit: 20) { id name } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id, c.name FROM customers c LEFT JOIN (SELECT customer_id, count(*) FROM orders GROUP BY customer_id) o ON o.customer_id = c.id ORDER BY coalesce(o.count, 0) DESC, c.id LIMIT $1) r",
        values: &[Value::Int(20)],
        ..ADMIN
    },
    Case {
        name: "newest order of each customer (distinct_on)",
        query: "{ orders(distinct_on: customer_id, order_by: [{customer_id: asc}, {ordered_at: desc}], limit: 100) { id customer { name } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT o.id, (SELECT row_to_json(c) FROM (SELECT name FROM customers c WHERE c.id = o.customer_id) c) AS customer FROM (SELECT DISTINCT ON (customer_id) * FROM orders ORDER BY customer_id, ordered_at DESC LIMIT $1) o) r",
        values: &[Value::Int(100)],
        ..ADMIN
    },
    Case {
        name: "filtered through lists",
        query: "{ customers(where: {orders: {lines: {quantity: {_eq: 9}, product: {price: {_gt: 299}}}}}, order_by: {id: asc}) { id } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id FROM customers c WHERE EXISTS (SELECT 1 FROM orders o JOIN order_lines l ON l.order_id = o.id JOIN products p ON p.id = l.product_id WHERE o.customer_id = c.id AND l.quantity = $1 AND p.price > $2) ORDER BY c.id) r",
        values: &[Value::Int(9), Value::Int(299)],
        ..ADMIN
    },
    Case {
        name: "filtered by one of several lists (_or)",
        query: r"{ customers(where: {_or: [{orders: {total: {_gt: 1364}}}, {notes: {rating: {_eq: 7}}}]}, order_by: {id: asc}) { id } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id FROM customers c WHERE c.id IN (SELECT customer_id FROM orders WHERE total > $1 UNION SELECT customer_id FROM notes WHERE rating = $2) ORDER BY c.id) r",
        values: &[Value::Int(1364), Value::Int(7)],
        ..ADMIN
    },
    Case {
        name: "filtered by a count of related rows",
        query: "{ customers(where: {orders_aggregate: {count: {predicate: {_gt: 200}}}}, order_by: {id: asc}) { id } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id FROM customers c WHERE c.id IN (SELECT customer_id FROM orders GROUP BY customer_id HAVING count(*) > $1) ORDER BY c.id) r",
        values: &[Value::Int(200)],
        ..ADMIN
    },
    Case {
        name: "200 rows by a list of keys (_in)",
        query: "query($ids: [Int!]!) { customers(where: {id: {_in: $ids}}) { id name } }",
        keys: 200,
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT id, name FROM customers WHERE id = ANY ($1)) r",
        values: &[Value::Keys(200)],
        ..ADMIN
    },
    Case {
        name: "permission through relationships, list",
        user: Some("7"),
        query: "{ orders(order_by: {ordered_at: desc}, limit: 50) { id total customer { name } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT o.id, o.total, row_to_json(c) AS customer FROM (SELECT o.id, o.total, o.ordered_at, c.name FROM orders o JOIN customers c ON c.id = o.customer_id JOIN regions g ON g.id = c.region_id WHERE c.is_active AND g.manager_id = $1) o CROSS JOIN LATERAL (SELECT o.name) c ORDER BY o.ordered_at DESC LIMIT $2) r",
        values: &[Value::Int(7), Value::Int(50)],
        ..ADMIN
    },
    Case {
        name: "permission through relationships, aggregate",
        user: Some("7"),
        query: "{ orders_aggregate { aggregate { count sum { total } } } }",
        by_hand: "SELECT json_build_object('aggregate', json_build_object('count', count(*), 'sum', json_build_object('total', sum(o.total)))) FROM orders o JOIN customers c ON c.id = o.customer_id JOIN regions g ON g.id = c.region_id WHERE c.is_active AND g.manager_id = $1",
        values: &[Value::Int(7)],
        ..ADMIN
    },
    Case {
        name: "permission at three levels",
        user: Some("7"),
        query: "{ regions(order_by: {id: asc}) { id customers(order_by: {id: asc}, limit: 20) { id orders(order_by: {id: asc}) { id total } } } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT g.id, (SELECT coalesce(json_agg(row_to_json(c)), '[]') FROM (SELECT c.id, (SELECT coalesce(json_agg(row_to_json(o)), '[]') FROM (SELECT o.id, o.total FROM orders o WHERE o.customer_id = c.id ORDER BY o.id) o) AS orders FROM customers c WHERE c.region_id = g.id AND c.is_active ORDER BY c.id LIMIT $2) c) AS customers FROM regions g WHERE g.manager_id = $1 ORDER BY g.id) r",
        values: &[Value::Int(7), Value::Int(20)],
        ..ADMIN
    },
    Case {
        name: "permission through relationships, one customer's orders",
        user: Some("7"),
        query: "query($id: Int!) { orders(where: {customer_id: {_eq: $id}}) { id total } }",
        variables: r#"{"id":665}"#,
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT o.id, o.total FROM orders o JOIN customers c ON c.id = o.customer_id JOIN regions g ON g.id = c.region_id WHERE o.customer_id = $2 AND c.is_active AND g.manager_id = $1) r",
        values: &[Value::Int(7), Value::Int(665)],
        ..ADMIN
    },
    Case {
        name: "filtered through objects of 2 levels, list",
        query: "{ orders(where: {customer: {is_active: {_eq: true}, region: {manager_id: {_eq: 7}}}}, order_by: {ordered_at: desc}, limit: 50) { id total } }",
        by_hand: "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT o.id, o.total FROM orders o JOIN customers c ON c.id = o.customer_id JOIN regions g ON g.id = c.region_id WHERE c.is_active AND g.manager_id = $1 ORDER BY o.ordered_at DESC LIMIT $2) r",
        values: &[Value::Int(7), Value::Int(50)],
        ..ADMIN
    },
    Case {
        name: "join across sources, 200 keys, no index",
        query: "{ customers(limit: 200) { events(order_by: {id: asc}) { id kind } } }",
        statement: 1,
        keys: 200,
        by_hand: "SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]') FROM unnest($1) WITH ORDINALITY AS k(key, position) LEFT JOIN (SELECT customer_id, json_agg(row_to_json(r) ORDER BY events.id) AS rows FROM events CROSS JOIN LATERAL (SELECT events.id, events.kind) r WHERE customer_id = ANY ($1) GROUP BY customer_id) g ON g.customer_id = k.key",
        values: &[Value::Keys(200)],
        ..ADMIN
    },
    Case {
        name: "insert a row",
        query: r#"mutation { insert_notes_one(object: {customer_id: 301, body: "A note", rating: 3}) { customer_id body } }"#,
        by_hand: "WITH c AS (INSERT INTO notes (customer_id, body, rating) VALUES ($1, $2, $3) RETURNING customer_id, body) SELECT row_to_json(c) FROM c",
        values: &[Value::Int(301), Value::Text("A note"), Value::Int(3)],
        ..ADMIN
    },
    Case {
        name: "insert 1,000 rows",
        query: "mutation($objects: [notes_insert_input!]!) { insert_notes(objects: $objects) { affected_rows returning { customer_id body } } }",
        objects: 1000,
        by_hand: "WITH c AS (INSERT INTO notes (customer_id, body, rating) SELECT k, b, 3 FROM unnest($1, $2) AS n(k, b) RETURNING customer_id, body) SELECT json_build_object('affected_rows', count(*), 'returning', coalesce(json_agg(row_to_json(c)), '[]')) FROM c",
        values: &[Value::Keys(1000), Value::Bodies(1000)],
        ..ADMIN
    },
    Case {
        name: "update by primary key",
        query: "mutation { update_notes_by_pk(pk_columns: {id: 500}, _set: {rating: 4}) { id rating } }",
        by_hand: "WITH c AS (UPDATE notes SET rating = $2 WHERE id = $1 RETURNING id, rating) SELECT row_to_json(c) FROM c",
        values: &[Value::Int(500), Value::Int(4)],
        ..ADMIN
    },
    Case {
        name: "update 1,000 rows",
        query: "mutation { update_notes(where: {id: {_gt: 10000, _lte: 11000}}, _set: {rating: 4}) { affected_rows returning { id body } } }",
        by_hand: "WITH c AS (UPDATE notes SET rating = $3 WHERE id > $1 AND id <= $2 RETURNING id, body) SELECT json_build_object('affected_rows', count(*), 'returning', coalesce(json_agg(row_to_json(c)), '[]')) FROM c",
        values: &[Value::Int(10_000), Value::Int(11_000), Value::Int(4)],
        ..ADMIN
    },
    Case {
        name: "delete by primary key",
        query: "mutation { delete_notes_by_pk(id: 500) { id body } }",
        by_hand: "WITH c AS (DELETE FROM notes WHERE id = $1 RETURNING id, body) SELECT row_to_json(c) FROM c",
        values: &[Value::Int(500)],
        ..ADMIN
    },
    Case {
        name: "delete 1,000 rows",
        query: "mutation { delete_notes(where: {id: {_gt: 10000, _lte: 11000}}) { affected_rows returning { id body } } }",
        by_hand: "WITH c AS (DELETE FROM notes WHERE id > $1 AND id <= $2 RETURNING id, body) SELECT json_build_object('affected_rows', count(*), 'returning', coalesce(json_agg(row_to_json(c)), '[]')) FROM c",
        values: &[Value::Int(10_000), Value::Int(11_000)],
        ..ADMIN
    },
];

const LISTS_OF_THREE_LEVELS: &str = "SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT c.id, c.name, o.orders FROM customers c LEFT JOIN LATERAL (SELECT coalesce(json_agg(row_to_json(o)), '[]') AS orders FROM (SELECT o.id, o.status, l.lines FROM orders o LEFT JOIN LATERAL (SELECT coalesce(json_agg(row_to_json(l)), '[]') AS lines FROM (SELECT product_id, quantity FROM order_lines WHERE order_id = o.id) l) l ON true WHERE o.customer_id = c.id) o) o ON true WHERE c.id > $1 ORDER BY c.id LIMIT $2) r";
