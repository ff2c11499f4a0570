//! The `GraphiQL` page, for people who open the gateway in a browser.

use askama::Template;
use http::{HeaderMap, header::ACCEPT};

use super::reply::Reply;

#[derive(Template)]
#[template(path = "graphiql.html")]
struct GraphiqlPage {
    endpoint: &'static str,
}

pub(super) fn page() -> Reply {
    match (GraphiqlPage { endpoint: "/v1/graphql" }).render() {
        Ok(page) => Reply::html(page),
        Err(_) => Reply::internal_server_error(),
    }
}

/// Whether the client is a browser that shows pages.
pub(super) fn is_wanted(headers: &HeaderMap) -> bool {
    headers.get_all(ACCEPT).iter().any(|accept| accept.to_str().is_ok_and(|accept| accept.contains("text/html")))
}
