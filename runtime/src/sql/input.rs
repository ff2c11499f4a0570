//! Argument values while a statement is planned: literals of the document, variables, and parts of either.
//!
//! An [`Input`] knows its type, its place in the request and, where it comes out of a variable, the path inside that
//! variable's value. A plan is shared by requests whose variables have the same
//! [shape](crate::document::shape_key), so only that may be looked at here: keys of input objects, lengths of lists of
//! them, enum values, booleans, and what is null. Everything else is bound as a parameter.

use super::insert_rows::VariableRows;
use super::names::without_underscores;
use super::permission::internal;
use super::statement::{Parameter, ParameterSource, ParameterType};
use crate::definition::{TypeKind, TypeRef};
use crate::document::ast::Value;
use crate::document::{CollectedField, PathStep, are_alike};
use crate::error::ClientError;
use crate::plan::Context;

/// A value of an argument, or a part of one.
#[derive(Clone, Debug)]
pub(super) struct Input<'d> {
    /// `None`: a variable that was not given, which counts as null.
    value: Option<&'d Value<'d>>,
    /// The variable it comes out of, and where in its value it is.
    origin: Option<Origin<'d>>,
    type_: TypeRef,
    /// Where it stands in the request.
    pub path: String,
}

#[derive(Clone, Debug)]
struct Origin<'d> {
    index: usize,
    name: &'d str,
    path: Vec<PathStep>,
}

/// The argument of that name, in either naming convention; `None` where it is not written.
pub(super) fn argument<'d>(
    context: &Context<'d, '_>,
    field: &CollectedField<'d, '_>,
    name: &str,
    field_path: &str,
) -> Result<Option<Input<'d>>, ClientError> {
    let written = |name| field.argument(name).map(|value| (name, value));
    let Some((name, value)) = written(name).or_else(|| without_underscores(name).and_then(written)) else {
        return Ok(None);
    };
    let arguments = field.definition.map(|definition| definition.arguments).unwrap_or_default();
    let Ok(index) = arguments.binary_search_by(|argument| argument.name.cmp(name)) else {
        return Err(internal(&format!("argument `{name}` has no definition")));
    };
    let path = format!("{field_path}.args.{name}");
    from_document(context, value, arguments[index].type_, path).map(Some)
}

/// Like [`argument`], for the arguments that accept null as absent.
pub(super) fn optional_argument<'d>(
    context: &Context<'d, '_>,
    field: &CollectedField<'d, '_>,
    name: &str,
    field_path: &str,
) -> Result<Option<Input<'d>>, ClientError> {
    let input = argument(context, field, name, field_path)?;
    Ok(input.filter(|input| !input.is_null()))
}

fn from_document<'d>(
    context: &Context<'d, '_>,
    value: &'d Value<'d>,
    type_: TypeRef,
    path: String,
) -> Result<Input<'d>, ClientError> {
    let Value::Variable(name) = value else {
        return Ok(Input { value: Some(value), origin: None, type_, path });
    };
    match context.scope.variable(name) {
        Some((index, value)) => {
            Ok(Input { value, origin: Some(Origin { index, name, path: Vec::new() }), type_, path })
        }
        None => Err(ClientError::validation(path, format!("unbound variable \"{name}\""))),
    }
}

impl<'d> Input<'d> {
    /// Whether it is a variable or a part of one.
    pub fn is_variable(&self) -> bool {
        self.origin.is_some()
    }

    /// The value if it is written in the document.
    pub fn literal(&self) -> Option<&'d Value<'d>> {
        if self.is_variable() { None } else { self.value }
    }

    /// Whether it is anything but a variable that was not given.
    pub fn is_given(&self) -> bool {
        self.value.is_some()
    }

    /// Whether it is null or was not given.
    pub fn is_null(&self) -> bool {
        matches!(self.value, None | Some(Value::Null))
    }

    /// The fields of an input object, in the order they were written.
    pub fn fields(&self, context: &Context<'d, '_>) -> Result<Vec<(&'d str, Input<'d>)>, ClientError> {
        let Some(Value::Object(fields)) = self.value else {
            return Err(self.unexpected(context, "an object"));
        };
        let definitions = match context.scope.gateway.type_system.type_(self.type_.named_type()).kind {
            TypeKind::InputObject { fields, .. } => fields,
            _ => &[],
        };
        context.spend(fields.len())?;
        let mut inputs = Vec::with_capacity(fields.len());
        for (name, value) in fields {
            let Ok(index) = definitions.binary_search_by(|definition| definition.name.cmp(name)) else {
                let message = format!("field '{name}' not found in type: '{}'", self.type_name(context));
                return Err(ClientError::validation(&self.path, message));
            };
            let step = PathStep::Field(name.clone().into_owned());
            let path = format!("{}.{name}", self.path);
            inputs.push((name.as_ref(), self.part(context, value, definitions[index].type_, step, path)?));
        }
        Ok(inputs)
    }

