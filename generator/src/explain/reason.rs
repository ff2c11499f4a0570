//! The reasons, one family of fields after another: what permission gives a part to a role, or which one lacks it.

use runtime::definition::{
    ColumnId, ComputedFieldId, Field, FunctionId, InputValue, RelationshipId, RemoteSchemaId, Resolver, RoleId,
    TableId, TypeDefinition, TypeId,
};

use super::{View, path};
use crate::catalog::{ComputedResult, RemoteRelationship, SelectPermission, Target};
use crate::diagnostic::Span;
use crate::diff::{join_words, preset_words};
use crate::metadata::Columns;
use crate::schema::definitions::Owner;
use crate::schema::visibility::{Reason, Visibility, visibility};

/// One step of an explanation, and the place that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// In words.
    pub text: String,
    /// The place in the metadata.
    pub span: Option<Span>,
}

impl Step {
    /// A step about no place.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), span: None }
    }

    fn at(text: impl Into<String>, span: Span) -> Self {
        Self { text: text.into(), span: Some(span) }
    }
}

/// How many places that lead to a type are named.
const MAX_PLACES: usize = 6;

/// Why a role has a field of its type, or not.
pub fn of_field(view: &View, role: RoleId, type_: &TypeDefinition, field: &Field) -> Vec<Step> {
    match field.resolver {
        Resolver::Constant(_) => vec![Step::new("given to roles that have no other root field")],
        Resolver::TableRows(id) => root_rows(view, role, id),
        Resolver::TableRow(id) => root_row(view, role, id),
        Resolver::TableAggregate(id) => vec![of_aggregates(view, role, id, Listed::AtRoot)],
        Resolver::Function(id) => of_function(view, role, id),
        Resolver::FunctionAggregate(id) => {
            let mut steps = of_function(view, role, id);
            steps.push(of_aggregates(view, role, view.catalog.functions[usize::from(id.0)].table, Listed::Anywhere));
            steps
        }
        // The types of aggregates have computed fields too.
        Resolver::ComputedField(computed) => match owner(view, type_) {
            Some(Owner::Table(id)) => of_computed_field(view, role, id, computed),
            _ => Vec::new(),
        },
        Resolver::InsertRows(id) | Resolver::InsertRow(id) => vec![of_change(view, role, id, Change::Insert)],
        Resolver::UpdateRows(id) | Resolver::UpdateRow(id) | Resolver::UpdateMany(id) => {
            vec![of_change(view, role, id, Change::Update)]
        }
        Resolver::DeleteRows(id) | Resolver::DeleteRow(id) => vec![of_change(view, role, id, Change::Delete)],
        Resolver::SourceNamespace(id) => {
            let source = view.catalog.source(id);
            let text = format!("it is there for roles that have one of the root fields of source `{}`", source.name);
            vec![Step::at(text, source.span)]
        }
        Resolver::Mutation(_) => Vec::new(),
        Resolver::Aggregate(_) => match owner(view, type_) {
            Some(Owner::Table(id)) => vec![of_aggregates(view, role, id, Listed::Anywhere)],
            _ => Vec::new(),
        },
        Resolver::RemoteRoot(id) | Resolver::RemoteNamespace(id) => vec![of_remote_schema(view, role, id)],
        Resolver::RemoteField => owner(view, type_).map_or_else(Vec::new, |owner| match owner {
            Owner::RemoteSchema(id) => vec![of_remote_schema(view, role, id)],
            Owner::Gateway | Owner::Source(_) | Owner::Table(_) | Owner::Function(_) => Vec::new(),
        }),
        // The types of aggregates have columns too.
        Resolver::Column(column) => match owner(view, type_) {
            Some(Owner::Table(id)) => vec![of_column(view, role, id, column)],
            _ => Vec::new(),
        },
        Resolver::RelationshipAggregate(relationship) => match table_of(view, type_) {
            Some(id) => {
                let target = view.catalog.table(id).relationship(relationship).target;
                let mut steps = of_relationship(view, role, id, relationship);
                steps.push(of_aggregates(view, role, target, Listed::Anywhere));
                steps.dedup();
                steps
            }
            None => Vec::new(),
        },
        Resolver::Relationship(relationship) => {
            table_of(view, type_).map_or_else(Vec::new, |id| of_relationship(view, role, id, relationship))
        }
        Resolver::Join(id) | Resolver::JoinAggregate(id) => {
            let join = view.schema.gateway.join(id);
            let text = format!("remote relationship to {}", join_words(view.schema.gateway, join));
            let Some(relationship) = relationship_of(view, type_, join.name) else { return vec![Step::new(text)] };
            let target = match (field.resolver, &relationship.target) {
                (Resolver::JoinAggregate(_), Target::Table { table, .. }) => {
                    of_aggregates(view, role, *table, Listed::Anywhere)
                }
                _ => of_target(view, role, relationship),
            };
            vec![Step::at(text, relationship.span), target]
        }
    }
}

