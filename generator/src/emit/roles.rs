//! The roles, and each distinct set of them under a name.

use quote::quote;

use super::context::Context;
use super::file_set::FileSet;
use super::format::RustFile;
use super::index::{Row, index_item};
use super::literal::{ident, word};
use super::words::code;

/// More names than this are counted instead.
const LISTED: usize = 12;

/// Adds `roles.rs` and its sets.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    let mut file = RustFile::new("The roles, and in [`sets`] who sees what.");
    file.public_module("sets");
    let rows = context
        .gateway
        .roles
        .iter()
        .zip(&context.names.roles)
        .map(|(role, constant)| Row { constant: constant.clone(), value: format!("{role:?}") });
    index_item(
        &["The names: `admin`, every role that the metadata does not name, then the rest sorted.".to_owned()],
        "ROLES: [&str] by RoleId(u16)",
        rows,
        &["RoleId", "index"],
        &mut file,
    );
    files.insert("src/roles/mod.rs", file.text());

    let mut file = RustFile::new("The sets of roles that see a part of the schema: bit `r` is the role with id `r`.");
    for (words, constant) in context.names.role_sets() {
        let constant = ident(constant);
        let literals = words.iter().copied().map(word);
        file.item(
            &[members_in_words(context, words)],
            quote!(pub const #constant: RoleSet = RoleSet(&[#(#literals),*]);),
        );
    }
    files.insert("src/roles/sets.rs", file.text());
}

fn members_in_words(context: &Context<'_>, words: &[u64]) -> String {
    let is_member = |index: usize| words.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1);
    let roles = context.gateway.roles;
    let members: Vec<usize> = (0..roles.len()).filter(|index| is_member(*index)).collect();
    let missing: Vec<usize> = (0..roles.len()).filter(|index| !is_member(*index)).collect();
    if members.is_empty() {
        return "Nobody.".to_owned();
    }
    if missing.is_empty() {
        return "Everyone.".to_owned();
    }
    let list = |indexes: &[usize]| {
        let mut names: Vec<_> = indexes
            .iter()
            .take(LISTED)
            .map(|index| match roles[*index] {
                "" => "roles that the metadata does not name".to_owned(),
                role => code(role),
            })
            .collect();
        if indexes.len() > LISTED {
            names.push(format!("{} more", indexes.len() - LISTED));
        }
        names.join(", ")
    };
    if missing.len() <= 2 && members.len() > 3 {
        return format!("Everyone but {}.", list(&missing));
    }
    format!("{}.", capitalized(&list(&members)))
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
