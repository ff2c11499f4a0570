//! The two kinds of outgoing documents: all root fields for one remote schema, and a join with an alias per key or with
//! all keys in a list.

use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::Range;

use super::literal::{escape, write_items, write_key};
use super::open_arguments::{OpenedValue, joined_field};
use super::preset::{Values, VariableSource};
use super::print::{MAX_TEXT, Printer};
use crate::definition::{
    Batching, Join, JoinStep, JoinTarget, JoinValue, KeyEncoding, KeyedList, RelationshipKind, RemoteSchemaId, TypeId,
};
use crate::document::CollectedField;
use crate::document::ast::OperationKind;
use crate::error::{ClientError, Code};
use crate::join::{KeyedRows, Keys};
use crate::plan::{Context, JoinTree};

/// The root fields of an operation that go to one remote schema.
#[derive(Debug, PartialEq)]
pub struct RootDocument {
    /// The remote schema.
    pub remote_schema: RemoteSchemaId,
    /// The document.
    pub text: String,
    /// The root fields' response keys and where joins are in their values, in document order.
    pub values: Vec<(String, JoinTree)>,
    /// Whether the root fields are those of a namespace: then the only value is the whole `data` of the answer.
    pub is_namespace: bool,
    body: BodyTemplate,
}

impl RootDocument {
    /// The request body.
    pub fn body(&self, values: Values<'_>) -> Result<Vec<u8>, ClientError> {
        let mut body = self.body.head();
        escape(&mut body, &self.text);
        self.body.finish(body, values)
    }
}

/// A join's request: the same field once per key, or once with all keys.
#[derive(Debug, PartialEq)]
pub struct JoinDocument {
    /// The remote schema.
    pub remote_schema: RemoteSchemaId,
    /// The fields below the alias at which the value is found.
    pub path: Vec<&'static str>,
    /// Where joins are in each value.
    pub tree: JoinTree,
    /// Whether all keys go into one list: the value is then a list of objects, each with its key under the tree's
    /// [`matched`](JoinTree::matched) alias, one or many per key.
    pub keyed: Option<RelationshipKind>,
    /// `query(…){`
    head: String,
    /// What stands behind the alias `f0:`, with the keys left out.
    segments: Vec<Segment>,
    /// Parts of variables that are written into the text.
    opened: Vec<OpenedValue>,
    /// `}` and the fragment of the selection set.
    tail: String,
    body: BodyTemplate,
}

#[derive(Debug, PartialEq)]
enum Segment {
    Text(String),
    /// A key's value.
    Key(usize, KeyEncoding),
    /// The items of a key's value, separated by commas.
    Items(usize, KeyEncoding),
    /// A key's values in all rows, separated by commas.
    AllKeys(usize, KeyEncoding),
    /// The opened value with that index.
    Opened(usize),
}

/// A join's request for some of its keys.
#[derive(Debug)]
pub struct JoinRequest<'k> {
    /// The request body.
    pub body: Vec<u8>,
    /// The rows whose keys cannot be expressed and are left out.
    pub unusable: Vec<usize>,
    /// How the objects of a list find the rows of their keys.
    pub keyed: Option<KeyedRows<'k>>,
}

impl JoinDocument {
    /// The rows of so many keys, split into those of one request each.
    pub fn requests(&self, keys: usize, batching: Batching) -> impl Iterator<Item = Range<usize>> + use<> {
        let most = self.most_keys(batching);
        (0..keys).step_by(most).map(move |start| start..keys.min(start + most))
    }

    /// How many keys go into one request at the most.
    pub fn most_keys(&self, batching: Batching) -> usize {
        let most = if self.keyed.is_some() { batching.max_keys } else { batching.max_aliases };
        usize::try_from(most).unwrap_or(usize::MAX).max(1)
    }

