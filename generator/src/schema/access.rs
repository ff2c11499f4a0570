//! Who may read what: the catalog's permissions turned into role sets per table and column.

use runtime::definition::{ColumnId, ComputedFieldId, FunctionId, RelationshipKind, RemoteSchemaId, RoleId, TableId};

use super::remote_access::RemoteAccess;
use super::roles::Roles;
use crate::catalog::{Catalog, ComputedResult, Function, Table};

/// The role sets of all tables and remote schemas.
#[derive(Debug)]
pub struct Access {
    /// Every role, the unnamed ones included.
    pub everybody: Roles,
    /// Those without introspection.
    pub without_introspection: Roles,
    remote_schemas: Vec<RemoteAccess>,
    tables: Vec<TableAccess>,
    functions: Vec<Roles>,
}

#[derive(Debug)]
struct TableAccess {
    rows: Roles,
    columns: Vec<Roles>,
    computed_fields: Vec<Roles>,
    select: Roles,
    select_by_pk: Roles,
    /// By column: to whom it may be null because they see it in some of their rows only.
    partial: Vec<Roles>,
    aggregations: Roles,
    select_aggregate: Roles,
    order_by: Roles,
    key_columns: Roles,
    nested_insert: Roles,
    insert: Roles,
    insert_columns: Vec<Roles>,
    update: Roles,
    update_columns: Vec<Roles>,
    delete: Roles,
}

impl Access {
    /// Reads the permissions.
    pub fn new(catalog: &Catalog) -> Self {
        let everybody = Roles::all(catalog.roles.len());
        let permissions_are_on = catalog.settings.remote_schema_permissions;
        let remote_schemas = catalog
            .remote_schemas
            .iter()
            .map(|remote_schema| RemoteAccess::new(remote_schema, &everybody, permissions_are_on))
            .collect();
        let tables = catalog.table_ids().map(|(id, _)| table_access(catalog, id)).collect();
        let mut without_introspection = Roles::default();
        for role in &catalog.without_introspection {
            without_introspection.insert(*role);
        }
        let mut access = Self { everybody, without_introspection, remote_schemas, tables, functions: Vec::new() };
        access.find_functions(catalog);
        access.find_computed_rows(catalog);
        access.find_order_by(catalog);
        access
    }

    /// Who sees which part of a remote schema.
    pub fn remote_schema(&self, id: RemoteSchemaId) -> &RemoteAccess {
        &self.remote_schemas[usize::from(id.0)]
    }

    /// Those with a select permission.
    pub fn rows(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].rows
    }

    /// Those who may select a column; nobody where it is not exposed.
    pub fn column(&self, table: TableId, column: ColumnId) -> &Roles {
        &self.tables[usize::from(table.0)].columns[usize::from(column.0)]
    }

    /// Those who have a computed field.
    pub fn computed_field(&self, table: TableId, computed: ComputedFieldId) -> &Roles {
        &self.tables[usize::from(table.0)].computed_fields[usize::from(computed.0)]
    }

    /// Those who may call a function and see the rows that it returns.
    pub fn function(&self, id: FunctionId) -> &Roles {
        &self.functions[usize::from(id.0)]
    }

    /// Those to whom a column may be null although it never is.
    pub fn partial_column(&self, table: TableId, column: ColumnId) -> &Roles {
        &self.tables[usize::from(table.0)].partial[usize::from(column.0)]
    }

    /// Those who may select at least one column.
    pub fn any_column(&self, table: TableId) -> Roles {
        self.tables[usize::from(table.0)].columns.iter().fold(Roles::default(), |all, roles| all.union(roles))
    }

    /// Those with the root field of the rows.
    pub fn select(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].select
    }

    /// Those with the root field of one row.
    pub fn select_by_pk(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].select_by_pk
    }

    /// Those who may aggregate the rows.
    pub fn aggregations(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].aggregations
    }

    /// Those with the root field of aggregates.
    pub fn select_aggregate(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].select_aggregate
    }

    /// Those who may select all columns of the primary key; nobody where there is none.
    pub fn key_columns(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].key_columns
    }

    /// Those who may insert rows.
    pub fn insert(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].insert
    }

    /// Those who may insert rows beside others that they are related to; there it does not count whom the permission is for.
    pub fn nested_insert(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].nested_insert
    }

    /// Those who may give a column a value in inserts; nobody where it is not exposed or Postgres gives it.
    pub fn insert_column(&self, table: TableId, column: ColumnId) -> &Roles {
        &self.tables[usize::from(table.0)].insert_columns[usize::from(column.0)]
    }

    /// Those who may update rows.
    pub fn update(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].update
    }

    /// Those who may give a column a value in updates; nobody where it is not exposed or Postgres gives it.
    pub fn update_column(&self, table: TableId, column: ColumnId) -> &Roles {
        &self.tables[usize::from(table.0)].update_columns[usize::from(column.0)]
    }

    /// Those who may delete rows.
    pub fn delete(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].delete
    }

    /// Those for whom there is something to order by.
    pub fn order_by(&self, table: TableId) -> &Roles {
        &self.tables[usize::from(table.0)].order_by
    }

    /// A mutation is for those who are listed; a query for everybody who sees the rows, unless the setting says that it is
    /// for those who are listed, too. Native queries have no list.
    fn find_functions(&mut self, catalog: &Catalog) {
        let roles = |function: &Function| {
            let rows = self.rows(function.table);
            let is_inferred = catalog.settings.infer_function_permissions || function.code.is_some();
            if is_inferred && !function.is_mutation {
                return rows.clone();
            }
            let mut listed = Roles::admin();
            function.roles.iter().for_each(|role| listed.insert(*role));
            listed.intersection(rows)
        };
        self.functions = catalog.functions.iter().map(roles).collect();
    }

    /// Whoever sees a table and the rows that a computed field of it leads to has the field.
    fn find_computed_rows(&mut self, catalog: &Catalog) {
        for (id, table) in catalog.table_ids() {
            for (computed_id, computed) in table.computed_field_ids() {
                if let ComputedResult::Rows(target) = computed.result {
                    let roles = self.rows(id).intersection(self.rows(target));
                    self.tables[usize::from(id.0)].computed_fields[usize::from(computed_id.0)] = roles;
                }
            }
        }
    }

    /// A column, a computed field, an object relationship to rows that there is something to order by, or an array relationship, whose rows
    /// can be counted: the least fixed point.
    fn find_order_by(&mut self, catalog: &Catalog) {
        for (id, _) in catalog.table_ids() {
            let mut orders = self.any_column(id);
            for (computed_id, computed) in catalog.table(id).computed_field_ids() {
                if computed.plain_scalar().is_some() || computed.plain_rows().is_some() {
                    orders = orders.union(self.computed_field(id, computed_id));
                }
            }
            self.tables[usize::from(id.0)].order_by = orders;
        }
        let mut changed = true;
        while changed {
            changed = false;
            for (id, table) in catalog.table_ids() {
                for relationship in &table.relationships {
                    let target = match relationship.kind {
                        RelationshipKind::Object => self.order_by(relationship.target),
                        RelationshipKind::Array => self.rows(relationship.target),
                    };
                    let through = self.rows(id).intersection(target);
                    let grown = self.order_by(id).union(&through);
                    if grown != *self.order_by(id) {
                        self.tables[usize::from(id.0)].order_by = grown;
                        changed = true;
                    }
                }
            }
        }
    }
}

