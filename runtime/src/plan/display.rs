//! A plan in words: what is fetched from where, and which joins follow.

use std::fmt;

use super::{Call, Fetch, JoinPlan, OperationPlan, ResponseField, ResponseValue};
use crate::definition::{Gateway, JoinTarget};
use crate::document::ast::OperationKind;

/// A plan with the names that its ids stand for.
pub struct DisplayPlan<'p> {
    plan: &'p OperationPlan,
    gateway: &'static Gateway,
}

impl OperationPlan {
    /// The plan as `explain` shows it.
    pub fn display(&self, gateway: &'static Gateway) -> DisplayPlan<'_> {
        DisplayPlan { plan: self, gateway }
    }
}

impl fmt::Display for DisplayPlan<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.plan.fetches.len(), self.plan.kind) {
            (0, _) => writeln!(formatter, "no fetch")?,
            (1, _) => writeln!(formatter, "1 fetch")?,
            (count, OperationKind::Mutation) if self.plan.transaction().is_some() => {
                writeln!(formatter, "{count} fetches, one after another, in one transaction")?;
            }
            (count, OperationKind::Mutation) => writeln!(formatter, "{count} fetches, one after another")?,
            (count, _) => writeln!(formatter, "{count} fetches, at the same time")?,
        }
        for (index, fetch) in self.plan.fetches.iter().enumerate() {
            let mut keys = Vec::new();
            keys_of(index, "", &self.plan.response, &mut keys);
            write!(formatter, "- {}: ", keys.join(", "))?;
            self.fetch(formatter, fetch, 1)?;
        }
        for field in &self.plan.response {
            if let ResponseValue::Constant(_) = field.value {
                writeln!(formatter, "- {}: known when planning", field.key)?;
            }
        }
        Ok(())
    }
}

/// The response keys that a fetch answers, those inside of namespaces with the way to them.
fn keys_of(index: usize, parent: &str, fields: &[ResponseField], keys: &mut Vec<String>) {
    for field in fields {
        match &field.value {
            ResponseValue::Fetched { fetch, .. } if *fetch == index => keys.push(format!("{parent}{}", field.key)),
            ResponseValue::Object(fields) => keys_of(index, &format!("{parent}{}.", field.key), fields, keys),
            _ => {}
        }
    }
}

impl DisplayPlan<'_> {
    fn fetch(&self, formatter: &mut fmt::Formatter<'_>, fetch: &Fetch, depth: usize) -> fmt::Result {
        match &fetch.call {
            Call::DatabaseMutation { source, .. } if fetch.call.statements().count() > 1 => {
                let (count, name) = (fetch.call.statements().count(), self.gateway.source(*source).name);
                writeln!(formatter, "{count} statements on database `{name}`, one after another, all or nothing")?;
            }
            Call::DatabaseRoot { source, .. } | Call::DatabaseMutation { source, .. } => {
                writeln!(formatter, "one statement on database `{}`", self.gateway.source(*source).name)?;
            }
            Call::DatabaseJoin { source, .. } => {
                writeln!(
                    formatter,
                    "one statement on database `{}` for all distinct keys",
                    self.gateway.source(*source).name
                )?;
            }
            Call::RemoteRoot(document) => {
                let name = self.gateway.remote_schema(document.remote_schema).name;
                writeln!(formatter, "one request to remote schema `{name}`")?;
                writeln!(formatter, "{}{}", "  ".repeat(depth), document.text)?;
            }
            Call::RemoteJoin(document) => {
                let remote_schema = self.gateway.remote_schema(document.remote_schema);
                let name = remote_schema.name;
                let most = document.most_keys(remote_schema.batching);
                let strategy = match document.keyed {
                    Some(_) => format!("with all distinct keys in a list, at most {most} keys each"),
                    None => format!("with an alias for each distinct key, at most {most} aliases each"),
                };
                writeln!(formatter, "one request to remote schema `{name}` {strategy}")?;
                writeln!(formatter, "{}{}", "  ".repeat(depth), document.example())?;
            }
        }
        for join in &fetch.joins {
            let same_as = join.same_as.and_then(|index| fetch.joins.get(index));
            self.join(formatter, join, same_as, depth)?;
        }
        Ok(())
    }

    fn join(
        &self,
        formatter: &mut fmt::Formatter<'_>,
        plan: &JoinPlan,
        same_as: Option<&JoinPlan>,
        depth: usize,
    ) -> fmt::Result {
        let join = self.gateway.join(plan.join);
        let type_name = self.gateway.type_system.type_(join.left_type).name;
        let keys: Vec<_> = join.keys.iter().map(|key| key.name).collect();
        let target = match join.target {
            JoinTarget::Table { table, .. } => {
                let table = self.gateway.table(table);
                format!("table `{}.{}`", table.schema, table.name)
            }
            JoinTarget::Remote { path, .. } => {
                let path: Vec<_> = path.iter().map(|step| step.field).collect();
                format!("field `{}`", path.join("."))
            }
        };
        let each_item = plan.each_item.and_then(|index| keys.get(index));
        let each_item = each_item.map_or_else(String::new, |key| format!(" for each item of {key}"));
        let indent = "  ".repeat(depth);
        write!(
            formatter,
            "{indent}- {}: join `{type_name}.{}` by ({}) to {target}{each_item}: ",
            plan.response_key,
            join.name,
            keys.join(", ")
        )?;
        match same_as {
            Some(other) => writeln!(formatter, "the same call as `{}`, with the keys of both", other.response_key),
            None => self.fetch(formatter, &plan.right, depth + 1),
        }
    }
}
