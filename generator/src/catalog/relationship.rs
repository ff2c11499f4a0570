//! Object and array relationships: foreign keys and column mappings become pairs of columns.

use std::borrow::Cow;

use runtime::definition::{ColumnId, RelationshipKind, TableId};

use super::{Catalog, Relationship, Table, column, table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span, Spanned};
use crate::introspection::snapshot::ForeignKey;
use crate::metadata::{self, QualifiedName, RelationshipUsing};
use crate::schema::naming::{self, Convention};

/// Fills in the relationships of all tables.
pub fn resolve(catalog: &mut Catalog, diagnostics: &mut Diagnostics) {
    for index in 0..catalog.tables.len() {
        let id = TableId(u16::try_from(index).expect("ids are made for at most 65536 tables"));
        let mut relationships = Vec::new();
        let mut names = FieldNames::new(catalog.table(id));
        let metadata = catalog.table(id).metadata;
        let kinds = [
            (RelationshipKind::Object, &metadata.object_relationships),
            (RelationshipKind::Array, &metadata.array_relationships),
        ];
        for (kind, list) in kinds {
            for relationship in list {
                if names.take(&relationship.name, kind, diagnostics) {
                    relationships.extend(resolve_relationship(catalog, id, kind, relationship, diagnostics));
                }
            }
        }
        relationships.sort_by_key(|relationship| relationship.name);
        catalog.tables[index].relationships = relationships;
    }
}

/// The field names of a table's type that are taken, with what took them.
pub struct FieldNames<'c> {
    table: String,
    convention: Convention,
    taken: Vec<(Cow<'c, str>, String, Span)>,
}

impl<'c> FieldNames<'c> {
    /// Those of the columns.
    pub fn new(table: &Table<'c>) -> Self {
        let mut taken = Vec::new();
        for column in &table.columns {
            let configured = column.configuration.and_then(|configuration| configuration.custom_name.as_ref());
            let span = configured.map_or(table.span, |name| name.span);
            taken.extend(
                column.field_name.map(|name| (Cow::Borrowed(name), format!("column `{}`", column.sql_name), span)),
            );
            // Permissions call columns by their Postgres names, beside relationships.
            if column.field_name != Some(column.sql_name) {
                taken.push((Cow::Borrowed(column.sql_name), format!("column `{}`", column.sql_name), table.span));
            }
        }
        Self { table: table.display_name(), convention: table.graphql_name.convention(), taken }
    }

    /// Those of the columns and relationships as written.
    pub fn with_relationships(table: &Table<'c>) -> Self {
        let mut names = Self::new(table);
        let metadata = table.metadata;
        for relationship in metadata.object_relationships.iter().chain(&metadata.array_relationships) {
            names.add(&relationship.name);
        }
        for relationship in &metadata.array_relationships {
            names.add_aggregate(&relationship.name);
        }
        names
    }

    /// Those of the computed fields too.
    pub fn with_computed_fields(table: &Table<'c>) -> Self {
        let mut names = Self::with_relationships(table);
        for computed in &table.metadata.computed_fields {
            names.taken.push((
                Cow::Borrowed(computed.name.as_str()),
                "a computed field".to_owned(),
                computed.name.span,
            ));
        }
        names
    }

    /// Takes the name of a computed field; reports what is taken.
    pub fn take_computed(
        &mut self,
        name: &'c Spanned<String>,
        gives_rows: bool,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let what = "a computed field";
        if !naming::is_usable(name) || self.report_taken(name, name.span, what, diagnostics) {
            return false;
        }
        if gives_rows {
            let aggregate = naming::computed_field_aggregate(self.convention, name);
            if self.report_taken(&aggregate, name.span, "the aggregates of this computed field", diagnostics) {
                return false;
            }
            let what = format!("the aggregates of computed field `{}`", name.value);
            self.taken.push((Cow::Owned(aggregate), what, name.span));
        }
        self.taken.push((Cow::Borrowed(name.as_str()), what.to_owned(), name.span));
        true
    }

    fn add(&mut self, name: &'c Spanned<String>) {
        self.taken.push((Cow::Borrowed(name.as_str()), "a relationship".to_owned(), name.span));
    }

    fn add_aggregate(&mut self, name: &Spanned<String>) {
        let what = format!("the aggregates of relationship `{}`", name.value);
        for name_of in [naming::relationship_aggregate, naming::relationship_aggregate_input] {
            self.taken.push((Cow::Owned(name_of(self.convention, name)), what.clone(), name.span));
        }
    }

