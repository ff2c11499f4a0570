//! How often sources are asked, with what, and in which order.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::Barrier;

use super::{World, error, errors, failing, stubs};
use crate::support::remotes::Reply;

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_rows_with_ten_keys_are_one_request_per_target() {
    let world = World::start().await;
    let answer = world
        .server
        .ask("{ orders(order_by: {id: asc}) { id customer { id name balance { amount } } balance { account orders { id } } } }")
        .await;
    assert!(answer["errors"].is_null(), "{answer}");
    let people = world.people.take_received();
    assert_eq!(people.iter().map(|request| stubs::count_of(request, "person")).collect::<Vec<_>>(), [10]);
    // Two ways lead there: by the order, and by its customer, who is known one level later.
    let billing = world.billing.take_received();
    let mut counts: Vec<_> = billing.iter().map(|request| stubs::count_of(request, "balance")).collect();
    counts.sort_unstable();
    assert_eq!(counts, [9, 10], "customer 0 is nobody");
    for id in 1..=105_usize {
        let row = &answer["data"]["orders"][id - 1];
        let customer = id % 10;
        let (expected, balance) = match customer {
            1..=9 if id <= 100 => {
                let amount = customer * 100;
                let name = format!("person {customer}");
                let ids: Vec<_> = (0..10).map(|ten| json!({ "id": ten * 10 + customer })).collect();
                (
                    json!({ "id": customer.to_string(), "name": name, "balance": { "amount": amount } }),
                    json!({ "account": customer, "orders": ids }),
                )
            }
            _ => (json!(null), json!(null)),
        };
        let mut found = row.clone();
        if let Some(orders) = found.pointer_mut("/balance/orders").and_then(Value::as_array_mut) {
            orders.sort_by_key(|order| order["id"].as_u64());
        }
        assert_eq!(found, json!({ "id": id, "customer": expected, "balance": balance }));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn null_keys_are_not_asked_for() {
    let world = World::start().await;
    let answer = world.server.ask("{ orders(where: {id: {_gt: 100}}) { customer { name } balance { amount } } }").await;
    let row = json!({ "customer": null, "balance": null });
    assert_eq!(answer, json!({ "data": { "orders": [row, row, row, row, row] } }));
    let answer = world.server.ask("{ orders(where: {id: {_gt: 1000}}) { customer { name } } }").await;
    assert_eq!(answer, json!({ "data": { "orders": [] } }));
    assert_eq!(world.people.take_received().len() + world.billing.take_received().len(), 0);
    // Beside them, the others get what is theirs.
    let answer = world.server.ask("{ orders(where: {id: {_gte: 99}}, order_by: {id: asc}) { customer { id } } }").await;
    let mut rows = vec![json!({ "customer": null }); 7];
    rows[0] = json!({ "customer": { "id": "9" } });
    assert_eq!(answer, json!({ "data": { "orders": rows } }));
}

#[tokio::test(flavor = "multi_thread")]
async fn root_fields_of_one_remote_travel_together() {
    let world = World::start().await;
    let answer =
        world.server.ask("query All { a: person(id: 1) { name } rate greeting b: person(id: 2) { name } }").await;
    let expected = json!({
        "a": { "name": "person 1" }, "rate": 1.5, "greeting": "hello", "b": { "name": "person 2" }
    });
    assert_eq!(answer, json!({ "data": expected }));
    assert_eq!((world.people.take_received().len(), world.billing.take_received().len()), (1, 1));
}

/// Each remote answers only when both have been asked: one after the other would end at the time limit.
#[tokio::test(flavor = "multi_thread")]
async fn independent_calls_run_at_the_same_time() {
    let world = World::start().await;
    let meeting = Arc::new(Barrier::new(2));
    let reply = |data| Some(Reply::json(&json!({ "data": data })).when_all_are_asked(Arc::clone(&meeting)));
    world.people.override_with(reply(json!({ "greeting": "hi" })));
    world.billing.override_with(reply(json!({ "rate": 2 })));
    let answer = world.server.ask("{ greeting rate }").await;
    assert_eq!(answer, json!({ "data": { "greeting": "hi", "rate": 2 } }));

    world.people.override_with(reply(json!({ "f0": { "name": "x" } })));
    world.billing.override_with(reply(json!({ "f0": { "amount": 1 } })));
    let answer = world.server.ask("{ orders_by_pk(id: 1) { customer { name } balance { amount } } }").await;
    let row = json!({ "customer": { "name": "x" }, "balance": { "amount": 1 } });
    assert_eq!(answer, json!({ "data": { "orders_by_pk": row } }));
}

#[tokio::test(flavor = "multi_thread")]
async fn mutations_run_in_order_and_stop_after_a_failure() {
    let world = World::start().await;
    let query = r#"mutation {
        first: hire(name: "a") { id }
        second: dismiss(id: "1")
        third: charge(person: 1, amount: 5) { amount }
        fourth: hire(name: "b") { name }
    }"#;
    let answer = world.server.ask(query).await;
    let all = json!({
        "first": { "id": "10" }, "second": false, "third": { "amount": 5 }, "fourth": { "name": "b" }
    });
    assert_eq!(answer, json!({ "data": all }));
    // Neighbours travel together, in the order in which they stand; what comes after another remote's field waits.
    let people = world.people.take_received();
    assert_eq!(people.len(), 2);
    assert!(people[0].query().find("hire") < people[0].query().find("dismiss"), "{}", people[0].query());
    assert_eq!(stubs::count_of(&people[1], "hire"), 1);
    assert_eq!(world.billing.take_received().len(), 1);

    let refused = failing(&json!({ "third": null }), &json!({ "message": "no money", "path": ["third"] }));
    world.billing.override_with(Some(refused));
    let answer = world.server.ask(query).await;
    let data = json!({ "first": { "id": "10" }, "second": false, "third": null, "fourth": null });
    assert_eq!(answer["data"], data);
    let not_run = "not executed, because a mutation before it failed";
    assert_eq!(errors(&answer), [error(&json!(["third"]), "no money"), error(&json!(["fourth"]), not_run)]);
    assert_eq!((world.people.take_received().len(), world.billing.take_received().len()), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_mutation_is_sent_again_each_time() {
    let world = World::start().await;
    for _ in 0..3 {
        world.server.ask("mutation { charge(person: 1, amount: 5) { amount } }").await;
    }
    assert_eq!(world.billing.take_received().len(), 3);
    // Never twice for one request, even where it is unknown what became of it.
    world.billing.override_with(Some(Reply::broken_off()));
    world.server.ask("mutation { charge(person: 1, amount: 5) { amount } }").await;
    assert_eq!(world.billing.take_received().len(), 1);
}
