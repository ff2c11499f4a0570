//! Permission filters as SQL, and [in words](words).

mod words;

use runtime::definition::{ColumnId, ComputedFieldId, Predicate, PredicatePart, RelatedRow, TableId, WireType};
use runtime::sql::extension::{self, function, shape_of_geojson};

pub use self::words::describe;
use super::bool_exp::{BoolExp, Comparison, Operand};
use super::comparison::{field_type, operand_type};
use super::operator::{OperandType, Operator, SqlForm};
use super::scalar::{ColumnType, qualified_name, quote_identifier};
use super::{ArgumentUse, Catalog, ComputedField, ComputedResult, Relationship, Table};
use crate::schema::leak;

/// The filter as SQL text with slots. No parts where it lets every row pass.
pub fn render(catalog: &Catalog, table: TableId, filter: &BoolExp) -> Predicate {
    render_with(catalog, table, filter, Position::Inside)
}

/// Like [`render`], for the rows that a query reads: related rows that would be sub-queries in sub-queries can be joined.
pub fn render_for_rows(catalog: &Catalog, table: TableId, filter: &BoolExp) -> Predicate {
    render_with(catalog, table, filter, Position::Top)
}

fn render_with(catalog: &Catalog, table: TableId, filter: &BoolExp, position: Position) -> Predicate {
    if filter.is_empty() {
        return Predicate(&[]);
    }
    let mut renderer = Renderer { catalog, root: table, parts: Vec::new(), text: String::new(), aliases: 0, position };
    renderer.bool_exp(Row { table, alias: Alias::Tested }, filter);
    renderer.flush();
    Predicate(leak::slice(renderer.parts))
}

/// A row in the scope of the SQL that is written.
#[derive(Clone, Copy)]
struct Row {
    table: TableId,
    alias: Alias,
}

/// What a row is called.
#[derive(Clone, Copy)]
enum Alias {
    /// The row that is tested.
    Tested,
    /// A row of an `EXISTS`, by its number.
    Found(usize),
    /// A row that may be joined, by its number.
    Joined(usize),
}

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    /// The whole filter holds only where it does.
    Top,
    /// Anywhere else.
    Inside,
}

struct Renderer<'c, 'a> {
    catalog: &'c Catalog<'a>,
    root: TableId,
    parts: Vec<PredicatePart>,
    /// What has been written since the last part.
    text: String,
    aliases: usize,
    position: Position,
}

