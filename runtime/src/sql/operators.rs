//! The operators of `where`: one table from GraphQL names to SQL, whatever the column's type.
//!
//! Which of them a column has is the schema's business; a combination that Postgres lacks never gets here.

use super::checks;
use super::condition::{Condition, all};
use super::extension::{extension_schema, function, infix, type_beside};
use super::input::Input;
use super::names::with_underscores;
use super::render::Writer;
use super::statement::ParameterType;
use super::value::element_name;
use crate::definition::{SqlType, WireType};
use crate::error::ClientError;
use crate::plan::Context;

/// The left side of a comparison.
pub(super) struct Operand {
    /// The SQL expression; binds tighter than every operator.
    pub sql: String,
    /// Its type.
    pub type_: SqlType,
    /// Whether it may fail for a row.
    pub may_raise: bool,
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
    /// A function of an extension, called with the left side and one value of this type.
    Function(&'static str, Right),
    /// Such a function, called with the left side and these fields of an input object.
    FunctionOfFields(&'static str, &'static [Argument]),
}

/// An argument of a function: the field that it is, its type, and what stands for it where it is not given.
struct Argument {
    field: &'static str,
    type_: Right,
    default: Option<&'static str>,
}

/// The type of the right side.
enum Right {
    /// The left side's.
    Same,
    /// A list of the left side's.
    Sames,
    /// One of the system catalog.
    BuiltIn(SqlType),
    /// A list of `text`.
    Texts,
    /// A type of the extension that the left side's type is of, and how its values travel.
    Sibling(&'static str, WireType),
    /// A list of such.
    Siblings(&'static str, WireType),
}

const TEXT: SqlType = SqlType { name: "text", wire: WireType::Text, stringify: false };
const INTEGER: SqlType = SqlType { name: "integer", wire: WireType::Int4, stringify: false };
const DOUBLE: SqlType = SqlType { name: "double precision", wire: WireType::Float8, stringify: false };
const BOOLEAN: SqlType = SqlType { name: "boolean", wire: WireType::Bool, stringify: false };

const fn argument(field: &'static str, type_: Right) -> Argument {
    Argument { field, type_, default: None }
}

const FROM: Argument = argument("from", Right::Same);
const DISTANCE: Argument = argument("distance", Right::BuiltIn(DOUBLE));
const BAND: Argument = argument("nband", Right::BuiltIn(INTEGER));
const SHAPE: Argument = argument("geommin", Right::Sibling("geometry", WireType::Geometry));

fn operator(name: &str, left: WireType) -> Option<Operator> {
    use Operator::{Binary, Cast, Function, FunctionOfFields, In, IsNull, NotIn};
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
        "_has_key" => Binary("?", Right::BuiltIn(TEXT)),
        "_has_keys_any" => Binary("?|", Right::Texts),
        "_has_keys_all" => Binary("?&", Right::Texts),
        "_cast" => Cast,
        "_ancestor_any" => Binary("@>", Right::Sames),
        "_descendant_any" => Binary("<@", Right::Sames),
        "_matches" => Binary("~", Right::Sibling("lquery", WireType::Extension)),
        "_matches_any" => Binary("?", Right::Siblings("lquery", WireType::Extension)),
        "_matches_fulltext" => Binary("@", Right::Sibling("ltxtquery", WireType::Extension)),
        "_st_contains" => Function("st_contains", Right::Same),
        "_st_crosses" => Function("st_crosses", Right::Same),
        "_st_equals" => Function("st_equals", Right::Same),
        "_st_intersects" | "_st_intersects_rast" => Function("st_intersects", Right::Same),
        "_st_3d_intersects" => Function("st_3dintersects", Right::Same),
        "_st_overlaps" => Function("st_overlaps", Right::Same),
        "_st_touches" => Function("st_touches", Right::Same),
        "_st_within" => Function("st_within", Right::Same),
        "_st_d_within" if left == WireType::Geography => {
            const SPHEROID: Argument =
                Argument { field: "use_spheroid", type_: Right::BuiltIn(BOOLEAN), default: Some("true") };
            FunctionOfFields("st_dwithin", &[FROM, DISTANCE, SPHEROID])
        }
        "_st_d_within" => FunctionOfFields("st_dwithin", &[FROM, DISTANCE]),
        "_st_3d_d_within" => FunctionOfFields("st_3ddwithin", &[FROM, DISTANCE]),
        "_st_intersects_nband_geom" => FunctionOfFields("st_intersects", &[BAND, SHAPE]),
        "_st_intersects_geom_nband" => {
            const ANY_BAND: Argument = Argument { default: Some("NULL"), ..BAND };
            FunctionOfFields("st_intersects", &[SHAPE, ANY_BAND])
        }
        _ => return None,
    })
}

/// What is compared.
#[derive(Clone, Copy)]
struct Left<'l> {
    sql: &'l str,
    /// Its type's name for `::`.
    type_name: &'l str,
    wire: WireType,
    /// What stands before the names of its type's functions and operators, where the search path may not lead to them.
    schema: Option<&'l str>,
    /// Whether it, or a comparison of its type, may fail for a row.
    may_raise: bool,
}

