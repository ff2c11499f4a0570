//! The operators of `where`: one table from GraphQL names to SQL, whatever the column's type.
//!
//! Which of them a column has is the schema's business; a combination that Postgres lacks never gets here.

use std::borrow::Cow;

use super::condition::{Condition, all};
use super::input::Input;
use super::names::with_underscores;
use super::render::Writer;
use super::statement::ParameterType;
use crate::definition::{SqlType, WireType};
use crate::error::ClientError;
use crate::plan::Context;

/// The left side of a comparison.
pub(super) struct Operand {
    /// The SQL expression; binds tighter than every operator.
    pub sql: String,
    /// Its type.
    pub type_: SqlType,
}

enum Operator {
    /// `left SQL right`
    Binary(&'static str, Right),
    /// `left = ANY (list)`
    In,
    /// `NOT (left = ANY (list))`
    NotIn,
    /// `left IS [NOT] NULL`
    IsNull,
    /// Comparisons of the left side cast to another type.
    Cast,
}

/// The type of the right side.
enum Right {
    /// The left side's.
    Same,
    /// A list of the left side's.
    Sames,
    /// `text`
    Text,
    /// `text[]`
    Texts,
    /// A type of the `ltree` extension, which lives in the schema of the left side's type.
    Ltree(&'static str),
    /// A list of such.
    Ltrees(&'static str),
}

const TEXT: SqlType = SqlType { name: "text", wire: WireType::Text, stringify: false };

fn operator(name: &str) -> Option<Operator> {
    use Operator::{Binary, Cast, In, IsNull, NotIn};
    Some(match with_underscores(name) {
        "_eq" => Binary("=", Right::Same),
        "_neq" => Binary("<>", Right::Same),
        "_gt" => Binary(">", Right::Same),
        "_lt" => Binary("<", Right::Same),
        "_gte" => Binary(">=", Right::Same),
        "_lte" => Binary("<=", Right::Same),
        "_in" => In,
        "_nin" => NotIn,
        "_is_null" => IsNull,
        "_like" => Binary("LIKE", Right::Same),
        "_nlike" => Binary("NOT LIKE", Right::Same),
        "_ilike" => Binary("ILIKE", Right::Same),
        "_nilike" => Binary("NOT ILIKE", Right::Same),
        "_similar" => Binary("SIMILAR TO", Right::Same),
        "_nsimilar" => Binary("NOT SIMILAR TO", Right::Same),
        "_regex" => Binary("~", Right::Same),
        "_iregex" => Binary("~*", Right::Same),
        "_nregex" => Binary("!~", Right::Same),
        "_niregex" => Binary("!~*", Right::Same),
        "_contains" | "_ancestor" => Binary("@>", Right::Same),
        "_contained_in" | "_descendant" => Binary("<@", Right::Same),
        "_has_key" => Binary("?", Right::Text),
        "_has_keys_any" => Binary("?|", Right::Texts),
        "_has_keys_all" => Binary("?&", Right::Texts),
        "_cast" => Cast,
        "_ancestor_any" => Binary("@>", Right::Sames),
        "_descendant_any" => Binary("<@", Right::Sames),
        "_matches" => Binary("~", Right::Ltree("lquery")),
        "_matches_any" => Binary("?", Right::Ltrees("lquery")),
        "_matches_fulltext" => Binary("@", Right::Ltree("ltxtquery")),
        _ => return None,
    })
}

/// The condition that a comparison expression (`S_comparison_exp`) puts on `left`.
pub(super) fn comparison<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    left: &Operand,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let mut conditions = Vec::new();
    for (name, right) in input.fields(context)? {
        let Some(operator) = operator(name) else {
            return Err(ClientError::validation(&right.path, format!("operator '{name}' is not supported")));
        };
        conditions.push(one(context, writer, left, &operator, &right)?);
    }
    Ok(all(conditions))
}

fn one<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    left: &Operand,
    operator: &Operator,
    right: &Input<'d>,
) -> Result<Condition, ClientError> {
    let sql = &left.sql;
    let text = match operator {
        Operator::Binary(operator, type_) => {
            let parameter = right.parameter(context, right_type(left.type_, type_))?;
            format!("{sql} {operator} {}", writer.parameter(parameter))
        }
        Operator::In => format!("{sql} = ANY ({})", list(context, writer, left.type_, right)?),
        Operator::NotIn => format!("NOT ({sql} = ANY ({}))", list(context, writer, left.type_, right)?),
        Operator::IsNull if right.boolean(context)? => format!("{sql} IS NULL"),
        Operator::IsNull => format!("{sql} IS NOT NULL"),
        Operator::Cast => {
            let mut conditions = Vec::new();
            for (name, input) in right.fields(context)? {
                if name != "String" {
                    return Err(ClientError::validation(&input.path, format!("cast to '{name}' is not supported")));
                }
                let operand = Operand { sql: format!("({sql})::text"), type_: TEXT };
                conditions.push(comparison(context, writer, &operand, &input)?);
            }
            return Ok(all(conditions));
        }
    };
    Ok(Condition::Sql(text))
}

/// The right side of `= ANY (…)`: one array parameter, however many values.
fn list(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    type_: SqlType,
    right: &Input<'_>,
) -> Result<String, ClientError> {
    if type_.wire != WireType::Array {
        return Ok(writer.parameter(right.parameter(context, ParameterType::list(type_))?));
    }
    // An array of arrays would be one array of more dimensions, so each travels as text and is cast by itself.
    let texts = ParameterType::List(Cow::Borrowed("text"), WireType::Array);
    let parameter = writer.parameter(right.parameter(context, texts)?);
    Ok(format!("SELECT element::{} FROM unnest({parameter}) AS element", type_.name))
}

fn right_type(left: SqlType, right: &Right) -> ParameterType {
    match right {
        Right::Same => ParameterType::value(left),
        Right::Sames => ParameterType::list(left),
        Right::Text => ParameterType::value(TEXT),
        Right::Texts => ParameterType::list(TEXT),
        Right::Ltree(name) => ParameterType::Value(left.name.replace("ltree", name).into(), WireType::Other),
        Right::Ltrees(name) => ParameterType::List(left.name.replace("ltree", name).into(), WireType::Other),
    }
}