/// What is done to rows.
#[derive(Clone, Copy)]
enum Change {
    Insert,
    Update,
    Delete,
}

/// Whether a role may change the rows of a table.
fn of_change(view: &View, role: RoleId, id: TableId, change: Change) -> Step {
    let table = view.catalog.table(id);
    let shown = format!("table `{}` of source `{}`", table.display_name(), view.catalog.source(table.source).name);
    if role == RoleId::ADMIN {
        return Step::at(format!("`admin` may change all of {shown}"), table.span);
    }
    let facts = |role, span, backend_only| (role, (span, backend_only));
    let insert = table.insert_permissions.iter().map(|found| facts(found.role, found.span, found.backend_only));
    let update = table.update_permissions.iter().map(|found| facts(found.role, found.span, found.backend_only));
    let delete = table.delete_permissions.iter().map(|found| facts(found.role, found.span, found.backend_only));
    let (word, found) = match change {
        Change::Insert => ("insert", insert.into_iter().find(|(of, _)| *of == role)),
        Change::Update => ("update", update.into_iter().find(|(of, _)| *of == role)),
        Change::Delete => ("delete", delete.into_iter().find(|(of, _)| *of == role)),
    };
    match found {
        Some((_, (span, true))) => {
            Step::at(format!("its {word} permission on {shown} is for trusted backends only"), span)
        }
        Some((_, (span, false))) => Step::at(format!("it has the {word} permission on {shown}"), span),
        None => Step::at(format!("it has no {word} permission on {shown}"), table.span),
    }
}

/// Whether aggregates need to be listed among the root fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Listed {
    AtRoot,
    Anywhere,
}

/// Whether a role may aggregate the rows of a table.
fn of_aggregates(view: &View, role: RoleId, id: TableId, listed: Listed) -> Step {
    match (permission(view, role, id), select_permission(view, role, id)) {
        (Ok(_), Some(found)) if !found.aggregations => {
            Step::at("its select permission does not say `allow_aggregations: true`", found.span)
        }
        (Ok(_), Some(found)) if listed == Listed::AtRoot && !found.root_fields.select_aggregate => {
            Step::at("its permission has `query_root_fields` without `select_aggregate`", found.span)
        }
        (Ok(_), Some(found)) => Step::at("its select permission allows aggregations", found.span),
        (Ok(step) | Err(step), _) => step,
    }
}

/// Whether the role sees what a remote relationship leads to, and all that the relationship gives to it.
fn of_target(view: &View, role: RoleId, relationship: &RemoteRelationship) -> Step {
    let remote_schema = match &relationship.target {
        Target::Table { table, .. } => {
            return match permission(view, role, *table) {
                Ok(step) | Err(step) => step,
            };
        }
        Target::RemoteField { remote_schema, .. } => remote_schema,
    };
    let permission = view.catalog.remote_schema(*remote_schema).permission(role);
    let text = match visibility(view.catalog, relationship, role) {
        Visibility::Visible(_) => return of_remote_schema(view, role, *remote_schema),
        Visibility::Hidden(Reason::NoRemotePermission { .. } | Reason::NoTablePermission { .. }) => {
            return of_remote_schema(view, role, *remote_schema);
        }
        Visibility::Hidden(Reason::NoType { type_name }) => format!("it does not have type `{type_name}`"),
        Visibility::Hidden(Reason::MissingField { type_name, field }) => {
            format!("its permission lacks field `{type_name}.{field}`, which the relationship needs")
        }
        Visibility::Hidden(Reason::MissingArgument { type_name, field, argument }) => {
            format!("its permission lacks argument `{argument}` of `{type_name}.{field}`, which the relationship gives")
        }
        Visibility::Hidden(Reason::MissingInputField { type_name, field }) => {
            format!("its permission lacks input field `{type_name}.{field}`, which the relationship gives")
        }
    };
    Step { text, span: permission.map(|permission| permission.span) }
}

