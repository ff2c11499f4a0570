//! The name that the types and root fields of a table are made from.

use super::convention::{Convention, First, words};

/// What stands before and behind the names of root fields or types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Affixes {
    /// Before.
    pub prefix: String,
    /// Behind.
    pub suffix: String,
}

/// How the names of a source's things are made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceNames {
    /// The convention.
    pub convention: Convention,
    /// Around the names of root fields.
    pub root_fields: Affixes,
    /// Around the names of tables' types.
    pub types: Affixes,
}

/// The name that all names of a table are made from.
#[derive(Clone, Debug)]
pub struct TableName {
    source: SourceNames,
    /// As the user wrote it, or made from the schema and the table.
    base: String,
    is_custom: bool,
    is_model: bool,
    object_type: String,
}

impl SourceNames {
    /// The name of a root field, which the user may have given.
    pub fn root_field(&self, name: &str) -> String {
        self.convention.affix(&self.root_fields.prefix, name, &self.root_fields.suffix)
    }

    /// The name of a type that the source's customization is about.
    pub fn type_(&self, name: &str) -> String {
        self.convention.affix(&self.types.prefix, name, &self.types.suffix)
    }
}

impl TableName {
    /// The name of a table with a `custom_name`.
    pub fn custom(source: &SourceNames, name: &str) -> Self {
        Self::new(source, name.to_owned(), true)
    }

    /// The name of a table without one.
    pub fn automatic(source: &SourceNames, schema: &str, name: &str) -> Self {
        let base = if schema == "public" { name.to_owned() } else { format!("{schema}_{name}") };
        Self::new(source, base, false)
    }

    /// The name of a logical model or native query.
    pub fn model(source: &SourceNames, name: &str) -> Self {
        Self { is_model: true, ..Self::new(source, name.to_owned(), true) }
    }

    /// Whether it is that of a logical model or native query, some of whose types are called otherwise than a table's.
    pub(super) fn is_model(&self) -> bool {
        self.is_model
    }

    fn new(source: &SourceNames, base: String, is_custom: bool) -> Self {
        let mut name = Self { source: source.clone(), base, is_custom, is_model: false, object_type: String::new() };
        name.object_type = name.type_("");
        name
    }

    /// The type of the table's rows.
    pub fn object_type(&self) -> &str {
        &self.object_type
    }

    /// The name before anything is done to it.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// How fixed names look beside it.
    pub fn convention(&self) -> Convention {
        self.source.convention
    }

    /// How names of its source are made.
    pub fn source(&self) -> &SourceNames {
        &self.source
    }

    /// A fixed name (argument, operator, field), which is written with underscores.
    pub fn fixed(&self, snake: &str) -> String {
        self.convention().field(snake)
    }

    fn words(&self) -> Vec<&str> {
        if self.is_custom { vec![&self.base] } else { words(&self.base) }
    }

    /// A root field: `before` and `after` are words with underscores between them, or nothing.
    pub(super) fn root_field(&self, before: &str, after: &str) -> String {
        let mut all = Vec::new();
        all.extend(before.split('_').filter(|word| !word.is_empty()));
        all.extend(self.words());
        all.extend(after.split('_').filter(|word| !word.is_empty()));
        let first = if self.is_custom && before.is_empty() { First::AsItIs } else { First::Lower };
        self.convention().join(&all, first)
    }

    /// A type: `after` are words with underscores between them, or nothing.
    pub(super) fn type_(&self, after: &str) -> String {
        self.type_of(after.split('_').filter(|word| !word.is_empty()))
    }

    /// The type of the arguments of a function of that name.
    pub(super) fn arguments_type(&self) -> String {
        let mut all = self.words();
        all.push("args");
        let first = if self.is_custom { First::AsItIs } else { First::Lower };
        self.source.type_(&self.convention().join(&all, first))
    }

    /// `t_{before}_t_{after}`
    pub(super) fn type_of_two(&self, before: &str, after: &str) -> String {
        self.type_of(before.split('_').chain(self.words()).chain(after.split('_')))
    }

    fn type_of<'s>(&'s self, after: impl Iterator<Item = &'s str>) -> String {
        let mut all = self.words();
        all.extend(after);
        let first = if self.is_custom { First::AsItIs } else { First::Upper };
        self.source.type_(&self.convention().join(&all, first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graphql_default() -> SourceNames {
        SourceNames { convention: Convention::GraphqlDefault, ..SourceNames::default() }
    }

    #[test]
    fn of_snake_case() {
        let name = TableName::automatic(&SourceNames::default(), "public", "my_article");
        assert_eq!(name.object_type(), "my_article");
        assert_eq!(name.root_field("", "by_pk"), "my_article_by_pk");
        assert_eq!(name.root_field("insert", "one"), "insert_my_article_one");
        assert_eq!(name.type_("bool_exp"), "my_article_bool_exp");
        assert_eq!(TableName::automatic(&SourceNames::default(), "shop", "order").object_type(), "shop_order");
    }

    #[test]
    fn of_camel_case() {
        let name = TableName::automatic(&graphql_default(), "public", "my_article");
        assert_eq!(name.object_type(), "MyArticle");
        assert_eq!(name.root_field("", ""), "myArticle");
        assert_eq!(name.root_field("", "by_pk"), "myArticleByPk");
        assert_eq!(name.root_field("insert", "one"), "insertMyArticleOne");
        assert_eq!(name.type_("bool_exp"), "MyArticleBoolExp");
        assert_eq!(name.type_of_two("select_column", "x_columns"), "MyArticleSelectColumnMyArticleXColumns");
        assert_eq!(TableName::automatic(&graphql_default(), "shop", "order").root_field("", ""), "shopOrder");
    }

    #[test]
    fn custom_names_are_one_word() {
        let name = TableName::custom(&graphql_default(), "table_one");
        assert_eq!(name.object_type(), "table_one");
        assert_eq!(name.root_field("", "by_pk"), "table_oneByPk");
        assert_eq!(name.root_field("insert", "one"), "insertTable_oneOne");
        assert_eq!(name.type_("bool_exp"), "table_oneBoolExp");
    }

    #[test]
    fn affixes_stand_around_whole_types() {
        let types = Affixes { prefix: "pre_".to_owned(), suffix: "_fix".to_owned() };
        let mut source = SourceNames { types, ..SourceNames::default() };
        assert_eq!(TableName::automatic(&source, "public", "t").type_("bool_exp"), "pre_t_bool_exp_fix");
        source.convention = Convention::GraphqlDefault;
        assert_eq!(TableName::automatic(&source, "public", "t").object_type(), "pre_T_fix");
        assert_eq!(TableName::custom(&source, "t").object_type(), "pre_T_fix");
    }
}
