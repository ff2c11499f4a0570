//! Boolean expressions of permissions: the connectives are read here; columns, relationships and operators keep their
//! names, which only the catalog can resolve.

use super::{
    BoolExp, Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Diagnostics, Spanned};

/// Reads a boolean expression, such as a permission's filter or what a relationship of one must fulfil.
pub fn read_bool_exp(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<BoolExp> {
    let Yaml::Map(entries) = &value.value else {
        read::wrong_type(value, "a boolean expression", "a map", diagnostics);
        return None;
    };
    // Read all entries, so that all their mistakes are reported.
    let parts: Vec<_> = entries.iter().map(|(key, value)| read_entry(key, value, diagnostics)).collect();
    let mut parts: Vec<BoolExp> = parts.into_iter().collect::<Option<_>>()?;
    if parts.len() == 1 { parts.pop() } else { Some(BoolExp::And(parts)) }
}

fn read_entry(key: &Spanned<String>, value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<BoolExp> {
    match key.as_str() {
        "_and" | "$and" => read_list(value, &key.value, diagnostics).map(BoolExp::And),
        "_or" | "$or" => read_list(value, &key.value, diagnostics).map(BoolExp::Or),
        "_not" | "$not" => Some(BoolExp::Not(Box::new(read_bool_exp(value, diagnostics)?))),
        "_exists" | "$exists" => {
            let mut reader = MapReader::new(value, "`_exists`", diagnostics)?;
            let table = reader.required("_table", diagnostics);
            let table = table.and_then(|table| read::qualified_name(table, "`_table`", diagnostics));
            let filter = reader.required("_where", diagnostics);
            let filter = filter.and_then(|filter| read_bool_exp(filter, diagnostics));
            reader.finish(diagnostics);
            Some(BoolExp::Exists { table: table?, filter: Box::new(filter?) })
        }
        _ => Some(BoolExp::Field { name: key.clone(), value: value.clone() }),
    }
}

fn read_list(value: &Spanned<Yaml>, key: &str, diagnostics: &mut Diagnostics) -> Option<Vec<BoolExp>> {
    let Yaml::List(items) = &value.value else {
        read::wrong_type(value, &format!("`{key}`"), "a list", diagnostics);
        return None;
    };
    let parts: Vec<_> = items.iter().map(|item| read_bool_exp(item, diagnostics)).collect();
    parts.into_iter().collect()
}
