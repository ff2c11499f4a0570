//! Step 4a of a request: database fields become SQL statements.
//!
//! In goes a collected root field (or a join) with the table it reads; out comes one [`Statement`] per field, whose
//! single value is the field's JSON, and a [`JoinTree`](crate::plan::JoinTree) that says where join keys are found in
//! it. All SQL text of the gateway is made here and in the predicates that the generator renders. Nothing here talks
//! to a database: see [`execute::postgres`](crate::execute::postgres).

mod aggregate;
mod bind;
mod call;
mod checks;
mod clauses;
mod condition;
mod delete;
pub mod extension;
mod filter;
mod geojson;
mod grouped;
mod input;
mod insert;
mod insert_nested;
mod insert_rows;
mod join;
mod json_path;
mod key_conditions;
mod key_list;
mod mutation;
pub mod names;
mod on_conflict;
mod operators;
mod order_by;
mod outputs;
mod permission;
mod render;
mod select;
mod selection;
mod statement;
#[cfg(test)]
mod tests;
mod update;
mod value;

pub use bind::{KeyColumns, NoKeys};
pub use call::{plan_function, plan_function_aggregate};
pub use delete::{plan_delete_row, plan_delete_rows};
pub use insert::{plan_insert_row, plan_insert_rows};
pub use insert_nested::{InsertStep, InsertSteps};
pub use join::plan_join;
pub use mutation::{CHECK_FAILED, MutationStep};
pub use select::{plan_aggregate, plan_row, plan_rows};
pub use statement::{Cells, Parameter, ParameterSource, ParameterType, Statement};
pub use update::{plan_update_many, plan_update_row, plan_update_rows};