/// The permission of a role on a table, in either case as a step.
fn permission(view: &View, role: RoleId, id: TableId) -> Result<Step, Step> {
    let table = view.catalog.table(id);
    let shown = format!("table `{}` of source `{}`", table.display_name(), view.catalog.source(table.source).name);
    if role == RoleId::ADMIN {
        return Ok(Step::at(format!("`admin` sees all of {shown}"), table.span));
    }
    match select_permission(view, role, id) {
        Some(found) => Ok(Step::at(format!("it has a select permission on {shown}"), found.span)),
        None => Err(Step::at(format!("it has no select permission on {shown}"), table.span)),
    }
}

fn select_permission<'v>(view: &View<'v, '_>, role: RoleId, id: TableId) -> Option<&'v SelectPermission<'v>> {
    view.catalog.table(id).select_permissions.iter().find(|permission| permission.role == role)
}

fn of_column(view: &View, role: RoleId, id: TableId, column: ColumnId) -> Step {
    let found = match (permission(view, role, id), select_permission(view, role, id)) {
        (Ok(_), Some(found)) => found,
        (Ok(step) | Err(step), _) => return step,
    };
    let name = view.catalog.table(id).column(column).sql_name;
    if found.columns.contains(&column) {
        let place = match found.metadata.map(|metadata| &metadata.columns) {
            None => found.span,
            Some(Columns::All(span)) => *span,
            Some(Columns::Some(names)) => {
                names.iter().find(|listed| listed.as_str() == name).map_or(found.span, |listed| listed.span)
            }
        };
        return Step::at(format!("its select permission has column `{name}`"), place);
    }
    Step::at(format!("its select permission does not list column `{name}`"), found.span)
}

/// A value has to be listed; rows follow from the permission on their table.
fn of_computed_field(view: &View, role: RoleId, id: TableId, computed: ComputedFieldId) -> Vec<Step> {
    let table = view.catalog.table(id);
    let computed_field = table.computed_field(computed);
    let name = computed_field.name;
    let mut steps = vec![Step::at(format!("computed field of table `{}`", table.display_name()), computed_field.span)];
    let own = permission(view, role, id);
    if let ComputedResult::Rows(target) = computed_field.result {
        let rows = permission(view, role, target);
        steps.extend([own, rows].map(|step| match step {
            Ok(step) | Err(step) => step,
        }));
        steps.dedup();
        return steps;
    }
    steps.push(match (own, select_permission(view, role, id)) {
        (Ok(_), Some(found)) if found.computed_fields.contains(&computed) => {
            let written = found.metadata.map(|metadata| metadata.computed_fields.as_slice()).unwrap_or_default();
            let place = written.iter().find(|listed| listed.as_str() == name).map_or(found.span, |listed| listed.span);
            Step::at(format!("its select permission has computed field `{name}`"), place)
        }
        (Ok(_), Some(found)) => {
            Step::at(format!("its select permission does not list computed field `{name}`"), found.span)
        }
        (Ok(step) | Err(step), _) => step,
    });
    steps
}

