//! The payments service: payments for the shop's orders, and orders that arrive through marketplaces.
//!
//! A payment knows the id of its order row, a marketplace order the id of its user; the gateway's metadata turns both
//! into fields. Requests need a bearer token, so that the configured headers of a remote schema have a use.

#![allow(clippy::unused_async, reason = "resolvers are async for the library's sake")]

use std::sync::{Mutex, PoisonError};

use async_graphql::{
    ComplexObject, Context, EmptySubscription, Enum, Error, ErrorExtensions as _, ID, InputObject, Object, Result,
    Schema, SimpleObject, Union,
};

use super::scalars::{Date, DateTime, Decimal};

/// The service's schema.
pub type PaymentsSchema = Schema<Query, Mutation, EmptySubscription>;

/// The schema with its payments in their first state.
pub fn schema() -> PaymentsSchema {
    Schema::build(Query, Mutation, EmptySubscription).data(Mutex::new(payments())).finish()
}

type Payments = Mutex<Vec<Payment>>;

/// A currency
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(rename_items = "SCREAMING_SNAKE_CASE")]
pub enum Currency {
    /// Euro
    Eur,
    /// Norwegian krone
    Nok,
    /// Dollar of the United States
    Usd,
}

/// How far a payment is
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum PaymentStatus {
    /// Promised by the bank
    Authorized,
    /// Received
    Captured,
    /// Paid back
    Refunded,
}

/// An amount of money
#[derive(Clone, Debug, SimpleObject)]
pub struct Money {
    /// The number
    amount: Decimal,
    /// The currency
    currency: Currency,
}

/// How somebody paid
#[derive(Clone, Debug, Union)]
pub enum PaymentMethod {
    /// By card
    Card(CardPayment),
    /// By bank transfer
    Transfer(BankTransfer),
}

/// A payment by card
#[derive(Clone, Debug, SimpleObject)]
pub struct CardPayment {
    /// The card's brand
    brand: String,
    /// The last four digits
    last_digits: String,
}

/// A bank transfer
#[derive(Clone, Debug, SimpleObject)]
pub struct BankTransfer {
    /// The account it came from
    iban: String,
    /// What was written on it
    reference: Option<String>,
}

/// The part of a payment that pays for one line of an order
#[derive(Clone, Debug, SimpleObject)]
pub struct Allocation {
    /// The order
    order_id: i32,
    /// The line of the order
    line_number: i32,
    /// How much
    amount: Decimal,
}

/// A payment for an order
#[derive(Clone, Debug, SimpleObject)]
#[graphql(complex)]
pub struct Payment {
    /// The payment's id
    id: ID,
    /// The order it pays for
    order_id: i32,
    /// How much
    total: Money,
    /// How far it is
    status: PaymentStatus,
    /// How it was paid
    method: PaymentMethod,
    /// When the money arrived
    captured_at: Option<DateTime>,
    /// The lines it pays for
    allocations: Vec<Allocation>,
}

#[ComplexObject]
impl Payment {
    /// The processor's fee; unknown, with an error, for bank transfers
    // An optional result, not the other way round: only then does the error stop at this field.
    async fn fee(&self) -> Option<Result<Decimal>> {
        Some(match self.method {
            PaymentMethod::Card(_) => Ok("0.35".into()),
            PaymentMethod::Transfer(_) => Err(Error::new("no fee is known for transfers")
                .extend_with(|_, extensions| extensions.set("code", "FEE_UNKNOWN"))),
        })
    }
}

/// Where an order came in
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum Channel {
    /// A fair
    Fair,
    /// A marketplace on the web
    Web,
}

/// An order that came through a marketplace
#[derive(Clone, Debug, SimpleObject)]
pub struct MarketplaceOrder {
    /// The marketplace's id
    id: ID,
    /// The user who ordered; null for guests
    user_id: Option<ID>,
    /// Where it came in
    channel: Channel,
    /// When it came in
    placed_at: DateTime,
    /// What it cost
    total: Money,
    /// The orders of the shop that it became
    shop_order_ids: Vec<i32>,
    /// The first of them
    shop_order_id: Option<i32>,
}