fn table_access(catalog: &Catalog, id: TableId) -> TableAccess {
    let table = catalog.table(id);
    let with = |allows: &dyn Fn(&crate::catalog::SelectPermission) -> bool| {
        let mut roles = Roles::admin();
        for permission in &table.select_permissions {
            if allows(permission) {
                roles.insert(permission.role);
            }
        }
        roles
    };
    let columns: Vec<Roles> = table
        .column_ids()
        .map(|(id, column)| match column.field_name {
            Some(_) => with(&|permission| permission.columns.contains(&id)),
            None => Roles::default(),
        })
        .collect();
    let computed_fields =
        table.computed_field_ids().map(|(id, _)| with(&|permission| permission.computed_fields.contains(&id)));
    let key_is_exposed = !table.primary_key.is_empty()
        && table.primary_key.iter().all(|id| columns[usize::from(id.0)].contains(RoleId::ADMIN));
    let key_columns = match table.primary_key.as_slice() {
        [] => Roles::default(),
        [first, rest @ ..] => rest
            .iter()
            .fold(columns[usize::from(first.0)].clone(), |roles, id| roles.intersection(&columns[usize::from(id.0)])),
    };
    let with_roles = |roles: &mut dyn Iterator<Item = RoleId>| {
        let mut all = Roles::admin();
        roles.for_each(|role| all.insert(role));
        all
    };
    let insert_columns = table.column_ids().map(|(id, column)| {
        if column.field_name.is_none() || column.snapshot.is_generated_always() {
            return Roles::default();
        }
        let permissions = table.insert_permissions.iter().filter(|permission| permission.columns.contains(&id));
        with_roles(&mut permissions.map(|permission| permission.role))
    });
    let update_columns = table.column_ids().map(|(id, column)| {
        if column.field_name.is_none() || column.snapshot.is_generated_always() {
            return Roles::default();
        }
        let permissions = table.update_permissions.iter().filter(|permission| permission.columns.contains(&id));
        with_roles(&mut permissions.filter(|permission| !permission.backend_only).map(|permission| permission.role))
    });
    let changes = table.snapshot.changes();
    let where_possible = |is_possible: bool, roles: &mut dyn Iterator<Item = RoleId>| {
        if is_possible { with_roles(roles) } else { Roles::default() }
    };
    let nested_insert = &mut table.insert_permissions.iter().map(|permission| permission.role);
    // What is for trusted backends only, their variants of the roles have.
    let insert = table.insert_permissions.iter().filter(|permission| !permission.backend_only);
    let update = table.update_permissions.iter().filter(|permission| !permission.backend_only);
    let delete = table.delete_permissions.iter().filter(|permission| !permission.backend_only);
    TableAccess {
        key_columns,
        insert_columns: insert_columns.collect(),
        update_columns: update_columns.collect(),
        nested_insert: where_possible(changes.insert, nested_insert),
        insert: where_possible(changes.insert, &mut insert.map(|permission| permission.role)),
        update: where_possible(changes.update, &mut update.map(|permission| permission.role)),
        delete: where_possible(changes.delete, &mut delete.map(|permission| permission.role)),
        rows: with(&|_| true),
        select: with(&|permission| permission.root_fields.select),
        select_by_pk: if key_is_exposed {
            with(&|permission| permission.root_fields.select_by_pk)
        } else {
            Roles::default()
        },
        aggregations: with(&|permission| permission.aggregations),
        select_aggregate: with(&|permission| permission.root_fields.select_aggregate),
        computed_fields: computed_fields.collect(),
        columns,
        partial: table.column_ids().map(|(id, _)| partial(table, id)).collect(),
        order_by: Roles::default(),
    }
}

fn partial(table: &Table, column: ColumnId) -> Roles {
    let mut roles = Roles::default();
    for permission in table.select_permissions.iter().filter(|permission| permission.partial.contains(&column)) {
        roles.insert(permission.role);
    }
    roles
}