/// Whether a role may call a function and see what it returns.
fn of_function(view: &View, role: RoleId, id: FunctionId) -> Vec<Step> {
    let function = &view.catalog.functions[usize::from(id.0)];
    let listed = function
        .metadata
        .permissions
        .iter()
        .find(|listed| view.catalog.roles.get(usize::from(role.0)).is_some_and(|name| listed.as_str() == *name));
    let is_inferred = view.catalog.settings.infer_function_permissions && !function.is_mutation;
    let own = match listed {
        _ if role == RoleId::ADMIN => Step::at("`admin` has every function", function.span),
        _ if function.code.is_some() => {
            Step::at("native queries are for every role that sees their rows", function.span)
        }
        Some(listed) => Step::at("the function lists it in its `permissions`", listed.span),
        None if is_inferred => Step::at("query functions are for every role that sees their rows", function.span),
        None => Step::at("the function does not list it in its `permissions`", function.span),
    };
    let rows = match permission(view, role, function.table) {
        Ok(step) | Err(step) => step,
    };
    vec![own, rows]
}

fn of_relationship(view: &View, role: RoleId, id: TableId, relationship: RelationshipId) -> Vec<Step> {
    let relationship = view.catalog.table(id).relationship(relationship);
    let target = view.catalog.table(relationship.target);
    let text = format!("relationship to table `{}`", target.display_name());
    let both = [id, relationship.target].map(|table| match permission(view, role, table) {
        Ok(step) | Err(step) => step,
    });
    let mut steps = vec![Step::at(text, relationship.span)];
    steps.extend(both);
    // A table may refer to itself.
    steps.dedup();
    steps
}

fn root_rows(view: &View, role: RoleId, id: TableId) -> Vec<Step> {
    match permission(view, role, id) {
        Err(step) => vec![step],
        Ok(step) => match select_permission(view, role, id) {
            Some(found) if !found.root_fields.select => {
                vec![Step::at("its permission has `query_root_fields` without `select`", found.span)]
            }
            _ => vec![step],
        },
    }
}

fn root_row(view: &View, role: RoleId, id: TableId) -> Vec<Step> {
    let table = view.catalog.table(id);
    match permission(view, role, id) {
        Err(step) => vec![step],
        Ok(step) => match select_permission(view, role, id) {
            Some(found) if !found.root_fields.select_by_pk => {
                let missing = table.primary_key.iter().find(|column| !found.columns.contains(column));
                let text = match missing {
                    Some(column) => format!(
                        "its select permission lacks column `{}` of the primary key",
                        table.column(*column).sql_name
                    ),
                    None => "its permission has `query_root_fields` without `select_by_pk`".to_owned(),
                };
                vec![Step::at(text, found.span)]
            }
            _ => vec![step],
        },
    }
}

/// Whether the role sees a remote schema, and by what.
fn of_remote_schema(view: &View, role: RoleId, id: RemoteSchemaId) -> Step {
    let remote_schema = view.catalog.remote_schema(id);
    let name = remote_schema.name;
    if role == RoleId::ADMIN {
        return Step::at(format!("`admin` sees all of remote schema `{name}`"), remote_schema.span);
    }
    if !view.catalog.settings.remote_schema_permissions {
        let text = format!("remote schema permissions are off, so that every role sees remote schema `{name}`");
        return Step::at(text, remote_schema.span);
    }
    match remote_schema.permission(role) {
        Some(permission) => Step::at(format!("its permission on remote schema `{name}` decides"), permission.span),
        None => Step::at(format!("it has no permission on remote schema `{name}`"), remote_schema.span),
    }
}

/// Filters, orders and lists of columns are made from the columns and relationships of a table.
pub fn of_derived(view: &View, role: RoleId, id: TypeId, name: &str) -> Vec<Step> {
    match view.schema.origins.owners.get(id.0 as usize) {
        Some(Owner::Table(table_id)) => {
            let table = view.catalog.table(*table_id);
            let mut columns = table.column_ids();
            if let Some((column, _)) = columns.find(|(_, column)| column.field_name == Some(name)) {
                return vec![of_column(view, role, *table_id, column)];
            }
            if let Some(computed) = table.computed_field_named(name) {
                return of_computed_field(view, role, *table_id, computed);
            }
            let relationship = table.relationship_named(name);
            relationship.map_or_else(Vec::new, |found| of_relationship(view, role, *table_id, found))
        }
        Some(Owner::Function(function)) => of_function(view, role, *function),
        Some(Owner::RemoteSchema(remote_schema)) => vec![of_remote_schema(view, role, *remote_schema)],
        Some(Owner::Gateway | Owner::Source(_)) | None => Vec::new(),
    }
}