impl<'l> Left<'l> {
    fn new(sql: &'l str, type_name: &'l str, wire: WireType) -> Self {
        let may_raise = !checks::compares_all(type_name, wire);
        Self { sql, type_name, wire, schema: extension_schema(type_name, wire), may_raise }
    }

    /// The same, which may fail for a row where `may_raise`.
    fn raising(self, may_raise: bool) -> Self {
        Self { may_raise: self.may_raise || may_raise, ..self }
    }

    /// A condition on it.
    fn condition(&self, text: String) -> Condition {
        if self.may_raise { Condition::Raising(text) } else { Condition::Sql(text) }
    }

    /// A condition that calls a function of PostGIS, which fails for shapes that are not valid or of another reference
    /// system. What it implies of the shapes' boxes, compared with those of `right`, fails for none, so that it can stay
    /// where an index serves it.
    fn shapes(&self, writer: &Writer, name: &str, call: String, right: &str) -> Condition {
        let boxes = if writer.is_restricted() { checks::boxes(self.wire, name, self.schema, right) } else { None };
        let boxes = boxes.map(|right| Condition::Sql(self.compare("&&", &right)));
        all(boxes.into_iter().chain([Condition::Raising(call)]).collect())
    }

    /// The name of another type of the same extension.
    fn sibling(&self, name: &str) -> String {
        type_beside(self.type_name, name)
    }

    /// `left operator right`
    fn compare(&self, operator: &str, right: &str) -> String {
        infix(self.schema, self.sql, operator, right)
    }
}

/// The condition that a comparison expression (`S_comparison_exp`) puts on `left`.
pub(super) fn comparison<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    left: &Operand,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let operand = Left::new(&left.sql, left.type_.name, left.type_.wire).raising(left.may_raise);
    compare(context, writer, operand, input)
}

fn compare<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    left: Left<'_>,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let mut conditions = Vec::new();
    for (name, right) in input.fields(context)? {
        if context.scope.null_collapse && right.is_null() {
            continue;
        }
        let Some(operator) = operator(name, left.wire) else {
            return Err(ClientError::validation(&right.path, format!("operator '{name}' is not supported")));
        };
        conditions.push(one(context, writer, left, &operator, &right)?);
    }
    Ok(all(conditions))
}