/// Which payments to list
#[derive(Clone, Debug, Default, InputObject)]
pub struct PaymentFilter {
    /// For this order
    order_id: Option<i32>,
    /// In one of these states
    statuses: Option<Vec<PaymentStatus>>,
    /// At least so much
    min_amount: Option<f64>,
}

/// What a currency was worth on a day
#[derive(Clone, Debug, SimpleObject)]
pub struct ExchangeRate {
    /// The currency
    currency: Currency,
    /// The day
    day: Date,
    /// Euros for one unit
    euros: f64,
}

/// What can be asked
#[derive(Debug)]
pub struct Query;

#[Object]
impl Query {
    /// One payment
    async fn payment(&self, context: &Context<'_>, id: ID) -> Result<Option<Payment>> {
        let payments = context.data::<Payments>()?.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(payments.iter().find(|payment| payment.id == id).cloned())
    }

    /// Payments, by id
    async fn payments(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Which ones; all without it")] filter: Option<PaymentFilter>,
        #[graphql(default = 50, desc = "At most so many")] first: usize,
    ) -> Result<Vec<Payment>> {
        let filter = filter.unwrap_or_default();
        let payments = context.data::<Payments>()?.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(payments.iter().filter(|payment| filter.accepts(payment)).take(first).cloned().collect())
    }

    /// One order of a marketplace
    async fn marketplace_order(&self, id: ID) -> Option<MarketplaceOrder> {
        marketplace_orders().into_iter().find(|order| order.id == id)
    }

    /// Orders of marketplaces, oldest first
    async fn marketplace_orders(
        &self,
        #[graphql(desc = "Of one channel")] channel: Option<Channel>,
        #[graphql(desc = "Of one user")] user_id: Option<ID>,
        #[graphql(default = 50, desc = "At most so many")] first: usize,
    ) -> Vec<MarketplaceOrder> {
        let fits = |order: &MarketplaceOrder| {
            channel.is_none_or(|channel| order.channel == channel)
                && user_id.as_ref().is_none_or(|user_id| order.user_id.as_ref() == Some(user_id))
        };
        marketplace_orders().into_iter().filter(fits).take(first).collect()
    }

    /// What a currency was worth on a day; null for days before 2025
    async fn exchange_rate(&self, currency: Currency, day: Date) -> Option<ExchangeRate> {
        let euros = match currency {
            Currency::Eur => 1.0,
            Currency::Nok => 0.085,
            Currency::Usd => 0.96,
        };
        day.0.starts_with("2025-").then_some(ExchangeRate { currency, day, euros })
    }
}

/// What can be changed
#[derive(Debug)]
pub struct Mutation;

#[Object]
impl Mutation {
    /// Pays a payment back
    async fn refund_payment(&self, context: &Context<'_>, id: ID) -> Result<Payment> {
        let mut payments = context.data::<Payments>()?.lock().unwrap_or_else(PoisonError::into_inner);
        let payment = payments.iter_mut().find(|payment| payment.id == id);
        let payment = payment.ok_or_else(|| Error::new("no such payment"))?;
        if payment.status == PaymentStatus::Refunded {
            return Err(
                Error::new("already refunded").extend_with(|_, extensions| extensions.set("code", "ALREADY_REFUNDED"))
            );
        }
        payment.status = PaymentStatus::Refunded;
        Ok(payment.clone())
    }
}

impl PaymentFilter {
    fn accepts(&self, payment: &Payment) -> bool {
        let amount = || payment.total.amount.0.parse::<f64>().unwrap_or_default();
        self.order_id.is_none_or(|order_id| payment.order_id == order_id)
            && self.statuses.as_ref().is_none_or(|statuses| statuses.contains(&payment.status))
            && self.min_amount.is_none_or(|least| amount() >= least)
    }
}