    /// Takes the name of a relationship, and that of its aggregates where it leads to rows; reports what is taken. The
    /// loader reports names that GraphQL does not allow.
    pub fn take(&mut self, name: &'c Spanned<String>, kind: RelationshipKind, diagnostics: &mut Diagnostics) -> bool {
        if !naming::is_usable(name) || self.report_taken(name, name.span, "a relationship", diagnostics) {
            return false;
        }
        if kind == RelationshipKind::Array {
            let aggregate = naming::relationship_aggregate(self.convention, name);
            if self.report_taken(&aggregate, name.span, "the aggregates of this relationship", diagnostics) {
                return false;
            }
            // In filters and orders the name can be another one.
            let input = naming::relationship_aggregate_input(self.convention, name);
            if input != aggregate
                && self.report_taken(&input, name.span, "the aggregates of this relationship in filters", diagnostics)
            {
                return false;
            }
            self.add_aggregate(name);
        }
        self.add(name);
        true
    }

    fn report_taken(&self, name: &str, span: Span, role: &str, diagnostics: &mut Diagnostics) -> bool {
        let Some((_, what, other)) = self.taken.iter().find(|(taken, ..)| taken == name) else { return false };
        diagnostics.push(
            Diagnostic::new(Code::FieldNameClash, format!("field `{name}` of table `{}` is defined twice", self.table))
                .label(span, format!("as {role} here"))
                .label(*other, format!("as {what} here"))
                .help("rename one of them"),
        );
        true
    }
}

fn resolve_relationship<'a>(
    catalog: &Catalog<'a>,
    id: TableId,
    kind: RelationshipKind,
    relationship: &'a metadata::Relationship,
    diagnostics: &mut Diagnostics,
) -> Option<Relationship<'a>> {
    let what = format!("relationship `{}`", relationship.name.value);
    let (target, columns, nullable) = match &relationship.using {
        RelationshipUsing::ForeignKey(columns) => {
            if kind == RelationshipKind::Array {
                diagnostics.push(
                    Diagnostic::new(
                        Code::UnknownForeignKey,
                        format!("array {what} uses a foreign key of its own table, which leads to at most one row"),
                    )
                    .label(columns.span, "columns of this table")
                    .help("name the other table: `foreign_key_constraint_on: {table: …, column: …}`"),
                );
                return None;
            }
            forward(catalog, id, columns, &what, diagnostics)?
        }
        RelationshipUsing::ReverseForeignKey { table, columns } => {
            let (target, columns) = reverse(catalog, id, table, columns, &what, diagnostics)?;
            (target, columns, true)
        }
        RelationshipUsing::Manual { table, columns, .. } => {
            let (target, columns) = manual(catalog, id, table, columns, &what, diagnostics)?;
            (target, columns, true)
        }
    };
    let inserts_first = kind == RelationshipKind::Object
        && match &relationship.using {
            RelationshipUsing::ForeignKey(_) => true,
            RelationshipUsing::ReverseForeignKey { .. } => false,
            RelationshipUsing::Manual { after_parent, .. } => !after_parent,
        };
    Some(Relationship {
        name: &relationship.name.value,
        span: relationship.name.span,
        kind,
        target,
        columns,
        nullable,
        inserts_first,
        metadata: relationship,
    })
}

type Pairs = Vec<(ColumnId, ColumnId)>;

