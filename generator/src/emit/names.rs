//! Where each part of a gateway stands in the generated crate: files, modules and constants, made once for all
//! emitters. Numbers never appear in names, so that a new part renames no other.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::{
    ColumnId, ComputedResult, Field, FunctionCall, FunctionId, Gateway, InputValue, Predicate, PredicatePart, RoleSet,
    SqlType, Table, TableId, TypeKind, WireType,
};

use super::ident::{Scope, words};

/// All names.
#[derive(Debug)]
pub struct Names {
    /// By `TypeId`: the constant in `types`.
    pub types: Vec<String>,
    /// By `SourceId`: the constant in `sources`.
    pub sources: Vec<String>,
    /// By `SourceId`: the module in `databases`.
    pub source_modules: Vec<String>,
    /// By `TableId`.
    pub tables: Vec<TableNames>,
    /// By `FunctionId`.
    pub functions: Vec<FunctionNames>,
    /// By `RemoteSchemaId`: the constant in `remote_schemas`.
    pub remote_schemas: Vec<String>,
    /// By `RemoteSchemaId`: the module in `remote_schemas`.
    pub remote_schema_modules: Vec<String>,
    /// By `JoinId`: the constant in `joins`.
    pub joins: Vec<String>,
    /// By `JoinId`: the module in `joins`.
    pub join_modules: Vec<String>,
    /// By `RoleId`: the constant in `roles`.
    pub roles: Vec<String>,
    /// The constant in `roles::sets` of each set, by its words without trailing zeros.
    role_sets: BTreeMap<Vec<u64>, String>,
    /// The constant in `schema::sql_types` of each type, by name and whether it is stringified.
    sql_types: BTreeMap<(&'static str, bool), (String, SqlType)>,
}

/// The names of a table's parts.
#[derive(Debug)]
pub struct TableNames {
    /// The constant in `tables`.
    pub constant: String,
    /// The module in `databases::<source>`.
    pub module: String,
    /// By `ColumnId`: the constant in the table's module `columns`.
    pub columns: Vec<String>,
    /// By `ComputedFieldId`: the constant in the table's module `computed_fields`.
    pub computed_fields: Vec<String>,
    /// By `RelationshipId`: the constant in the table's module `relationships`.
    pub relationships: Vec<String>,
}

/// The names of a function's parts.
#[derive(Debug)]
pub struct FunctionNames {
    /// The constant in `functions`.
    pub constant: String,
    /// The module in `databases::<source>::functions`.
    pub module: String,
}

impl Names {
    /// Names everything.
    pub fn new(gateway: &Gateway) -> Self {
        let role_names: Vec<String> = constants(gateway.roles.iter().map(|role| match *role {
            "" => "unknown",
            role => role,
        }));
        let mut modules = Scope::default();
        let remote_schema_modules =
            gateway.remote_schemas.iter().map(|remote_schema| modules.module(remote_schema.name)).collect();
        let mut modules = Scope::default();
        let join_name = |join: &runtime::definition::Join| (gateway.type_system.type_(join.left_type).name, join.name);
        let join_modules = gateway
            .joins
            .iter()
            .map(|join| {
                let (left, right) = join_name(join);
                modules.pair_module(left, right)
            })
            .collect::<Vec<_>>();
        let role_sets = name_role_sets(gateway, &role_names);
        Self {
            types: constants(gateway.type_system.types.iter().map(|type_| type_.name)),
            sources: constants(gateway.sources.iter().map(|source| source.name)),
            source_modules: {
                let mut scope = Scope::default();
                gateway.sources.iter().map(|source| scope.module(source.name)).collect()
            },
            tables: name_tables(gateway),
            functions: name_functions(gateway),
            remote_schemas: constants(gateway.remote_schemas.iter().map(|remote_schema| remote_schema.name)),
            remote_schema_modules,
            joins: join_modules.iter().map(|module: &String| module.to_ascii_uppercase()).collect(),
            join_modules,
            roles: role_names,
            role_sets,
            sql_types: name_sql_types(gateway),
        }
    }

    /// A table's names.
    pub fn table(&self, id: TableId) -> &TableNames {
        &self.tables[usize::from(id.0)]
    }

    /// A function's names.
    pub fn function(&self, id: FunctionId) -> &FunctionNames {
        &self.functions[usize::from(id.0)]
    }

    /// The constant of a role set.
    pub fn role_set(&self, set: RoleSet) -> &str {
        self.role_sets.get(trimmed(set)).map_or("NOBODY", String::as_str)
    }