impl<'c, 'a> Renderer<'c, 'a> {
    fn table(&self, row: Row) -> &'c Table<'a> {
        self.catalog.table(row.table)
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.parts.push(PredicatePart::Sql(leak::text(&self.text)));
            self.text.clear();
        }
    }

    fn part(&mut self, part: PredicatePart) {
        self.flush();
        self.parts.push(part);
    }

    fn sql(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes one expression in parentheses.
    fn bool_exp(&mut self, row: Row, exp: &BoolExp) {
        match exp {
            BoolExp::And(parts) => self.list(row, parts, " AND ", "(true)"),
            BoolExp::Or(parts) => self.inside(|renderer| renderer.list(row, parts, " OR ", "(false)")),
            BoolExp::Not(inner) => self.inside(|renderer| {
                renderer.sql("(NOT ");
                renderer.bool_exp(row, inner);
                renderer.sql(")");
            }),
            BoolExp::Exists(table, inner) => self.inside(|renderer| {
                let found = renderer.exists(*table);
                renderer.bool_exp(found, inner);
                renderer.sql("))");
            }),
            BoolExp::Related(id, inner) => {
                let relationship = self.table(row).relationship(*id);
                if self.position == Position::Top && has_sub_query(inner) && self.leads_to_one_row(row, relationship) {
                    return self.joined(row, relationship, inner);
                }
                self.inside(|renderer| {
                    let found = renderer.exists(relationship.target);
                    if relationship.columns.is_empty() {
                        renderer.bool_exp(found, inner);
                    } else {
                        renderer.tie(row, found, relationship);
                        if !inner.is_empty() {
                            renderer.sql(" AND ");
                            renderer.bool_exp(found, inner);
                        }
                    }
                    renderer.sql("))");
                });
            }
            BoolExp::Column(column, comparison) => {
                let type_ = &self.table(row).column(*column).type_;
                self.comparison(Value { row, of: ValueOf::Column(*column), cast: None }, type_, comparison);
            }
            BoolExp::Computed(id, comparison) => {
                let ComputedResult::Scalar(type_) = &self.table(row).computed_field(*id).result else { return };
                self.comparison(Value { row, of: ValueOf::Computed(*id), cast: None }, type_, comparison);
            }
            BoolExp::ComputedRow(id, inner) => {
                let computed = self.table(row).computed_field(*id);
                let ComputedResult::Rows(table) = computed.result else { return };
                let alias = self.aliases;
                self.aliases += 1;
                self.sql("(EXISTS (SELECT 1 FROM ");
                self.call(row, computed);
                self.sql(&format!(" AS \"_p{alias}\" WHERE "));
                if !computed.snapshot.returns_set {
                    // NULL is read as a row of nulls, and is none.
                    self.sql(&format!("(NOT (\"_p{alias}\".* IS NULL)) AND "));
                }
                self.inside(|renderer| renderer.bool_exp(Row { table, alias: Alias::Found(alias) }, inner));
                self.sql("))");
            }
        }
    }

    fn list(&mut self, row: Row, parts: &[BoolExp], separator: &str, empty: &str) {
        match parts {
            [] => self.sql(empty),
            [single] => self.bool_exp(row, single),
            [first, rest @ ..] => {
                self.sql("(");
                self.bool_exp(row, first);
                for part in rest {
                    self.sql(separator);
                    self.bool_exp(row, part);
                }
                self.sql(")");
            }
        }
    }

    /// Writes something of which the rest of the filter does not depend.
    fn inside(&mut self, write: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.position, Position::Inside);
        write(self);
        self.position = outer;
    }

    /// The conditions that relate two rows.
    fn tie(&mut self, row: Row, found: Row, relationship: &Relationship) {
        for (index, (left, right)) in relationship.columns.iter().enumerate() {
            self.sql(if index == 0 { "(" } else { " AND (" });
            let (own, other) = (&self.table(row).column(*left).type_, &self.table(found).column(*right).type_);
            if own.sql_name() == other.sql_name() {
                let value = Value { row: found, of: ValueOf::Column(*right), cast: None };
                self.infix(value, own, "=", |renderer| renderer.column(row, *left));
            } else {
                self.column(found, *right);
                self.sql(" = ");
                self.column(row, *left);
            }
            self.sql(")");
        }
    }

    /// Whether the primary key of the row is among what the relationship compares, with values of the same type: of other
    /// types one may equal several keys.
    fn leads_to_one_row(&self, row: Row, relationship: &Relationship) -> bool {
        let target = self.catalog.table(relationship.target);
        let is_equal = |key: &ColumnId| {
            relationship.columns.iter().any(|(own, other)| {
                let (own, key_type) = (&self.table(row).column(*own).type_, &target.column(*key).type_);
                other == key && own.sql_name() == key_type.sql_name()
            })
        };
        !target.primary_key.is_empty() && target.primary_key.iter().all(is_equal)
    }

    /// A related row as a part that is still to be joined.
    fn joined(&mut self, row: Row, relationship: &Relationship, inner: &BoolExp) {
        let number = self.aliases;
        self.aliases += 1;
        let target = self.catalog.table(relationship.target);
        let joined = Row { table: relationship.target, alias: Alias::Joined(number) };
        let on = self.predicate(|renderer| renderer.tie(row, joined, relationship));
        let filter = self.predicate(|renderer| renderer.bool_exp(joined, inner));
        let table = leak::text(&qualified_name(target.schema, target.name));
        self.part(PredicatePart::Related(leak::value(RelatedRow { number, table, on, filter })));
    }

    /// What `write` writes, apart from the rest.
    fn predicate(&mut self, write: impl FnOnce(&mut Self)) -> Predicate {
        self.flush();
        let outer = std::mem::take(&mut self.parts);
        write(self);
        self.flush();
        Predicate(leak::slice(std::mem::replace(&mut self.parts, outer)))
    }

    /// Opens `(EXISTS (SELECT 1 FROM … WHERE ` and returns the row inside.
    fn exists(&mut self, table: TableId) -> Row {
        let alias = self.aliases;
        self.aliases += 1;
        let definition = self.catalog.table(table);
        let name = qualified_name(definition.schema, definition.name);
        self.sql(&format!("(EXISTS (SELECT 1 FROM {name} AS \"_p{alias}\" WHERE "));
        Row { table, alias: Alias::Found(alias) }
    }

    fn row(&mut self, row: Row) {
        match row.alias {
            Alias::Tested => self.part(PredicatePart::Row),
            Alias::Found(number) => self.sql(&format!("\"_p{number}\"")),
            Alias::Joined(number) => self.part(PredicatePart::RelatedAlias(number)),
        }
    }

    fn column(&mut self, row: Row, column: ColumnId) {
        let name = quote_identifier(self.table(row).column(column).sql_name);
        self.row(row);
        self.sql(&format!(".{name}"));
    }

    /// The call of a computed field's function with the row, and with the session where it asks for it.
    fn call(&mut self, row: Row, computed: &ComputedField) {
        let function = computed.snapshot;
        self.sql(&format!("{}(", qualified_name(&function.schema, &function.name)));
        // The row and the session may stand among arguments with defaults, which are left out.
        let by_place = computed.arguments.iter().rposition(|argument| argument.sql_name.is_empty());
        let mut is_first = true;
        for (index, argument) in computed.arguments.iter().enumerate() {
            if matches!(argument.use_, ArgumentUse::Client(_)) {
                continue;
            }
            if !is_first {
                self.sql(", ");
            }
            is_first = false;
            if by_place.is_none_or(|last| index > last) {
                self.sql(&format!("{} => ", quote_identifier(argument.sql_name)));
            }
            if argument.use_ == ArgumentUse::Session {
                self.part(PredicatePart::Session(argument.type_.sql_type()));
            } else {
                self.sql("(");
                self.row(row);
                self.sql(&format!(".*)::{}", argument.type_.sql_name()));
            }
        }
        self.sql(")");
    }

    fn comparison(&mut self, value: Value, type_: &ColumnType, comparison: &Comparison) {
        match comparison {
            Comparison::All(parts) => match parts.as_slice() {
                [] => self.sql("(true)"),
                [single] => self.comparison(value, type_, single),
                [first, rest @ ..] => {
                    self.sql("(");
                    self.comparison(value, type_, first);
                    for part in rest {
                        self.sql(" AND ");
                        self.comparison(value, type_, part);
                    }
                    self.sql(")");
                }
            },
            Comparison::IsNull(is_null) => self.null_test(value, *is_null),
            Comparison::Value(operator, operand) => self.value_comparison(value, type_, operator, operand),
            Comparison::Column(operator, other) => self.column_comparison(value, type_, operator, value.row, *other),
            Comparison::RootColumn(operator, other) => {
                self.column_comparison(value, type_, operator, Row { table: self.root, alias: Alias::Tested }, *other);
            }
            Comparison::Cast(to, inner) => {
                let name = to.sql_name();
                self.comparison(Value { cast: Some(&name), ..value }, to, inner);
            }
        }
    }

    fn value(&mut self, value: Value) {
        if value.cast.is_some() {
            self.sql("(");
        }
        match value.of {
            ValueOf::Column(column) => self.column(value.row, column),
            ValueOf::Computed(id) => self.call(value.row, self.table(value.row).computed_field(id)),
        }
        if let Some(name) = value.cast {
            self.sql(&format!(")::{name}"));
        }
    }

    fn null_test(&mut self, value: Value, is_null: bool) {
        self.sql("(");
        self.value(value);
        self.sql(if is_null { " IS NULL)" } else { " IS NOT NULL)" });
    }

    fn column_comparison(&mut self, value: Value, type_: &ColumnType, operator: &Operator, row: Row, column: ColumnId) {
        self.sql("(");
        self.infix(value, type_, infix(operator), |renderer| renderer.column(row, column));
        self.sql(")");
    }

    /// `value operator right`, with the operator of the extension that the value's type is of.
    fn infix(&mut self, value: Value, type_: &ColumnType, operator: &str, right: impl FnOnce(&mut Self)) {
        // Both sides may have parts, so only what is around them is text.
        let around = extension::infix(type_.extension_schema(), "\0", operator, "\0");
        let mut around = around.split('\0').map(str::to_owned);
        let mut next = || around.next().unwrap_or_default();
        let (before, between, after) = (next(), next(), next());
        self.sql(&before);
        self.value(value);
        self.sql(&between);
        right(self);
        self.sql(&after);
    }

    fn value_comparison(&mut self, value: Value, type_: &ColumnType, operator: &Operator, operand: &Operand) {
        // The metadata's `_eq` is `column = v OR (column IS NULL AND v IS NULL)`. Whether `v` is null is known here:
        // literals tell, and a session variable is never null.
        let nullable = match value.of {
            ValueOf::Column(column) => self.table(value.row).column(column).nullable,
            ValueOf::Computed(_) => true,
        };
        if nullable && *operand == Operand::Null {
            match operator.sql {
                SqlForm::Equal => return self.null_test(value, true),
                SqlForm::NotEqual => return self.null_test(value, false),
                _ => {}
            }
        }
        let operand_type = operand_type(operator, type_);
        match operator.sql {
            SqlForm::Equal | SqlForm::NotEqual | SqlForm::Infix(_) => {
                self.sql("(");
                self.infix(value, type_, infix(operator), |renderer| renderer.operand(operand, &operand_type));
                self.sql(")");
            }
            SqlForm::In => self.is_in(value, type_, operand, &operand_type),
            SqlForm::NotIn => {
                self.sql("(NOT ");
                self.is_in(value, type_, operand, &operand_type);
                self.sql(")");
            }
            SqlForm::Function(name) => {
                self.sql(&format!("({}(", function(type_.extension_schema(), name)));
                self.value(value);
                if let (OperandType::Fields(fields), Operand::List(operands)) = (operator.operand, operand) {
                    for (field, operand) in fields.iter().zip(operands) {
                        self.sql(", ");
                        self.operand(operand, &field_type(field, type_));
                    }
                } else {
                    self.sql(", ");
                    self.operand(operand, &operand_type);
                }
                self.sql("))");
            }
        }
    }

    fn is_in(&mut self, value: Value, type_: &ColumnType, operand: &Operand, list_type: &ColumnType) {
        match operand {
            // Postgres has no array of arrays, so arrays are compared one by one.
            Operand::List(items) if type_.array => {
                self.sql("(false");
                for item in items {
                    self.sql(" OR (");
                    self.infix(value, type_, "=", |renderer| renderer.operand(item, type_));
                    self.sql(")");
                }
                self.sql(")");
            }
            other => {
                self.sql("(");
                self.infix(value, type_, "=", |renderer| {
                    renderer.sql("ANY(");
                    renderer.operand(other, list_type);
                    renderer.sql(")");
                });
                self.sql(")");
            }
        }
    }

    fn operand(&mut self, operand: &Operand, type_: &ColumnType) {
        match operand {
            Operand::Null => self.sql(&format!("(NULL)::{}", type_.sql_name())),
            Operand::Literal(text) if is_shape(type_) && text.starts_with('{') => {
                self.sql(&shape_of_geojson(&quote_literal(text), &type_.sql_name()));
            }
            Operand::Literal(text) => self.sql(&format!("({})::{}", quote_literal(text), type_.sql_name())),
            Operand::SessionVariable(name) => {
                self.part(PredicatePart::SessionVariable(leak::text(name), type_.sql_type()));
            }
            Operand::List(items) => {
                self.sql("(ARRAY[");
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.sql(", ");
                    }
                    // An inner list is another dimension of the same array type.
                    let item_type = if matches!(item, Operand::List(_)) { type_.clone() } else { type_.element() };
                    self.operand(item, &item_type);
                }
                self.sql(&format!("])::{}", type_.sql_name()));
            }
        }
    }
}

