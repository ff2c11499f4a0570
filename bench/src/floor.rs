//! The hand-written side: one axum handler a workload, each with exactly the fetches that the gateway makes, and
//! nothing general about it. Rows come as JSON from Postgres, remote answers are forwarded as the bytes they are.

use std::{collections::HashMap, fmt::Write as _, net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
    serve::ListenerExt as _,
};
use serde::Deserialize;
use serde_json::value::RawValue;
use sqlx::{
    ConnectOptions as _, PgPool, Row as _,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use crate::{Failure, environment::Environment};

/// What handlers share.
struct Shared {
    pool: PgPool,
    client: reqwest::Client,
    people: String,
    companies: String,
}

/// A failed fetch: the benchmark stops on the first one.
struct Failed(Failure);

impl<E: Into<Failure>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.0.to_string()).into_response()
    }
}

type Answer = Result<Response, Failed>;

/// Serves the handlers.
pub async fn serve(address: SocketAddr, environment: &Environment) -> Result<(), Failure> {
    let pool = PgPoolOptions::new()
        .max_connections(32)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_lazy_with(environment.database.parse::<PgConnectOptions>()?.disable_statement_logging());
    runtime::server::install_crypto_provider();
    let client = reqwest::Client::builder().tcp_nodelay(true).build()?;
    let (people, companies) = (environment.people.clone(), environment.companies.clone());
    let router = Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/by_pk", post(by_pk))
        .route("/nested_list", post(nested_list))
        .route("/filtered_list", post(filtered_list))
        .route("/aggregate", post(aggregate))
        .route("/nested_aggregates", post(nested_aggregates))
        .route("/update_by_pk", post(update_by_pk))
        .route("/update_rows", post(update_rows))
        .route("/insert_one", post(insert_one))
        .route("/insert_rows", post(insert_rows))
        .route("/delete_rows", post(delete_rows))
        .route("/pass_through", post(pass_through))
        .route("/table_to_remote", post(table_to_remote))
        .route("/table_to_remote_list", post(table_to_remote_list))
        .route("/two_hops", post(two_hops))
        .with_state(Arc::new(Shared { pool, client, people, companies }));
    let listener = tokio::net::TcpListener::bind(address).await?.tap_io(|stream| {
        // Fails only for a connection that is gone.
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, router).await?;
    Ok(())
}

#[derive(Deserialize)]
struct ById {
    id: i32,
}

#[derive(Deserialize)]
struct First {
    first: i32,
}

async fn by_pk(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let ById { id } = serde_json::from_slice(&body)?;
    let statement = "SELECT json_build_object('customers_by_pk', (SELECT row_to_json(r) FROM (
        SELECT id, name, city, credit, created_at FROM customers WHERE id = $1) AS r))::text";
    let data: String = sqlx::query_scalar(statement).bind(id).fetch_one(&shared.pool).await?;
    Ok(data_answer(&data))
}

async fn nested_list(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let First { first } = serde_json::from_slice(&body)?;
    let statement = "SELECT json_build_object('customers', (SELECT coalesce(json_agg(c), '[]') FROM (
        SELECT customers.id, customers.name, o.orders FROM customers
        LEFT JOIN LATERAL (SELECT coalesce(json_agg(o), '[]') AS orders FROM (
            SELECT orders.id, orders.status, l.lines FROM orders
            LEFT JOIN LATERAL (SELECT coalesce(json_agg(l), '[]') AS lines FROM (
                SELECT product, quantity FROM order_lines WHERE order_id = orders.id) AS l) AS l ON true
            WHERE orders.customer_id = customers.id) AS o) AS o ON true
        ORDER BY customers.id LIMIT $1) AS c))::text";
    let data: String = sqlx::query_scalar(statement).bind(first).fetch_one(&shared.pool).await?;
    Ok(data_answer(&data))
}

