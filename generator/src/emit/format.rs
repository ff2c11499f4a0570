//! Tokens to text: one Rust file, its header, the imports that its tokens need, and its items with blank lines between.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

/// Stands in the head of every generated file; `sync` takes a file without it for somebody else's.
pub const MARKER: &str = "Generated; do not edit, run `cargo gen`.";

/// Names of `runtime::codegen`, imported where they are used.
const CODEGEN: &[&str] = &[
    "AggregateField",
    "AggregateFunction",
    "ArgumentValue",
    "Batching",
    "CellFilter",
    "ClientHeaders",
    "Column",
    "ColumnId",
    "CodePart",
    "ColumnPreset",
    "ColumnValue",
    "ComputedField",
    "ComputedFieldId",
    "ComputedResult",
    "ConnectionInfo",
    "DeletePermission",
    "DirectiveDefinition",
    "ENUM_VALUE",
    "EnumValue",
    "FIELD",
    "Field",
    "Function",
    "FunctionArgument",
    "FunctionCall",
    "FunctionId",
    "Gateway",
    "Header",
    "INPUT_VALUE",
    "InputValue",
    "InsertPermission",
    "IsolationLevel",
    "Join",
    "JoinArgument",
    "JoinColumn",
    "JoinId",
    "JoinKey",
    "JoinStep",
    "JoinTarget",
    "JoinValue",
    "KeyEncoding",
    "KeyedList",
    "LeftField",
    "MutationField",
    "PoolSettings",
    "Predicate",
    "PredicatePart",
    "Preset",
    "PresetValue",
    "REMOTE_DEFAULTS",
    "RelatedRow",
    "Relationship",
    "RelationshipId",
    "RelationshipKind",
    "RemoteNames",
    "RemoteSchema",
    "RemoteSchemaId",
    "RenamedField",
    "Resolver",
    "RoleId",
    "RoleSet",
    "SelectPermission",
    "Settings",
    "Source",
    "SourceId",
    "SqlType",
    "Ssl",
    "SslMode",
    "TABLE_DEFAULTS",
    "Table",
    "TableId",
    "Template",
    "TemplatePart",
    "Tls",
    "TypeDefinition",
    "TypeId",
    "TypeKind",
    "TypeRef",
    "TypeSystem",
    "UpdatePermission",
    "WireType",
    "WithheldMembership",
    "index",
];

/// Modules of the generated crate that other files name by their last part.
const MODULES: &[(&str, &str)] = &[
    ("functions", "crate::functions"),
    ("joins", "crate::joins"),
    ("remote_schemas", "crate::remote_schemas"),
    ("roles", "crate::roles"),
    ("sets", "crate::roles::sets"),
    ("sql_types", "crate::schema::sql_types"),
    ("sources", "crate::sources"),
    ("tables", "crate::tables"),
    ("types", "crate::types"),
];

/// A Rust file under construction.
#[derive(Debug)]
pub struct RustFile {
    header: String,
    attributes: String,
    /// `mod` lines, which stand together.
    modules: Vec<String>,
    heads: BTreeSet<String>,
    /// Modules that are the file's own, so that they need no import.
    own: BTreeSet<String>,
    items: Vec<String>,
}

impl RustFile {
    /// A file with its first line: what it is. The marker follows.
    pub fn new(title: &str) -> Self {
        let mut file = Self {
            header: String::new(),
            attributes: String::new(),
            modules: Vec::new(),
            heads: BTreeSet::new(),
            own: BTreeSet::new(),
            items: Vec::new(),
        };
        file.line(title);
        file.line("");
        file.line(MARKER);
        file
    }

    /// Adds a line to the header.
    pub fn line(&mut self, line: &str) {
        self.header.push_str("//!");
        if !line.is_empty() {
            self.header.push(' ');
            self.header.push_str(line);
        }
        self.header.push('\n');
    }

    /// Adds a paragraph to the header.
    pub fn paragraph(&mut self, lines: &[String]) {
        if !lines.is_empty() {
            self.line("");
        }
        for line in lines {
            self.line(line);
        }
    }

    /// Adds an inner attribute line, such as `#![deny(warnings)]`.
    pub fn attribute(&mut self, line: &str) {
        self.attributes.push_str(line);
        self.attributes.push('\n');
    }

    /// Adds `pub mod name;`.
    pub fn public_module(&mut self, name: &str) {
        self.modules.push(format!("pub mod {name};\n"));
        self.own.insert(name.to_owned());
    }