    /// The items of a list; a value that is not one stands for a list of itself.
    pub fn items(&self, context: &Context<'d, '_>) -> Result<Vec<Input<'d>>, ClientError> {
        let type_ = self.type_.item().unwrap_or(self.type_);
        match self.value {
            None | Some(Value::Null) => Err(ClientError::validation(&self.path, "expected a list, but found null")),
            Some(Value::List(items)) => {
                context.spend(items.len())?;
                let part = |(index, item)| {
                    self.part(context, item, type_, PathStep::Item(index), format!("{}[{index}]", self.path))
                };
                items.iter().enumerate().map(part).collect()
            }
            Some(_) => Ok(vec![Input { type_, ..self.clone() }]),
        }
    }

    /// Whether it is an input object with an empty list in that field.
    pub fn has_empty_list(&self, context: &Context<'d, '_>, field: &str) -> bool {
        let Some(Value::Object(fields)) = self.value else { return false };
        let value = fields.iter().find(|(name, _)| name == field).map(|(_, value)| value);
        let value = match value {
            Some(Value::Variable(name)) => context.scope.variable(name).and_then(|(_, value)| value),
            other => other,
        };
        matches!(value, Some(Value::List(items)) if items.is_empty())
    }

    /// The rows of a list that are in a variable and alike: all that the plan may know of them is which columns they give.
    pub fn alike_rows(&self, context: &Context<'d, '_>) -> Option<VariableRows> {
        let (Some(Origin { index, name, path }), Some(Value::List(rows))) = (&self.origin, self.value) else {
            return None;
        };
        let type_system = &context.scope.gateway.type_system;
        let TypeKind::InputObject { fields, .. } = type_system.type_(self.type_.named_type()).kind else { return None };
        let Some(Value::Object(first)) = rows.first().filter(|_| are_alike(type_system, fields, rows)) else {
            return None;
        };
        let definition = |name: &str| fields.iter().find(|field| field.name == name);
        Some(VariableRows {
            index: *index,
            name: (*name).to_owned(),
            steps: path.clone(),
            path: self.path.clone(),
            fields: first.iter().map(|(name, _)| definition(name)).collect::<Option<_>>()?,
        })
    }

    /// The name of an enum value.
    pub fn enum_value(&self, context: &Context<'d, '_>) -> Result<&'d str, ClientError> {
        match self.value {
            Some(Value::Enum(name)) => Ok(name),
            _ => Err(self.unexpected(context, "an enum value")),
        }
    }

    /// A boolean.
    pub fn boolean(&self, context: &Context<'d, '_>) -> Result<bool, ClientError> {
        match self.value {
            Some(Value::Boolean(value)) => Ok(*value),
            _ => Err(self.unexpected(context, "a boolean")),
        }
    }

    /// The value as a parameter that may not be null.
    pub fn parameter(&self, context: &Context<'d, '_>, type_: ParameterType) -> Result<Parameter, ClientError> {
        let source = match (&self.origin, self.value) {
            (Some(origin), _) => Self::variable_source(origin),
            (None, Some(value)) => literal_source(context, value, &self.path)?,
            (None, None) => ParameterSource::Literal(Value::Null),
        };
        Ok(Parameter {
            source,
            type_,
            type_name: self.type_name(context),
            nullable: false,
            request_path: self.path.clone(),
        })
    }

    /// The error that something else stands here.
    pub fn unexpected(&self, context: &Context<'_, '_>, expected: &str) -> ClientError {
        let type_name = self.type_name(context);
        let found = self.value.map_or("null", super::value::describe);
        ClientError::validation(&self.path, format!("expected {expected} for type '{type_name}', but found {found}"))
    }

    fn type_name(&self, context: &Context<'_, '_>) -> &'static str {
        context.scope.gateway.type_system.type_(self.type_.named_type()).name
    }

    fn part(
        &self,
        context: &Context<'d, '_>,
        value: &'d Value<'d>,
        type_: TypeRef,
        step: PathStep,
        path: String,
    ) -> Result<Input<'d>, ClientError> {
        match &self.origin {
            None => from_document(context, value, type_, path),
            Some(origin) => {
                let mut origin = origin.clone();
                origin.path.push(step);
                Ok(Input { value: Some(value), origin: Some(origin), type_, path })
            }
        }
    }

    fn variable_source(origin: &Origin<'_>) -> ParameterSource {
        ParameterSource::Variable { index: origin.index, name: origin.name.to_owned(), path: origin.path.clone() }
    }
}

fn literal_source(context: &Context<'_, '_>, value: &Value<'_>, path: &str) -> Result<ParameterSource, ClientError> {
    match value {
        Value::Variable(name) => match context.scope.variable(name) {
            Some((index, _)) => Ok(ParameterSource::Variable { index, name: (*name).to_owned(), path: Vec::new() }),
            None => Err(ClientError::validation(path, format!("unbound variable \"{name}\""))),
        },
        Value::List(items) if items.iter().any(has_variable) => {
            let items = items.iter().map(|item| literal_source(context, item, path)).collect::<Result<_, _>>()?;
            Ok(ParameterSource::List(items))
        }
        Value::Object(fields) if fields.iter().any(|(_, value)| has_variable(value)) => {
            let field = |(name, value): &(std::borrow::Cow<'_, str>, Value<'_>)| {
                Ok((name.clone().into_owned(), literal_source(context, value, path)?))
            };
            Ok(ParameterSource::Object(fields.iter().map(field).collect::<Result<_, ClientError>>()?))
        }
        value => Ok(ParameterSource::Literal(value.clone().into_owned())),
    }
}

fn has_variable(value: &Value<'_>) -> bool {
    match value {
        Value::Variable(_) => true,
        Value::List(items) => items.iter().any(has_variable),
        Value::Object(fields) => fields.iter().any(|(_, value)| has_variable(value)),
        _ => false,
    }
}