async fn filtered_list(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    #[derive(Deserialize)]
    struct InCity<'a> {
        city: &'a str,
    }
    let InCity { city } = serde_json::from_slice(&body)?;
    let statement = "SELECT json_build_object('customers', (SELECT coalesce(json_agg(row_to_json(c)), '[]') FROM (
        SELECT id, name, credit FROM customers WHERE city = $1 AND id > 100 ORDER BY id LIMIT 20) AS c))::text";
    let data: String = sqlx::query_scalar(statement).bind(city).fetch_one(&shared.pool).await?;
    Ok(data_answer(&data))
}

async fn aggregate(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    #[derive(Deserialize)]
    struct UpTo {
        last: i32,
    }
    let UpTo { last } = serde_json::from_slice(&body)?;
    let statement = "SELECT json_build_object('orders_aggregate', json_build_object(
        'aggregate', json_build_object('count', count(*), 'sum', json_build_object('customer_id', sum(customer_id)),
            'avg', json_build_object('customer_id', avg(customer_id))),
        'nodes', coalesce(json_agg(row_to_json(r)), '[]')))::text
        FROM orders CROSS JOIN LATERAL (SELECT orders.id, orders.status) AS r WHERE orders.id <= $1";
    let data: String = sqlx::query_scalar(statement).bind(last).fetch_one(&shared.pool).await?;
    Ok(data_answer(&data))
}

async fn nested_aggregates(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let First { first } = serde_json::from_slice(&body)?;
    let statement = "SELECT json_build_object('customers', (SELECT coalesce(json_agg(row_to_json(c)), '[]') FROM (
        SELECT customers.id, o.orders_aggregate FROM customers LEFT JOIN LATERAL (
            SELECT json_build_object('aggregate', json_build_object('count', count(*),
                'max', json_build_object('ordered_at', max(ordered_at)))) AS orders_aggregate
            FROM orders WHERE customer_id = customers.id) AS o ON true
        ORDER BY customers.id LIMIT $1) AS c))::text";
    let data: String = sqlx::query_scalar(statement).bind(first).fetch_one(&shared.pool).await?;
    Ok(data_answer(&data))
}

#[derive(Deserialize)]
struct SetStatus<'a> {
    id: i32,
    status: &'a str,
}

async fn update_by_pk(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let SetStatus { id, status } = serde_json::from_slice(&body)?;
    let statement = "WITH m AS (UPDATE orders SET status = $2 WHERE id = $1 RETURNING id, status)
        SELECT json_build_object('update_orders_by_pk', (SELECT row_to_json(m) FROM m))::text";
    let data: String = sqlx::query_scalar(statement).bind(id).bind(status).fetch_one(&shared.pool).await?;
    Ok(data_answer(&data))
}