    /// The request for some of the keys.
    ///
    /// The value of row `n` has the alias `f<n>`; where all keys go into a list, that has the alias `f0`. An error where
    /// a variable that has to be written as a literal has none.
    pub fn request<'k>(
        &self,
        keys: &'k Keys<'_>,
        rows: Range<usize>,
        values: Values<'_>,
    ) -> Result<JoinRequest<'k>, ClientError> {
        // Once for all keys.
        let opened: Vec<String> =
            self.opened.iter().map(|value| value.literal(values.variables)).collect::<Result<_, ClientError>>()?;
        let mut body = self.body.head();
        let mut unusable = Vec::new();
        let mut keyed = self.keyed.map(|_| KeyedRows::new(rows.clone()));
        escape(&mut body, &self.head);
        if let Some(keyed) = &mut keyed {
            self.write_list(&mut body, keys, rows, &opened, keyed, &mut unusable);
        } else {
            for row in rows {
                let start = body.len();
                if start > MAX_TEXT {
                    // What a client gives is repeated for every key.
                    return Err(ClientError::new(Code::LimitExceeded, "the request to a remote schema is too large"));
                }
                if self.write_row(&mut body, keys, row, &opened) {
                    body.push(b' ');
                } else {
                    body.truncate(start);
                    unusable.push(row);
                }
            }
        }
        escape(&mut body, &self.tail);
        Ok(JoinRequest { body: self.body.finish(body, values)?, unusable, keyed })
    }

    /// The field for one key. Returns whether all its keys can be expressed.
    fn write_row(&self, body: &mut Vec<u8>, keys: &Keys<'_>, row: usize, opened: &[String]) -> bool {
        // Writing to a vector cannot fail.
        let _ = write!(body, "f{row}:");
        self.segments.iter().all(|segment| match segment {
            Segment::Text(text) => {
                escape(body, text);
                true
            }
            Segment::Opened(index) => {
                escape(body, &opened[*index]);
                true
            }
            Segment::Key(key, encoding) => write_key(body, keys.value(row, *key), *encoding),
            Segment::Items(key, encoding) | Segment::AllKeys(key, encoding) => {
                write_items(body, keys.value(row, *key), *encoding)
            }
        })
    }

    /// The field for all keys, each of which is written once.
    fn write_list<'k>(
        &self,
        body: &mut Vec<u8>,
        keys: &'k Keys<'_>,
        rows: Range<usize>,
        opened: &[String],
        keyed: &mut KeyedRows<'k>,
        unusable: &mut Vec<usize>,
    ) {
        body.extend_from_slice(b"f0:");
        for segment in &self.segments {
            let (key, encoding) = match segment {
                Segment::Text(text) => {
                    escape(body, text);
                    continue;
                }
                Segment::Opened(index) => {
                    escape(body, &opened[*index]);
                    continue;
                }
                Segment::Key(key, encoding) | Segment::Items(key, encoding) | Segment::AllKeys(key, encoding) => {
                    (*key, *encoding)
                }
            };
            let mut separator: &[u8] = b"";
            for row in rows.clone() {
                let start = body.len();
                let json = keys.value(row, key);
                body.extend_from_slice(separator);
                let asked = if write_key(body, json, encoding) { keyed.add(row, json) } else { None };
                if asked == Some(true) {
                    separator = b",";
                    continue;
                }
                body.truncate(start);
                if asked.is_none() {
                    unusable.push(row);
                }
            }
        }
    }

    /// Roughly the bytes that the document's text takes.
    pub fn size(&self) -> usize {
        let segments = self.segments.iter().map(|segment| match segment {
            Segment::Text(text) => text.len(),
            Segment::Key(..) | Segment::Items(..) | Segment::AllKeys(..) | Segment::Opened(_) => 16,
        });
        let opened = self.opened.iter().map(OpenedValue::size);
        self.head.len() + self.tail.len() + segments.sum::<usize>() + opened.sum::<usize>()
    }

    /// The document for one key, with the keys' positions in place of their values.
    pub fn example(&self) -> String {
        let mut text = format!("{}f0:", self.head);
        for segment in &self.segments {
            match segment {
                Segment::Text(part) => text.push_str(part),
                Segment::Key(key, encoding) => {
                    let _ = write!(text, "<key {key} as {}>", encoding.name());
                }
                Segment::Items(key, encoding) => {
                    let _ = write!(text, "<items of key {key} as {}>", encoding.name());
                }
                Segment::AllKeys(key, encoding) => {
                    let _ = write!(text, "<all keys {key} as {}>", encoding.name());
                }
                Segment::Opened(index) => {
                    let _ = write!(text, "<{}>", self.opened[*index].place());
                }
            }
        }
        text.push_str(&self.tail);
        text
    }
}

