//! The ids of all remote relationships, and where the plan of each is.
//!
//! Generated; do not edit, run `cargo gen`.

#![expect(non_snake_case, reason = "two underscores part the type from its field")]

pub mod allocation__line;
pub mod marketplace_order__payments;
pub mod marketplace_order__shop_order;
pub mod marketplace_order__user;
pub mod payment__order;
pub mod profile__marketplace_orders;
pub mod profile__memberships;
pub mod customers__order_total;
pub mod customers__orders;
pub mod order_lines__tickets;
pub mod orders__customer;
pub mod orders__exchange_rate;
pub mod orders__first_payment;
pub mod orders__payments;
pub mod orders__typist;
pub mod support_tickets__order_line;
pub mod teams__lead_profile;
pub mod users__auth0_profile;
pub mod users__sign_ins;
pub mod users__typed_orders;

use runtime::codegen::{Join, JoinId, index};

index! {
    /// The joins, sorted by left type and field.
    pub static JOINS: [Join] by JoinId(u16);
    ALLOCATION__LINE = allocation__line::JOIN;
    MARKETPLACE_ORDER__PAYMENTS = marketplace_order__payments::JOIN;
    MARKETPLACE_ORDER__SHOP_ORDER = marketplace_order__shop_order::JOIN;
    MARKETPLACE_ORDER__USER = marketplace_order__user::JOIN;
    PAYMENT__ORDER = payment__order::JOIN;
    PROFILE__MARKETPLACE_ORDERS = profile__marketplace_orders::JOIN;
    PROFILE__MEMBERSHIPS = profile__memberships::JOIN;
    CUSTOMERS__ORDER_TOTAL = customers__order_total::JOIN;
    CUSTOMERS__ORDERS = customers__orders::JOIN;
    ORDER_LINES__TICKETS = order_lines__tickets::JOIN;
    ORDERS__CUSTOMER = orders__customer::JOIN;
    ORDERS__EXCHANGE_RATE = orders__exchange_rate::JOIN;
    ORDERS__FIRST_PAYMENT = orders__first_payment::JOIN;
    ORDERS__PAYMENTS = orders__payments::JOIN;
    ORDERS__TYPIST = orders__typist::JOIN;
    SUPPORT_TICKETS__ORDER_LINE = support_tickets__order_line::JOIN;
    TEAMS__LEAD_PROFILE = teams__lead_profile::JOIN;
    USERS__AUTH0_PROFILE = users__auth0_profile::JOIN;
    USERS__SIGN_INS = users__sign_ins::JOIN;
    USERS__TYPED_ORDERS = users__typed_orders::JOIN;
}
