//! The four queries that the demo shows, one per crossing, each with the answer it must have.

/// A query to try.
#[derive(Clone, Copy, Debug)]
pub struct Query {
    /// Which crossing it shows.
    pub title: &'static str,
    /// The document.
    pub text: &'static str,
    /// The right response, as JSON text: order and digits count, space between tokens does not.
    pub answer: &'static str,
}

/// All four.
pub const QUERIES: [Query; 4] = [
    Query {
        title: "table to remote field: users and their profile in the auth service",
        text: "{ users(order_by: {email: asc}, limit: 3) { full_name auth0_profile { nickname state } } }",
        answer: concat!(
            r#"{"data":{"users":["#,
            r#"{"full_name":"Ada Okafor","auth0_profile":{"nickname":"ada","state":"ACTIVE"}},"#,
            r#"{"full_name":"Bo Lindqvist","auth0_profile":{"nickname":"bo_l","state":"ACTIVE"}},"#,
            r#"{"full_name":"Chidi Park","auth0_profile":{"nickname":"Chidi","state":"PENDING"}}"#,
            r"]}}"
        ),
    },
    Query {
        title: "remote to remote: a marketplace's orders and their user in the auth service; guests have none",
        text: "{ marketplaceOrders(first: 3) { id total { amount currency } user { nickname locale } } }",
        answer: concat!(
            r#"{"data":{"marketplaceOrders":["#,
            r#"{"id":"m-1","total":{"amount":"121.00","currency":"EUR"},"user":{"nickname":"ada","locale":"en-GB"}},"#,
            r#"{"id":"m-2","total":{"amount":"79.70","currency":"EUR"},"user":{"nickname":"emre","locale":"tr-TR"}},"#,
            r#"{"id":"m-3","total":{"amount":"159.00","currency":"USD"},"user":null}"#,
            r"]}}"
        ),
    },
    Query {
        title: "remote to table: captured payments and the order row each is for",
        text: "{ payments(filter: {statuses: [CAPTURED]}) \
               { id order { id status lines(order_by: {line_number: asc}) { quantity product { title } } } } }",
        answer: concat!(
            r#"{"data":{"payments":["#,
            r#"{"id":"p-1","order":{"id":1001,"status":"paid","lines":["#,
            r#"{"quantity":2,"product":{"title":"Small bowl"}},{"quantity":2,"product":{"title":"Large bowl"}}]}},"#,
            r#"{"id":"p-2","order":{"id":1001,"status":"paid","lines":["#,
            r#"{"quantity":2,"product":{"title":"Small bowl"}},{"quantity":2,"product":{"title":"Large bowl"}}]}},"#,
            r#"{"id":"p-4","order":{"id":1003,"status":"paid","lines":["#,
            r#"{"quantity":10,"product":{"title":"Mug"}}]}}"#,
            r"]}}"
        ),
    },
    Query {
        title: "table to table of another database: orders and their customer, and a customer's orders",
        text: "{ orders(where: {currency: {_eq: \"EUR\"}}, order_by: {id: asc}) { id total customer { name country } } \
               customers_by_pk(id: 2) { name orders(order_by: {id: asc}) { id status } } }",
        answer: concat!(
            r#"{"data":{"orders":["#,
            r#"{"id":1001,"total":121.00,"customer":{"name":"Fjord & Sons","country":"NO"}},"#,
            r#"{"id":1002,"total":32.00,"customer":{"name":"Fjord & Sons","country":"NO"}},"#,
            r#"{"id":1005,"total":120.00,"customer":{"name":"Kiln Studio","country":"DE"}}"#,
            r#"],"customers_by_pk":{"name":"Papaya Works","orders":["#,
            r#"{"id":1003,"status":"paid"},{"id":1004,"status":"open"}]}}}"#
        ),
    },
];