/// A value that a remote schema's permission sends in the role's place.
pub fn of_preset(view: &View, role: RoleId, value: &InputValue) -> Option<Step> {
    let preset = value.preset(role)?;
    Some(Step::new(format!("its permission sends `{}` instead", preset_words(view.schema.gateway, preset))))
}

/// Whether a role sees what a type is made from.
pub fn of_owner(view: &View, role: RoleId, type_: &TypeDefinition) -> Vec<Step> {
    match owner(view, type_) {
        Some(Owner::Table(id)) => match permission(view, role, id) {
            Ok(step) | Err(step) => vec![step],
        },
        Some(Owner::Function(id)) => of_function(view, role, id),
        Some(Owner::RemoteSchema(id)) => vec![of_remote_schema(view, role, id)],
        Some(Owner::Gateway | Owner::Source(_)) | None => Vec::new(),
    }
}

/// How a role comes to a type, or what would lead there.
pub fn of_type(view: &View, role: RoleId, id: TypeId, type_: &TypeDefinition) -> Vec<Step> {
    let type_system = view.type_system();
    let name = type_.name;
    if type_.visible.contains(role) {
        return match path::to_type(&type_system, role, id) {
            Some(places) if places.is_empty() => Vec::new(),
            Some(places) => vec![Step::new(format!("it reaches `{name}` over {}", join_places(&places)))],
            None => Vec::new(),
        };
    }
    let leading = path::leading_to(&type_system, id);
    let more = leading.len().checked_sub(MAX_PLACES).filter(|more| *more > 0);
    let shown = join_places(leading.get(..MAX_PLACES).unwrap_or(&leading));
    let more = more.map(|more| format!(" and {more} more")).unwrap_or_default();
    vec![Step::new(format!("it does not reach `{name}`, which {shown}{more} would lead to"))]
}

fn join_places(places: &[String]) -> String {
    places.iter().map(|place| format!("`{place}`")).collect::<Vec<_>>().join(", ")
}

/// What a field is that the type does not have although the metadata or the database suggests it.
pub fn of_missing(view: &View, type_: &TypeDefinition, name: &str) -> Option<String> {
    let table = view.catalog.table(table_of(view, type_)?);
    let column = table.columns.iter().find(|column| column.sql_name == name)?;
    Some(match column.field_name {
        Some(field) => format!("column `{name}` is the field `{}.{field}`", type_.name),
        None => {
            format!("column `{name}` is left out of the schema: it has no valid GraphQL name, or its type has none")
        }
    })
}

/// An argument that a relationship gives is none of the field's.
pub fn of_missing_argument(view: &View, field: &Field, argument: &str) -> Option<String> {
    let Resolver::Join(id) = field.resolver else { return None };
    let join = view.schema.gateway.join(id);
    let type_ = view.type_system().type_(join.left_type);
    let Target::RemoteField { path, .. } = &relationship_of(view, type_, field.name)?.target else { return None };
    let given = path.last()?.arguments.iter().find(|given| given.definition.name == argument)?;
    let (line, column) = view.sources.line_column(given.value.span);
    let place = view.sources.path(given.value.span.file);
    Some(format!("`{argument}` is given by the relationship, at {place}:{line}:{column}, and not by clients"))
}

fn owner(view: &View, type_: &TypeDefinition) -> Option<Owner> {
    let id = view.type_system().type_id(type_.name)?;
    view.schema.origins.owners.get(id.0 as usize).copied()
}

fn table_of(view: &View, type_: &TypeDefinition) -> Option<TableId> {
    match owner(view, type_)? {
        Owner::Table(id) if view.catalog.table(id).graphql_name.object_type() == type_.name => Some(id),
        _ => None,
    }
}

/// The remote relationship that gives a type a field.
fn relationship_of<'v>(view: &View<'v, '_>, type_: &TypeDefinition, name: &str) -> Option<&'v RemoteRelationship<'v>> {
    view.schema.relationship(view.catalog, type_.name, name)
}