/// A foreign key of this table.
fn forward(
    catalog: &Catalog,
    id: TableId,
    columns: &Spanned<Vec<Spanned<String>>>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(TableId, Pairs, bool)> {
    let table = catalog.table(id);
    let ids = find_columns(table, columns, diagnostics)?;
    let candidates = foreign_keys(table, columns, None);
    let key = single(&candidates, table, columns, what, None, diagnostics)?;
    let name = QualifiedName { schema: key.foreign_schema.clone(), name: key.foreign_table.clone() };
    let target = table::find(catalog, table.source, &Spanned::new(name, columns.span), what, diagnostics)?;
    let pairs = pairs(table, &key.columns, catalog.table(target), &key.foreign_columns)?;
    let nullable = ids.iter().any(|column| table.column(*column).nullable);
    Some((target, pairs, nullable))
}

/// A foreign key of another table that points here.
fn reverse(
    catalog: &Catalog,
    id: TableId,
    other: &Spanned<QualifiedName>,
    columns: &Spanned<Vec<Spanned<String>>>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(TableId, Pairs)> {
    let table = catalog.table(id);
    let target_id = table::find(catalog, table.source, other, what, diagnostics)?;
    let target = catalog.table(target_id);
    find_columns(target, columns, diagnostics)?;
    let candidates = foreign_keys(target, columns, Some(table));
    let key = single(&candidates, target, columns, what, Some(table), diagnostics)?;
    Some((target_id, pairs(table, &key.foreign_columns, target, &key.columns)?))
}

fn manual(
    catalog: &Catalog,
    id: TableId,
    other: &Spanned<QualifiedName>,
    columns: &[(Spanned<String>, Spanned<String>)],
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(TableId, Pairs)> {
    let table = catalog.table(id);
    let target = table::find(catalog, table.source, other, what, diagnostics);
    let mut pairs = Vec::new();
    let mut complete = true;
    for (left, right) in columns {
        let left = column::find(table, left, diagnostics);
        let right = target.and_then(|target| column::find(catalog.table(target), right, diagnostics));
        match (left, right) {
            (Some(left), Some(right)) => pairs.push((left, right)),
            _ => complete = false,
        }
    }
    complete.then_some((target?, pairs))
}

/// The columns that a relationship names; `None` if one does not exist, which is reported.
fn find_columns(
    table: &Table,
    columns: &Spanned<Vec<Spanned<String>>>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<ColumnId>> {
    let found: Vec<_> = columns.iter().map(|name| column::find(table, name, diagnostics)).collect();
    found.into_iter().collect()
}

/// The foreign keys over exactly these columns, in any order, that point to `target`.
fn foreign_keys<'a>(table: &Table<'a>, columns: &[Spanned<String>], target: Option<&Table>) -> Vec<&'a ForeignKey> {
    let mut wanted: Vec<&str> = columns.iter().map(|column| column.as_str()).collect();
    wanted.sort_unstable();
    let matches = |key: &&ForeignKey| {
        let mut has: Vec<&str> = key.columns.iter().map(String::as_str).collect();
        has.sort_unstable();
        let points_there =
            target.is_none_or(|target| key.foreign_schema == target.schema && key.foreign_table == target.name);
        has == wanted && points_there
    };
    table.snapshot.foreign_keys.iter().filter(matches).collect()
}

/// The one foreign key that is meant. Two that pair the same columns are as good as one.
fn single<'a>(
    candidates: &[&'a ForeignKey],
    table: &Table,
    columns: &Spanned<Vec<Spanned<String>>>,
    what: &str,
    target: Option<&Table>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a ForeignKey> {
    let list = columns.iter().map(|column| format!("`{}`", column.value)).collect::<Vec<_>>().join(", ");
    let to = target.map(|target| format!(" that points to `{}`", target.display_name())).unwrap_or_default();
    let Some((first, rest)) = candidates.split_first() else {
        let mut diagnostic = Diagnostic::new(
            Code::UnknownForeignKey,
            format!("table `{}` has no foreign key on {list}{to}, which {what} needs", table.display_name()),
        )
        .label(columns.span, "no foreign key on exactly these columns");
        if let Some(help) = suggest_key(table, target) {
            diagnostic = diagnostic.help(help);
        }
        diagnostics.push(diagnostic);
        return None;
    };
    let pairs_of = |key: &ForeignKey| {
        let mut pairs: Vec<_> = key.columns.iter().cloned().zip(key.foreign_columns.iter().cloned()).collect();
        pairs.sort();
        (key.foreign_schema.clone(), key.foreign_table.clone(), pairs)
    };
    if rest.iter().any(|other| pairs_of(other) != pairs_of(first)) {
        let names = candidates.iter().map(|key| format!("`{}`", key.name)).collect::<Vec<_>>().join(", ");
        diagnostics.push(
            Diagnostic::new(
                Code::AmbiguousForeignKey,
                format!("table `{}` has several foreign keys on {list}{to}: {names}", table.display_name()),
            )
            .label(columns.span, format!("{what} could mean any of them"))
            .help("use `manual_configuration`"),
        );
        return None;
    }
    Some(first)
}

fn suggest_key(table: &Table, target: Option<&Table>) -> Option<String> {
    let mut keys = table.snapshot.foreign_keys.iter().filter(|key| {
        target.is_none_or(|target| key.foreign_schema == target.schema && key.foreign_table == target.name)
    });
    let key = keys.next()?;
    if keys.next().is_some() {
        return Some("use `manual_configuration` for columns without a foreign key".to_owned());
    }
    Some(format!("there is one on `{}`", key.columns.join("`, `")))
}

fn pairs(left: &Table, left_names: &[String], right: &Table, right_names: &[String]) -> Option<Pairs> {
    left_names
        .iter()
        .zip(right_names)
        .map(|(left_name, right_name)| Some((left.column_named(left_name)?, right.column_named(right_name)?)))
        .collect()
}