/// The parts of a request body around the document.
#[derive(Debug, PartialEq)]
struct BodyTemplate {
    operation_name: Option<String>,
    /// Names of the used variables and where their values come from.
    variables: Vec<(String, VariableSource)>,
}

impl BodyTemplate {
    fn new(operation_name: Option<&str>, printer: Printer<'_, '_, '_>) -> Self {
        let definitions = printer.context.scope.definitions;
        Self {
            operation_name: operation_name.map(str::to_owned),
            variables: printer.presets.sources(printer.variables, definitions),
        }
    }

    fn head(&self) -> Vec<u8> {
        let mut body = Vec::with_capacity(512);
        if let Some(name) = &self.operation_name {
            body.extend_from_slice(b"{\"operationName\":\"");
            body.extend_from_slice(name.as_bytes());
            body.extend_from_slice(b"\",\"query\":\"");
        } else {
            body.extend_from_slice(b"{\"query\":\"");
        }
        body
    }

    fn finish(&self, mut body: Vec<u8>, values: Values<'_>) -> Result<Vec<u8>, ClientError> {
        body.push(b'"');
        let mut any = false;
        for (name, source) in &self.variables {
            source.write(&mut body, values, |body| {
                body.extend_from_slice(if any { b",\"" } else { b",\"variables\":{\"" });
                body.extend_from_slice(name.as_bytes());
                body.extend_from_slice(b"\":");
                any = true;
            })?;
        }
        body.extend_from_slice(if any { b"}}" } else { b"}" });
        Ok(body)
    }
}

/// What the documents for the root fields of one operation have in common.
#[derive(Clone, Copy)]
pub struct RootOperation<'o> {
    /// The kind of the client's operation.
    pub kind: OperationKind,
    /// Its name.
    pub name: Option<&'o str>,
    /// The type that has the fields.
    pub parent: TypeId,
    /// The remote schema that they all belong to.
    pub remote_schema: RemoteSchemaId,
}

/// Plans the request for the root fields of one remote schema.
pub fn plan_root<'d, 'a>(
    context: &mut Context<'d, 'a>,
    operation: RootOperation<'_>,
    fields: &[&CollectedField<'d, 'a>],
) -> Result<RootDocument, ClientError> {
    let mut printer = Printer::new(context, operation.remote_schema);
    let mut values = Vec::with_capacity(fields.len());
    printer.text.push('{');
    for field in fields {
        let mut tree = printer.fields(operation.parent, std::slice::from_ref(*field))?;
        let inside = tree.fields.pop().map(|(_, inside)| inside).unwrap_or_default();
        values.push((field.response_key.to_owned(), inside));
    }
    printer.text.push('}');
    root_document(printer, operation, values, false)
}

/// Plans the request for what is selected in the namespace of a remote schema.
pub fn plan_namespace<'d, 'a>(
    context: &mut Context<'d, 'a>,
    operation: RootOperation<'_>,
    field: &CollectedField<'d, 'a>,
) -> Result<RootDocument, ClientError> {
    let mut printer = Printer::new(context, operation.remote_schema);
    let tree = printer.selection_set(operation.parent, &field.selection_sets())?;
    root_document(printer, operation, vec![(field.response_key.to_owned(), tree)], true)
}

fn root_document(
    mut printer: Printer<'_, '_, '_>,
    operation: RootOperation<'_>,
    values: Vec<(String, JoinTree)>,
    is_namespace: bool,
) -> Result<RootDocument, ClientError> {
    let RootOperation { kind, name, remote_schema, .. } = operation;
    let (keyword, location) = match kind {
        OperationKind::Query => ("query", "QUERY"),
        OperationKind::Mutation => ("mutation", "MUTATION"),
        OperationKind::Subscription => ("subscription", "SUBSCRIPTION"),
    };
    let selections = std::mem::take(&mut printer.text);
    let directives = printer.operation_directives(location)?;
    let separator = if name.is_some() { " " } else { "" };
    let text = format!(
        "{keyword}{separator}{}{}{directives}{selections}",
        name.unwrap_or_default(),
        printer.variable_definitions(),
    );
    let body = BodyTemplate::new(name, printer);
    Ok(RootDocument { remote_schema, text, values, is_namespace, body })
}