/// Whether other rows are looked for.
fn has_sub_query(exp: &BoolExp) -> bool {
    match exp {
        BoolExp::And(parts) | BoolExp::Or(parts) => parts.iter().any(has_sub_query),
        BoolExp::Not(inner) => has_sub_query(inner),
        BoolExp::Exists(..) | BoolExp::Related(..) | BoolExp::ComputedRow(..) => true,
        BoolExp::Column(..) | BoolExp::Computed(..) => false,
    }
}

/// A column's or computed field's value, perhaps cast.
#[derive(Clone, Copy)]
struct Value<'t> {
    row: Row,
    of: ValueOf,
    cast: Option<&'t str>,
}

#[derive(Clone, Copy)]
enum ValueOf {
    Column(ColumnId),
    Computed(ComputedFieldId),
}

fn infix(operator: &Operator) -> &'static str {
    match operator.sql {
        SqlForm::Equal | SqlForm::In | SqlForm::NotIn => "=",
        SqlForm::NotEqual => "<>",
        SqlForm::Infix(sql) | SqlForm::Function(sql) => sql,
    }
}

fn is_shape(type_: &ColumnType) -> bool {
    matches!(type_.wire, WireType::Geometry | WireType::Geography)
}

/// A text as an SQL literal, whatever `standard_conforming_strings` says.
pub fn quote_literal(text: &str) -> String {
    let quoted = text.replace('\'', "''");
    if quoted.contains('\\') { format!("E'{}'", quoted.replace('\\', "\\\\")) } else { format!("'{quoted}'") }
}
