//! The two remote services of the benchmark, run as a process of their own. They compute each answer once and repeat it
//! for the same body, so that their cost does not hide that of the servers that are compared.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, PoisonError, RwLock},
};

use async_graphql::{EmptyMutation, EmptySubscription, Executor, ID, Object, Schema, SimpleObject};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};

use crate::Failure;

/// Somebody
#[derive(SimpleObject)]
struct Person {
    id: ID,
    nickname: String,
    city: String,
    company_id: ID,
}

/// A company
#[derive(SimpleObject)]
struct Company {
    id: ID,
    title: String,
    head_id: ID,
}

/// A part of a large answer
#[derive(SimpleObject)]
struct Entry {
    number: i32,
    text: String,
    even: bool,
}

struct People;

#[Object]
#[allow(clippy::unused_async, reason = "resolvers are async for the library's sake")]
impl People {
    async fn person(&self, id: ID) -> Option<Person> {
        id.parse().ok().map(person)
    }

    async fn people(&self, #[graphql(default = 20)] first: i32) -> Vec<Person> {
        (1..=first).map(person).collect()
    }

    async fn people_by_ids(&self, ids: Vec<ID>) -> Vec<Person> {
        ids.iter().filter_map(|id| id.parse().ok()).map(person).collect()
    }

    async fn entries(&self, #[graphql(default = 10)] first: i32) -> Vec<Entry> {
        let entry = |number| Entry {
            number,
            text: format!("entry {number} of a long list, with \"quotes\" and a word or two"),
            even: number % 2 == 0,
        };
        (1..=first).map(entry).collect()
    }
}

fn person(number: i32) -> Person {
    Person {
        id: number.into(),
        nickname: format!("person-{number}"),
        city: format!("City {}", number % 50),
        company_id: (1 + number % 5).into(),
    }
}

struct Companies;

#[Object]
#[allow(clippy::unused_async, reason = "resolvers are async for the library's sake")]
impl Companies {
    async fn company(&self, id: ID) -> Option<Company> {
        let number: i32 = id.parse().ok()?;
        Some(Company { id, title: format!("Company {number}"), head_id: (100 + number).into() })
    }
}

struct Served<E> {
    executor: E,
    answers: RwLock<HashMap<Bytes, Bytes>>,
}

async fn answer<E: Executor>(State(served): State<Arc<Served<E>>>, body: Bytes) -> Response {
    let known = served.answers.read().unwrap_or_else(PoisonError::into_inner).get(&body).cloned();
    let answer = if let Some(answer) = known {
        answer
    } else {
        let Ok(request) = serde_json::from_slice(&body) else { return StatusCode::BAD_REQUEST.into_response() };
        let response = served.executor.execute(request).await;
        let Ok(answer) = serde_json::to_vec(&response) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let answer = Bytes::from(answer);
        served.answers.write().unwrap_or_else(PoisonError::into_inner).insert(body, answer.clone());
        answer
    };
    ([(header::CONTENT_TYPE, "application/json")], answer).into_response()
}

/// Serves people on `/people` and companies on `/companies`.
pub async fn serve(address: SocketAddr) -> Result<(), Failure> {
    let people = Schema::new(People, EmptyMutation, EmptySubscription);
    let companies = Schema::new(Companies, EmptyMutation, EmptySubscription);
    let router = Router::new()
        .merge(Router::new().route("/people", post(answer)).with_state(served(people)))
        .merge(Router::new().route("/companies", post(answer)).with_state(served(companies)))
        .route("/healthz", axum::routing::get(|| async { "ok" }));
    axum::serve(tokio::net::TcpListener::bind(address).await?, router).await?;
    Ok(())
}

fn served<E>(executor: E) -> Arc<Served<E>> {
    Arc::new(Served { executor, answers: RwLock::default() })
}