    /// The interned role sets, sorted by name.
    pub fn role_sets(&self) -> Vec<(&[u64], &str)> {
        let mut sets: Vec<_> = self.role_sets.iter().map(|(words, name)| (words.as_slice(), name.as_str())).collect();
        sets.sort_unstable_by_key(|(_, name)| *name);
        sets
    }

    /// The constant of an SQL type.
    pub fn sql_type(&self, type_: SqlType) -> &str {
        self.sql_types.get(&(type_.name, type_.stringify)).map_or("", |(name, _)| name.as_str())
    }

    /// The SQL types in use, sorted.
    pub fn sql_types(&self) -> impl Iterator<Item = (SqlType, &str)> {
        self.sql_types.values().map(|(name, type_)| (*type_, name.as_str()))
    }

    /// The constant of a column of a table.
    pub fn column(&self, table: TableId, column: ColumnId) -> &str {
        &self.table(table).columns[usize::from(column.0)]
    }
}

/// The words of a set without trailing zeros, which change nothing.
fn trimmed(set: RoleSet) -> &'static [u64] {
    let length = set.0.iter().rposition(|word| *word != 0).map_or(0, |index| index + 1);
    &set.0[..length]
}

fn constants<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut scope = Scope::default();
    names.map(|name| scope.constant(name)).collect()
}

fn name_tables(gateway: &Gateway) -> Vec<TableNames> {
    let mut table_constants = Scope::default();
    let mut modules: BTreeMap<u16, Scope> = BTreeMap::new();
    let mut names = Vec::with_capacity(gateway.tables.len());
    for table in gateway.tables {
        let source = gateway.source(table.source).name;
        let qualified = qualified(table.schema, table.name);
        names.push(TableNames {
            constant: table_constants.constant(&format!("{}_{qualified}", words(source))),
            module: modules.entry(table.source.0).or_default().module(&qualified),
            columns: constants(table.columns.iter().map(|column| column.sql_name)),
            computed_fields: constants(table.computed_fields.iter().map(|computed| computed.name)),
            relationships: constants(table.relationships.iter().map(|relationship| relationship.name)),
        });
    }
    names
}

/// The words of a name; logical models and native queries are in no schema.
fn qualified(schema: &str, name: &str) -> String {
    if schema.is_empty() { words(name) } else { format!("{}_{}", words(schema), words(name)) }
}

fn name_functions(gateway: &Gateway) -> Vec<FunctionNames> {
    let mut function_constants = Scope::default();
    let mut modules: BTreeMap<u16, Scope> = BTreeMap::new();
    let name = |function: &runtime::definition::Function| {
        let id = gateway.table(function.table).source;
        let qualified = qualified(function.call.schema, function.call.name);
        FunctionNames {
            constant: function_constants.constant(&format!("{}_{qualified}", words(gateway.source(id).name))),
            module: modules.entry(id.0).or_default().module(&qualified),
        }
    };
    gateway.functions.iter().map(name).collect()
}

fn name_role_sets(gateway: &Gateway, role_names: &[String]) -> BTreeMap<Vec<u64>, String> {
    let mut sets: BTreeSet<&'static [u64]> = BTreeSet::new();
    let input_values = |values: &'static [InputValue], sets: &mut BTreeSet<_>| {
        sets.extend(values.iter().map(|value| trimmed(value.visible)));
    };
    for type_ in gateway.type_system.types {
        sets.insert(trimmed(type_.visible));
        for field in type_.fields() {
            sets.insert(trimmed(field.visible));
            sets.extend(Some(trimmed(field.nullable_for)).filter(|roles| !roles.is_empty()));
            input_values(field.arguments, &mut sets);
        }
        match type_.kind {
            TypeKind::InputObject { fields, .. } => input_values(fields, &mut sets),
            TypeKind::Enum { values } => sets.extend(values.iter().map(|value| trimmed(value.visible))),
            _ => {}
        }
    }
    sets.extend(Some(trimmed(gateway.type_system.without_introspection)).filter(|roles| !roles.is_empty()));
    sets.extend(gateway.type_system.withheld.iter().map(|withheld| trimmed(withheld.from)));
    for directive in gateway.type_system.directives {
        sets.insert(trimmed(directive.visible));
        input_values(directive.arguments, &mut sets);
    }
    let mut scope = Scope::default();
    sets.into_iter().map(|words| (words.to_vec(), scope.constant(&role_set_name(words, role_names)))).collect()
}