    /// Adds an item, formatted. `docs` are its doc comment's lines.
    pub fn item(&mut self, docs: &[String], tokens: TokenStream) {
        collect_heads(tokens.clone(), &mut self.heads);
        let mut text = doc_comment(docs, "///");
        text.push_str(&print(tokens));
        self.items.push(text);
    }

    /// Adds an item whose text is made by hand, with the names that it uses.
    pub fn raw_item(&mut self, docs: &[String], text: &str, uses: &[&str]) {
        self.heads.extend(uses.iter().map(|name| (*name).to_owned()));
        self.items.push(format!("{}{text}", doc_comment(docs, "///")));
    }

    /// The whole text.
    pub fn text(self) -> String {
        let mut sections = vec![self.header];
        if !self.attributes.is_empty() {
            sections.push(self.attributes);
        }
        if !self.modules.is_empty() {
            sections.push(self.modules.concat());
        }
        let codegen: Vec<_> = CODEGEN.iter().copied().filter(|name| self.heads.contains(*name)).collect();
        if !codegen.is_empty() {
            sections.push(wrapped_use(&codegen));
        }
        let modules: Vec<_> = MODULES
            .iter()
            .filter(|(name, _)| self.heads.contains(*name) && !self.own.contains(*name))
            .map(|(_, path)| format!("use {path};\n"))
            .collect();
        if !modules.is_empty() {
            sections.push(modules.concat());
        }
        sections.extend(self.items);
        sections.join("\n")
    }
}

/// `use runtime::codegen::{…};`, as wide as the rest of the workspace is formatted.
fn wrapped_use(names: &[&str]) -> String {
    if let [name] = names {
        return format!("use runtime::codegen::{name};\n");
    }
    let one_line = format!("use runtime::codegen::{{{}}};\n", names.join(", "));
    if one_line.len() <= 121 {
        return one_line;
    }
    let mut text = "use runtime::codegen::{\n".to_owned();
    let mut line = "   ".to_owned();
    for name in names {
        if line.len() + name.len() + 2 > 120 {
            text.push_str(&line);
            text.push('\n');
            line.truncate(3);
        }
        line.push(' ');
        line.push_str(name);
        line.push(',');
    }
    text.push_str(&line);
    text.push_str("\n};\n");
    text
}

/// Lines as a doc comment.
pub fn doc_comment(lines: &[String], sign: &str) -> String {
    let mut text = String::new();
    for line in lines {
        text.push_str(sign);
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// One item as `prettyplease` prints it.
fn print(tokens: TokenStream) -> String {
    let item: syn::Item = syn::parse2(tokens).expect("emitters place tokens of whole items");
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

/// The first identifiers of all paths: not after `::` or `.`, and no field's or constant's own name.
fn collect_heads(tokens: TokenStream, heads: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_punct = |index: Option<usize>, character: char| {
        index
            .and_then(|index| tokens.get(index))
            .is_some_and(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == character))
    };
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect_heads(group.stream(), heads),
            TokenTree::Ident(ident) => {
                let after_colons =
                    is_punct(index.checked_sub(1), ':') && is_punct(index.checked_sub(2), ':') && index >= 2;
                // `..FIELD` has two dots before it, a method one.
                let after_dot = is_punct(index.checked_sub(1), '.') && !is_punct(index.checked_sub(2), '.');
                let is_name = is_punct(Some(index + 1), ':') && !is_punct(Some(index + 2), ':');
                if !after_colons && !after_dot && !is_name {
                    heads.insert(ident.to_string());
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use quote::quote;

    use super::RustFile;

    #[test]
    fn imports_what_the_tokens_need() {
        let mut file = RustFile::new("A file.");
        file.item(
            &["A field.".to_owned()],
            quote! {
                pub const X: Field = Field { name: "x", resolver: Resolver::Column(columns::ID), types: types::USERS, ..FIELD };
            },
        );
        expect![[r#"
            //! A file.
            //!
            //! Generated; do not edit, run `cargo gen`.

            use runtime::codegen::{FIELD, Field, Resolver};

            use crate::types;

            /// A field.
            pub const X: Field = Field {
                name: "x",
                resolver: Resolver::Column(columns::ID),
                types: types::USERS,
                ..FIELD
            };
        "#]]
        .assert_eq(&file.text());
    }
}