async fn update_rows(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let SetStatus { id, status } = serde_json::from_slice(&body)?;
    let statement = "UPDATE orders SET status = $2 WHERE id = $1";
    let done = sqlx::query(statement).bind(id).bind(status).execute(&shared.pool).await?;
    let affected = done.rows_affected();
    Ok(data_answer(&format!(r#"{{"update_orders":{{"affected_rows":{affected}}}}}"#)))
}

#[derive(Deserialize)]
struct Visit<'a> {
    customer_id: i32,
    page: &'a str,
    duration: i64,
}

async fn insert_one(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let Visit { customer_id, page, duration } = serde_json::from_slice(&body)?;
    let statement = "WITH m AS (INSERT INTO page_views (customer_id, page, duration) VALUES ($1, $2, $3)
            RETURNING page, duration)
        SELECT json_build_object('insert_page_views_one', (SELECT row_to_json(m) FROM m))::text";
    let query = sqlx::query_scalar(statement).bind(customer_id).bind(page).bind(duration);
    let data: String = query.fetch_one(&shared.pool).await?;
    Ok(data_answer(&data))
}

async fn insert_rows(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let visits: Vec<Visit<'_>> = serde_json::from_slice(&body)?;
    let statement =
        "INSERT INTO page_views (customer_id, page, duration) SELECT * FROM unnest($1::int4[], $2::text[], $3::int8[])";
    let customers: Vec<i32> = visits.iter().map(|visit| visit.customer_id).collect();
    let pages: Vec<&str> = visits.iter().map(|visit| visit.page).collect();
    let durations: Vec<i64> = visits.iter().map(|visit| visit.duration).collect();
    let query = sqlx::query(statement).bind(customers).bind(pages).bind(durations);
    let affected = query.execute(&shared.pool).await?.rows_affected();
    Ok(data_answer(&format!(r#"{{"insert_page_views":{{"affected_rows":{affected}}}}}"#)))
}

async fn delete_rows(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    let ById { id } = serde_json::from_slice(&body)?;
    let done = sqlx::query("DELETE FROM order_lines WHERE order_id = $1").bind(id).execute(&shared.pool).await?;
    let affected = done.rows_affected();
    Ok(data_answer(&format!(r#"{{"delete_order_lines":{{"affected_rows":{affected}}}}}"#)))
}

/// The body is the upstream's body already: a gateway that forwards does no less than this.
async fn pass_through(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    Ok(json_answer(ask(&shared, &shared.people, body).await?))
}

async fn table_to_remote(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    #[derive(Deserialize)]
    struct People<'a> {
        #[serde(borrow)]
        data: HashMap<&'a str, &'a RawValue>,
    }
    let First { first } = serde_json::from_slice(&body)?;
    let statement = "SELECT id, to_json(name)::text FROM customers ORDER BY id LIMIT $1";
    let rows = sqlx::query(statement).bind(first).fetch_all(&shared.pool).await?;
    let mut query = String::from(r#"{"query":"query{"#);
    for (index, row) in rows.iter().enumerate() {
        let id: i32 = row.try_get(0)?;
        write!(query, r#"f{index}:person(id:\"{id}\"){{nickname city}}"#)?;
    }
    query.push_str(r#"}"}"#);
    let bytes = ask(&shared, &shared.people, query).await?;
    let people: People = serde_json::from_slice(&bytes)?;
    let mut answer = String::from(r#"{"data":{"customers":["#);
    for (index, row) in rows.iter().enumerate() {
        let (id, name): (i32, &str) = (row.try_get(0)?, row.try_get(1)?);
        let person = people.data.get(format!("f{index}").as_str()).map_or("null", |person| person.get());
        let comma = if index == 0 { "" } else { "," };
        write!(answer, r#"{comma}{{"id":{id},"name":{name},"person":{person}}}"#)?;
    }
    answer.push_str("]}}");
    Ok(json_answer(answer))
}

/// The same join where the remote schema has a field that takes all keys at once.
async fn table_to_remote_list(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    #[derive(Deserialize)]
    struct Answered<'a> {
        #[serde(borrow)]
        data: People<'a>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct People<'a> {
        #[serde(borrow)]
        people_by_ids: Vec<Person<'a>>,
    }
    #[derive(Deserialize)]
    struct Person<'a> {
        id: &'a str,
        #[serde(borrow)]
        nickname: &'a RawValue,
        #[serde(borrow)]
        city: &'a RawValue,
    }
    let First { first } = serde_json::from_slice(&body)?;
    let statement = "SELECT id, to_json(name)::text FROM customers ORDER BY id LIMIT $1";
    let rows = sqlx::query(statement).bind(first).fetch_all(&shared.pool).await?;
    let mut query =
        String::from(r#"{"query":"query($ids:[ID!]!){peopleByIds(ids:$ids){id nickname city}}","variables":{"ids":["#);
    for (index, row) in rows.iter().enumerate() {
        let (id, comma): (i32, _) = (row.try_get(0)?, if index == 0 { "" } else { "," });
        write!(query, r#"{comma}"{id}""#)?;
    }
    query.push_str("]}}");
    let bytes = ask(&shared, &shared.people, query).await?;
    let answered: Answered = serde_json::from_slice(&bytes)?;
    let people: HashMap<&str, &Person> = answered.data.people_by_ids.iter().map(|person| (person.id, person)).collect();
    let mut answer = String::from(r#"{"data":{"customers":["#);
    for (index, row) in rows.iter().enumerate() {
        let (id, name): (i32, &str) = (row.try_get(0)?, row.try_get(1)?);
        let comma = if index == 0 { "" } else { "," };
        write!(answer, r#"{comma}{{"id":{id},"name":{name},"person_by_list":"#)?;
        match people.get(id.to_string().as_str()) {
            Some(Person { nickname, city, .. }) => write!(answer, r#"{{"nickname":{nickname},"city":{city}}}}}"#)?,
            None => answer.push_str("null}"),
        }
    }
    answer.push_str("]}}");
    Ok(json_answer(answer))
}

async fn two_hops(State(shared): State<Arc<Shared>>, body: Bytes) -> Answer {
    #[derive(Deserialize)]
    struct Answered<T> {
        data: T,
    }
    #[derive(Deserialize)]
    struct PeopleList<'a> {
        #[serde(borrow)]
        people: Vec<PersonKeys<'a>>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct PersonKeys<'a> {
        #[serde(borrow)]
        nickname: &'a RawValue,
        company_id: &'a str,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct CompanyKeys<'a> {
        #[serde(borrow)]
        title: &'a RawValue,
        head_id: &'a str,
    }
    let First { first } = serde_json::from_slice(&body)?;
    let query = format!(r#"{{"query":"{{people(first:{first}){{nickname companyId}}}}"}}"#);
    let people_bytes = ask(&shared, &shared.people, query).await?;
    let people: Answered<PeopleList> = serde_json::from_slice(&people_bytes)?;
    let company_of = distinct(people.data.people.iter().map(|person| person.company_id));
    let query = aliased("company", "title headId", &company_of)?;
    let company_bytes = ask(&shared, &shared.companies, query).await?;
    let companies: Answered<HashMap<String, CompanyKeys>> = serde_json::from_slice(&company_bytes)?;
    let alias = |index: &usize| format!("f{index}");
    let head_of = distinct((0..company_of.len()).filter_map(|index| Some(companies.data.get(&alias(&index))?.head_id)));
    let head_bytes = ask(&shared, &shared.people, aliased("person", "nickname", &head_of)?).await?;
    let heads: Answered<HashMap<String, &RawValue>> = serde_json::from_slice(&head_bytes)?;

    let mut answer = String::from(r#"{"data":{"people":["#);
    for (index, person) in people.data.people.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(answer, r#"{comma}{{"nickname":{},"company":"#, person.nickname)?;
        let company = company_of.get(person.company_id).and_then(|index| companies.data.get(&alias(index)));
        match company {
            Some(company) => {
                let head = head_of.get(company.head_id).and_then(|index| heads.data.get(&alias(index)));
                let head = head.map_or("null", |head| head.get());
                write!(answer, r#"{{"title":{},"head":{head}}}}}"#, company.title)?;
            }
            None => answer.push_str("null}"),
        }
    }
    answer.push_str("]}}");
    Ok(json_answer(answer))
}

/// Each key with the position of its first occurrence among the distinct ones.
fn distinct<'a>(keys: impl Iterator<Item = &'a str>) -> HashMap<&'a str, usize> {
    let mut positions = HashMap::new();
    for key in keys {
        let next = positions.len();
        positions.entry(key).or_insert(next);
    }
    positions
}

/// One request for the same field with each of the keys.
fn aliased(field: &str, selection: &str, keys: &HashMap<&str, usize>) -> Result<String, std::fmt::Error> {
    let mut in_order = vec![""; keys.len()];
    #[allow(clippy::iter_over_hash_type, reason = "each key goes to its own position")]
    for (key, index) in keys {
        in_order[*index] = key;
    }
    let mut query = String::from(r#"{"query":"query{"#);
    for (index, key) in in_order.iter().enumerate() {
        write!(query, r#"f{index}:{field}(id:\"{key}\"){{{selection}}}"#)?;
    }
    query.push_str(r#"}"}"#);
    Ok(query)
}

async fn ask(shared: &Shared, url: &str, body: impl Into<reqwest::Body>) -> Result<Bytes, reqwest::Error> {
    shared.client.post(url).header(header::CONTENT_TYPE, "application/json").body(body).send().await?.bytes().await
}

fn data_answer(data: &str) -> Response {
    json_answer(format!(r#"{{"data":{data}}}"#))
}

fn json_answer(body: impl Into<axum::body::Body>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body.into()).into_response()
}