fn money(amount: &str, currency: Currency) -> Money {
    Money { amount: amount.into(), currency }
}

fn payments() -> Vec<Payment> {
    let card = |brand: &str, last_digits: &str| {
        PaymentMethod::Card(CardPayment { brand: brand.to_owned(), last_digits: last_digits.to_owned() })
    };
    let allocation = |order_id, line_number, amount: &str| Allocation { order_id, line_number, amount: amount.into() };
    vec![
        Payment {
            id: ID::from("p-1"),
            order_id: 1001,
            total: money("100.00", Currency::Eur),
            status: PaymentStatus::Captured,
            method: card("visa", "4242"),
            captured_at: Some("2025-01-10T09:05:00Z".into()),
            allocations: vec![allocation(1001, 1, "36.00"), allocation(1001, 2, "64.00")],
        },
        Payment {
            id: ID::from("p-2"),
            order_id: 1001,
            total: money("21.00", Currency::Eur),
            status: PaymentStatus::Captured,
            method: PaymentMethod::Transfer(BankTransfer {
                iban: "NO93 8601 1117 947".to_owned(),
                reference: Some("1001 rest".to_owned()),
            }),
            captured_at: Some("2025-01-13T00:00:00Z".into()),
            allocations: vec![allocation(1001, 2, "21.00")],
        },
        Payment {
            id: ID::from("p-3"),
            order_id: 1002,
            total: money("32.00", Currency::Eur),
            status: PaymentStatus::Authorized,
            method: card("mastercard", "5100"),
            captured_at: None,
            allocations: vec![],
        },
        Payment {
            id: ID::from("p-4"),
            order_id: 1003,
            total: money("159.00", Currency::Usd),
            status: PaymentStatus::Captured,
            method: card("visa", "1881"),
            captured_at: Some("2025-01-28T22:10:30Z".into()),
            allocations: vec![allocation(1003, 1, "159.00")],
        },
        Payment {
            id: ID::from("p-5"),
            order_id: 1005,
            total: money("120.00", Currency::Eur),
            status: PaymentStatus::Refunded,
            method: PaymentMethod::Transfer(BankTransfer { iban: "DE02 1203 0000 0000".to_owned(), reference: None }),
            captured_at: Some("2025-02-15T00:00:00Z".into()),
            allocations: vec![],
        },
        // The shop has no order of that number.
        Payment {
            id: ID::from("p-6"),
            order_id: 4040,
            total: money("5.00", Currency::Nok),
            status: PaymentStatus::Authorized,
            method: card("visa", "4000"),
            captured_at: None,
            allocations: vec![allocation(4040, 1, "5.00")],
        },
    ]
}

fn marketplace_orders() -> Vec<MarketplaceOrder> {
    let order = |id: &str, user: Option<&str>, channel, placed_at: &str, total, shop_order_ids: &[i32]| {
        let user_id = user.map(|digit| ID::from(format!("a0000000-0000-4000-8000-00000000000{digit}")));
        let shop_order_id = shop_order_ids.first().copied();
        let shop_order_ids = shop_order_ids.to_vec();
        let placed_at = placed_at.into();
        MarketplaceOrder { id: ID::from(id), user_id, channel, placed_at, total, shop_order_ids, shop_order_id }
    };
    vec![
        order("m-1", Some("1"), Channel::Web, "2025-01-09T20:00:00Z", money("121.00", Currency::Eur), &[1001]),
        order("m-2", Some("5"), Channel::Fair, "2025-01-19T11:00:00Z", money("79.70", Currency::Eur), &[1002, 1004]),
        order("m-3", None, Channel::Web, "2025-01-28T22:00:00Z", money("159.00", Currency::Usd), &[1003]),
        order("m-4", Some("1"), Channel::Web, "2025-02-20T06:30:00Z", money("12.00", Currency::Nok), &[]),
        order("m-5", Some("6"), Channel::Fair, "2025-02-28T17:45:00Z", money("64.00", Currency::Nok), &[1006]),
    ]
}