/// The members by name where they are few; else how many, with a digest of their names. Made from the members alone, so
/// that a new role renames no set that it is not in.
fn role_set_name(words: &'static [u64], role_names: &[String]) -> String {
    let members: Vec<&str> = RoleSet(words)
        .iter()
        .map(|role| role_names.get(usize::from(role.0)).map_or("unknown", String::as_str))
        .collect();
    let list = members.join("_and_");
    if members.is_empty() {
        "nobody".to_owned()
    } else if members.len() == role_names.len() {
        "everyone".to_owned()
    } else if members.len() <= 4 && list.len() <= 60 {
        list
    } else {
        // FNV-1a: short, and the same on every machine.
        let digest =
            list.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        format!("set_of_{}_{digest:08x}", members.len())
    }
}

/// The predicates of all permissions on a table.
fn predicates(table: &Table) -> impl Iterator<Item = Predicate> {
    let select = table.select_permissions.iter().map(|permission| permission.filter);
    let insert = table.insert_permissions.iter().map(|permission| permission.check);
    let update = table.update_permissions.iter().map(|permission| permission.filter);
    let updated = table.update_permissions.iter().filter_map(|permission| permission.check);
    let delete = table.delete_permissions.iter().map(|permission| permission.filter);
    select.chain(insert).chain(update).chain(updated).chain(delete)
}

fn types_of_predicate(predicate: Predicate, insert: &mut impl FnMut(SqlType)) {
    for part in predicate.0 {
        match part {
            PredicatePart::SessionVariable(_, type_) | PredicatePart::Session(type_) => insert(*type_),
            PredicatePart::Related(row) => {
                types_of_predicate(row.on, insert);
                types_of_predicate(row.filter, insert);
            }
            PredicatePart::Sql(_) | PredicatePart::Row | PredicatePart::RelatedAlias(_) => {}
        }
    }
}

fn name_sql_types(gateway: &Gateway) -> BTreeMap<(&'static str, bool), (String, SqlType)> {
    let mut types = BTreeMap::new();
    let mut insert = |type_: SqlType| {
        // Those of enum columns are written where they are used.
        if matches!(type_.wire, WireType::Enum(_)) {
            return;
        }
        types.entry((type_.name, type_.stringify)).or_insert((String::new(), type_));
    };
    for table in gateway.tables {
        table.columns.iter().for_each(|column| insert(column.type_));
        predicates(table).for_each(|predicate| types_of_predicate(predicate, &mut insert));
        for computed in table.computed_fields {
            types_of_call(&computed.call, &mut insert);
            if let ComputedResult::Scalar(type_) = computed.result {
                insert(type_);
            }
        }
    }
    for function in gateway.functions {
        types_of_call(&function.call, &mut insert);
    }
    let mut scope = Scope::default();
    for ((name, stringify), (constant, _)) in &mut types {
        let mut wanted = name.replace("[]", " array");
        if *stringify {
            wanted.push_str(" as string");
        }
        *constant = scope.constant(&wanted);
    }
    types
}

fn types_of_call(call: &FunctionCall, insert: &mut impl FnMut(SqlType)) {
    call.arguments.iter().for_each(|argument| insert(argument.type_));
}

/// The root that a root field is of, as it stands in constants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// `QUERY_…`
    Query,
    /// `MUTATION_…`
    Mutation,
    /// `SUBSCRIPTION_…`
    Subscription,
}

impl Root {
    /// The root's word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Mutation => "mutation",
            Self::Subscription => "subscription",
        }
    }
}

/// A root field with its constant; the file of its table or remote schema defines it.
#[derive(Clone, Debug)]
pub struct RootField {
    /// The root.
    pub root: Root,
    /// The constant.
    pub constant: String,
    /// The field.
    pub field: &'static Field,
}

/// The fields of all roots, by root and name.
pub fn root_fields(gateway: &Gateway) -> Vec<RootField> {
    let system = &gateway.type_system;
    let roots = [
        (Root::Query, Some(system.query_root)),
        (Root::Mutation, system.mutation_root),
        (Root::Subscription, system.subscription_root),
    ];
    let mut list = Vec::new();
    let mut scope = Scope::default();
    for (root, type_) in roots {
        let Some(type_) = type_ else { continue };
        for field in system.type_(type_).fields() {
            let constant = scope.constant(&format!("{}_{}", root.word(), words(field.name)));
            list.push(RootField { root, constant, field });
        }
    }
    list
}

/// Whether a root field is defined in its table's file.
pub fn is_of_table(field: &Field, id: TableId) -> bool {
    field.resolver.table() == Some(id)
}