/// Plans the request of a join whose target is a remote field.
pub fn plan_join<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    join: &'static Join,
) -> Result<JoinDocument, ClientError> {
    let (JoinTarget::Remote { remote_schema, path, list }, Some(definition)) = (join.target, field.definition) else {
        return Err(ClientError::new(Code::Unexpected, "a join to a remote schema needs a remote target"));
    };
    let Some((_, outer)) = path.split_last() else {
        return Err(ClientError::new(Code::Unexpected, "a join to a remote schema needs a field"));
    };
    let mut printer = Printer::new(context, remote_schema);
    let mut segments = Segments { all_keys: list.is_some(), ..Segments::default() };
    for step in outer {
        segments.step(step);
        segments.text("{");
    }
    let _ = write!(printer.path, ".selectionSet.{}", field.name());
    joined_field(&mut printer, &mut segments, path, field)?;
    printer.field_directives(field.nodes.iter().copied())?;
    segments.text(&std::mem::take(&mut printer.text));

    let named = definition.type_.named_type();
    let type_ = printer.context.scope.gateway.type_system.type_(named);
    let mut tree = JoinTree::default();
    let mut tail = "}".to_owned();
    if type_.is_composite() {
        tree = printer.selection_set(named, &field.selection_sets())?;
        if let Some(list) = list {
            select_key(&mut printer, list, &mut tree);
        }
        segments.text("{...S}");
        let _ = write!(tail, " fragment S on {}{}", printer.names.type_(named), printer.text);
    }
    segments.text(&"}".repeat(outer.len()));

    let directives = printer.operation_directives("QUERY")?;
    let head = format!("query{}{directives}{{", printer.variable_definitions());
    let body = BodyTemplate::new(None, printer);
    let path = path.iter().skip(1).map(|step| step.field).collect();
    let keyed = list.map(|list| list.kind);
    let Segments { list: segments, opened, .. } = segments;
    Ok(JoinDocument { remote_schema, path, tree, keyed, head, segments, opened, tail, body })
}

/// Puts the field that holds the key in front of the selection set that has been printed, to be left out again.
fn select_key(printer: &mut Printer<'_, '_, '_>, list: KeyedList, tree: &mut JoinTree) {
    let alias = printer.context.matched_alias();
    // A selection set that is printed is never empty.
    let selected = printer.text.strip_prefix('{').unwrap_or_default();
    printer.text = format!("{{{alias}:{},{selected}", list.key_field);
    tree.matched = Some(alias);
}

/// The text behind an alias, cut where keys and parts of variables go.
#[derive(Default)]
pub(super) struct Segments {
    list: Vec<Segment>,
    opened: Vec<OpenedValue>,
    /// Whether all keys go into one list.
    all_keys: bool,
}

impl Segments {
    pub(super) fn text(&mut self, text: &str) {
        match self.list.last_mut() {
            Some(Segment::Text(last)) => last.push_str(text),
            _ => self.list.push(Segment::Text(text.to_owned())),
        }
    }

    /// A part of a variable.
    pub(super) fn opened(&mut self, value: OpenedValue) {
        self.list.push(Segment::Opened(self.opened.len()));
        self.opened.push(value);
    }

    /// `field(arguments)` of a field that is passed through: the client can give nothing.
    fn step(&mut self, step: &JoinStep) {
        self.text(step.field);
        let mut separator = "(";
        for argument in step.arguments {
            self.text(separator);
            self.text(argument.name);
            self.text(":");
            self.value(argument.value);
            separator = ",";
        }
        if !step.arguments.is_empty() {
            self.text(")");
        }
    }

    /// A value of the relationship.
    pub(super) fn value(&mut self, value: JoinValue) {
        match value {
            JoinValue::Key(key, encoding) => self.list.push(Segment::Key(key, encoding)),
            JoinValue::KeyList(key, encoding) => {
                self.text("[");
                let segment = if self.all_keys { Segment::AllKeys } else { Segment::Items };
                self.list.push(segment(key, encoding));
                self.text("]");
            }
            JoinValue::Literal(text) => self.text(text),
            JoinValue::List(items) => {
                self.text("[");
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.text(",");
                    }
                    self.value(*item);
                }
                self.text("]");
            }
            JoinValue::Object(fields) => {
                self.text("{");
                for (index, (name, value)) in fields.iter().enumerate() {
                    if index > 0 {
                        self.text(",");
                    }
                    self.text(name);
                    self.text(":");
                    self.value(*value);
                }
                self.text("}");
            }
        }
    }
}