fn one<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    left: Left<'_>,
    operator: &Operator,
    right: &Input<'d>,
) -> Result<Condition, ClientError> {
    let sql = left.sql;
    let text = match operator {
        Operator::Binary(operator, type_) => {
            let value = compared(context, writer, right, right_type(left, type_))?;
            // The operators of `ltree` have signs that regular expressions have too.
            if matches!(type_, Right::Same)
                && let Some(check) = checks::of_pattern(operator, &value)
            {
                writer.check(check);
            }
            left.compare(operator, &value)
        }
        Operator::In => left.compare("=", &format!("ANY ({})", list(context, writer, left, right)?)),
        Operator::NotIn => {
            format!("NOT ({})", left.compare("=", &format!("ANY ({})", list(context, writer, left, right)?)))
        }
        Operator::IsNull if right.boolean(context)? => format!("{sql} IS NULL"),
        Operator::IsNull => format!("{sql} IS NOT NULL"),
        Operator::Cast => return cast(context, writer, left, right),
        Operator::Function(name, type_) => {
            let value = compared(context, writer, right, right_type(left, type_))?;
            let call = format!("{}({sql}, {value})", function(left.schema, name));
            return Ok(left.shapes(writer, name, call, &value));
        }
        Operator::FunctionOfFields(name, arguments) => {
            let fields = right.fields(context)?;
            let mut call = format!("{}({sql}", function(left.schema, name));
            let mut values = Vec::with_capacity(arguments.len());
            for Argument { field, type_, default } in *arguments {
                let given = fields.iter().find(|(name, input)| name == field && input.is_given());
                call.push_str(", ");
                match (given, default) {
                    (Some((_, input)), _) => {
                        let value = compared(context, writer, input, right_type(left, type_))?;
                        call.push_str(&value);
                        values.push(value);
                    }
                    (None, Some(default)) => call.push_str(default),
                    (None, None) => {
                        let message = format!("missing required field '{field}'");
                        return Err(ClientError::validation(&right.path, message));
                    }
                }
            }
            return Ok(left.shapes(writer, name, call + ")", &values.join(", ")));
        }
    };
    Ok(left.condition(text))
}

/// The comparisons of the left side as values of other types.
fn cast<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    left: Left<'_>,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let mut conditions = Vec::new();
    for (name, input) in input.fields(context)? {
        if context.scope.null_collapse && input.is_null() {
            continue;
        }
        let (type_name, wire) = match name {
            "String" => ("text".to_owned(), WireType::Text),
            "geometry" => (left.sibling(name), WireType::Geometry),
            "geography" => (left.sibling(name), WireType::Geography),
            _ => return Err(ClientError::validation(&input.path, format!("cast to '{name}' is not supported"))),
        };
        let sql = format!("({})::{type_name}", left.sql);
        // Not every geometry is on the globe.
        let left = Left::new(&sql, &type_name, wire).raising(left.may_raise || wire == WireType::Geography);
        conditions.push(compare(context, writer, left, &input)?);
    }
    Ok(all(conditions))
}

/// The right side of `= ANY (…)`: one array parameter, however many values.
fn list(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    left: Left<'_>,
    right: &Input<'_>,
) -> Result<String, ClientError> {
    if left.wire != WireType::Array {
        return compared(context, writer, right, right_type(left, &Right::Sames));
    }
    // An array of arrays would be one array of more dimensions, so each travels as text and is cast by itself.
    let element = element_name(left.type_name).to_owned();
    let parameter = writer.parameter(right.parameter(context, ParameterType::Lists(element.into(), WireType::Other))?);
    let (type_name, elements) = (left.type_name, format!("FROM unnest({parameter}) AS element"));
    writer.check(format!("SELECT count(element::{type_name}) {elements}"));
    Ok(format!("SELECT element::{type_name} {elements}"))
}

/// A value that rows are compared with.
fn compared(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    input: &Input<'_>,
    type_: ParameterType,
) -> Result<String, ClientError> {
    let value = writer.parameter(input.parameter(context, type_)?);
    if let Some(check) = checks::of_cast(&value) {
        writer.check(check);
    }
    Ok(value)
}

fn right_type(left: Left<'_>, right: &Right) -> ParameterType {
    match right {
        Right::Same => ParameterType::Value(left.type_name.to_owned().into(), left.wire),
        Right::Sames => ParameterType::List(left.type_name.to_owned().into(), left.wire),
        Right::BuiltIn(type_) => ParameterType::value(*type_),
        Right::Texts => ParameterType::list(TEXT),
        Right::Sibling(name, wire) => ParameterType::Value(left.sibling(name).into(), *wire),
        Right::Siblings(name, wire) => ParameterType::List(left.sibling(name).into(), *wire),
    }
}
