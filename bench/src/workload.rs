//! What is asked: each workload as a GraphQL request for the gateway and as the request of its hand-written handler.

use crate::load::{self, Pair};

/// A workload.
#[derive(Debug)]
pub struct Workload {
    /// Its name in the table.
    pub name: &'static str,
    /// The query and its variables as JSON.
    pub query: &'static str,
    pub variables: &'static str,
    /// The handler's path and body.
    pub path: &'static str,
    pub body: &'static str,
}

impl Workload {
    /// Whether it is about databases alone.
    pub fn is_database(&self) -> bool {
        !self.name.contains("pass-through") && !self.name.contains("remote")
    }

    /// The requests to both sides.
    pub fn pair(&self) -> Pair {
        let variables = self.variables.replace(VISITS, &visits());
        let body = format!(r#"{{"query":{},"variables":{variables}}}"#, serde_json::Value::from(self.query));
        Pair {
            name: self.name,
            gateway: load::request("/v1/graphql", &body),
            floor: load::request(self.path, &self.body.replace(VISITS, &visits())),
        }
    }
}

/// Stands for the rows of the bulk insert.
const VISITS: &str = "VISITS";

/// A thousand rows as JSON.
fn visits() -> String {
    let visit = |n: usize| format!(r#"{{"customer_id":{n},"page":"/products/{n}?from=list","duration":{}}}"#, n * 37);
    format!("[{}]", (1..=1000).map(visit).collect::<Vec<_>>().join(","))
}

/// All of them.
pub const WORKLOADS: &[Workload] = &[
    Workload {
        name: "row by primary key",
        query: "query Row($id: Int!) { customers_by_pk(id: $id) { id name city credit created_at } }",
        variables: r#"{"id":500}"#,
        path: "/by_pk",
        body: r#"{"id":500}"#,
    },
    Workload {
        name: "nested list, 10 x 5 x 3 rows",
        query: "query List($first: Int!) { customers(order_by: {id: asc}, limit: $first) \
                { id name orders { id status lines { product quantity } } } }",
        variables: r#"{"first":10}"#,
        path: "/nested_list",
        body: r#"{"first":10}"#,
    },
    Workload {
        name: "filtered list, 20 rows",
        query: "query Filtered($city: String!) \
                { customers(where: {city: {_eq: $city}, id: {_gt: 100}}, order_by: {id: asc}, limit: 20) { id name credit } }",
        variables: r#"{"city":"Oslo"}"#,
        path: "/filtered_list",
        body: r#"{"city":"Oslo"}"#,
    },
    Workload {
        name: "aggregate with 50 nodes",
        query: "query Total($last: Int!) { orders_aggregate(where: {id: {_lte: $last}}) \
                { aggregate { count sum { customer_id } avg { customer_id } } nodes { id status } } }",
        variables: r#"{"last":50}"#,
        path: "/aggregate",
        body: r#"{"last":50}"#,
    },
    Workload {
        name: "aggregates of each of 20 rows",
        query: "query Totals($first: Int!) { customers(order_by: {id: asc}, limit: $first) \
                { id orders_aggregate { aggregate { count max { ordered_at } } } } }",
        variables: r#"{"first":20}"#,
        path: "/nested_aggregates",
        body: r#"{"first":20}"#,
    },
    Workload {
        name: "update by primary key",
        query: "mutation Set($id: Int!, $status: String!) \
                { update_orders_by_pk(pk_columns: {id: $id}, _set: {status: $status}) { id status } }",
        variables: r#"{"id":77,"status":"paid"}"#,
        path: "/update_by_pk",
        body: r#"{"id":77,"status":"paid"}"#,
    },
    Workload {
        name: "update by filter, 1 row",
        query: "mutation Set($customer: Int!, $status: String!) \
                { update_orders(where: {id: {_eq: $customer}}, _set: {status: $status}) { affected_rows } }",
        variables: r#"{"customer":99,"status":"paid"}"#,
        path: "/update_rows",
        body: r#"{"id":99,"status":"paid"}"#,
    },
    Workload {
        name: "insert one row",
        query: "mutation Visit($visit: page_views_insert_input!) { insert_page_views_one(object: $visit) { page duration } }",
        variables: r#"{"visit":{"customer_id":1,"page":"/products/1?from=list","duration":37}}"#,
        path: "/insert_one",
        body: r#"{"customer_id":1,"page":"/products/1?from=list","duration":37}"#,
    },
    Workload {
        name: "insert 1,000 rows",
        query: "mutation Visits($visits: [page_views_insert_input!]!) { insert_page_views(objects: $visits) { affected_rows } }",
        variables: r#"{"visits":VISITS}"#,
        path: "/insert_rows",
        body: VISITS,
    },
    Workload {
        name: "delete by filter, no row",
        query: "mutation Delete($order: Int!) { delete_order_lines(where: {order_id: {_eq: $order}}) { affected_rows } }",
        variables: r#"{"order":-1}"#,
        path: "/delete_rows",
        body: r#"{"id":-1}"#,
    },
    Workload {
        name: "pass-through, small",
        query: "query Small { people(first: 3) { id nickname city } }",
        variables: "{}",
        path: "/pass_through",
        body: r#"{"query":"query Small{people(first:3){id nickname city}}"}"#,
    },
    Workload {
        name: "pass-through, 100 KB",
        query: "query Large { entries(first: 1000) { number text even } }",
        variables: "{}",
        path: "/pass_through",
        body: r#"{"query":"query Large{entries(first:1000){number text even}}"}"#,
    },
    Workload {
        name: "table to remote, 20 rows",
        query: "query Join($first: Int!) { customers(order_by: {id: asc}, limit: $first) { id name person { nickname city } } }",
        variables: r#"{"first":20}"#,
        path: "/table_to_remote",
        body: r#"{"first":20}"#,
    },
    Workload {
        name: "table to remote, 100 rows",
        query: "query Join($first: Int!) { customers(order_by: {id: asc}, limit: $first) { id name person { nickname city } } }",
        variables: r#"{"first":100}"#,
        path: "/table_to_remote",
        body: r#"{"first":100}"#,
    },
    Workload {
        name: "table to remote by list, 100 rows",
        query: "query Join($first: Int!) \
                { customers(order_by: {id: asc}, limit: $first) { id name person_by_list { nickname city } } }",
        variables: r#"{"first":100}"#,
        path: "/table_to_remote_list",
        body: r#"{"first":100}"#,
    },
    Workload {
        name: "remote to remote, two hops, 20 rows",
        query: "query Hops { people(first: 20) { nickname company { title head { nickname } } } }",
        variables: "{}",
        path: "/two_hops",
        body: r#"{"first":20}"#,
    },
];
