//! The two naming conventions, and how words become names in them. A made name is a list of words: those of a database are
//! split at underscores, and what a user wrote is one word that keeps its first letter.

/// How made names look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Convention {
    /// `article_tags_by_pk`, `article_tags_bool_exp`, `order_by`
    #[default]
    HasuraDefault,
    /// `articleTagsByPk`, `ArticleTagsBoolExp`, `orderBy`
    GraphqlDefault,
}

/// How the first letter of a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    /// Of fields and arguments.
    Lower,
    /// Of types.
    Upper,
    /// Of what begins with a word of the user.
    AsItIs,
}

impl Convention {
    /// The name in the metadata.
    pub fn name(self) -> &'static str {
        match self {
            Self::HasuraDefault => "hasura-default",
            Self::GraphqlDefault => "graphql-default",
        }
    }

    /// The convention of that name in the metadata.
    pub fn named(name: &str) -> Option<Self> {
        [Self::HasuraDefault, Self::GraphqlDefault].into_iter().find(|convention| convention.name() == name)
    }

    /// The name of a column, argument, operator or fixed field.
    pub fn field(self, snake: &str) -> String {
        self.join(&words(snake), First::Lower)
    }

    /// The name of a type that is not a table's.
    pub fn type_(self, snake: &str) -> String {
        self.join(&words(snake), First::Upper)
    }

    /// A field that is named after a relationship as a whole.
    pub fn relationship_field(self, relationship: &str, suffix: &str) -> String {
        self.field(&format!("{relationship}_{suffix}"))
    }

    /// An input field that is named after a relationship, which stays as the user wrote it.
    pub fn relationship_input(self, relationship: &str, suffix: &str) -> String {
        self.join(&[relationship, suffix], First::AsItIs)
    }

    /// A value of an enum that the database defines.
    pub fn enum_value(self, value: &str) -> String {
        match self {
            Self::HasuraDefault => value.to_owned(),
            Self::GraphqlDefault => value.to_uppercase(),
        }
    }

    pub(super) fn join(self, words: &[&str], first: First) -> String {
        if self == Self::HasuraDefault {
            return words.join("_");
        }
        let Some((head, tail)) = words.split_first() else { return String::new() };
        let mut name = match first {
            First::Lower => with_first(head, char::to_ascii_lowercase),
            First::Upper => upper_first(head),
            First::AsItIs => (*head).to_owned(),
        };
        name.extend(tail.iter().map(|word| upper_first(word)));
        name
    }

    /// What a customization of the source makes of a name.
    pub(super) fn affix(self, prefix: &str, name: &str, suffix: &str) -> String {
        match self {
            Self::HasuraDefault => format!("{prefix}{name}{suffix}"),
            Self::GraphqlDefault if prefix.is_empty() => format!("{name}{}", upper_first(suffix)),
            Self::GraphqlDefault => format!("{prefix}{}{}", upper_first(name), upper_first(suffix)),
        }
    }
}

/// The words of a name of a database; underscores at its start stay with the first one.
pub(super) fn words(snake: &str) -> Vec<&str> {
    let start = snake.len() - snake.trim_start_matches('_').len();
    let end = snake[start..].find('_').map_or(snake.len(), |end| start + end);
    let mut words = vec![&snake[..end]];
    words.extend(snake[end..].split('_').skip(1));
    words
}

fn upper_first(word: &str) -> String {
    with_first(word, char::to_ascii_uppercase)
}

fn with_first(word: &str, change: fn(&char) -> char) -> String {
    let mut chars = word.chars();
    chars.next().iter().map(change).chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_names() {
        assert_eq!(words("author_id"), ["author", "id"]);
        assert_eq!(words("_st_d_within"), ["_st", "d", "within"]);
        assert_eq!(words("a__b_"), ["a", "", "b", ""]);
        assert_eq!(words("__"), ["__"]);
        assert_eq!(words(""), [""]);
    }

    #[test]
    fn fields_and_types() {
        let convention = Convention::GraphqlDefault;
        for (snake, field, type_) in [
            ("author_id", "authorId", "AuthorId"),
            ("_is_null", "_isNull", "_isNull"),
            ("_st_d_within", "_stDWithin", "_stDWithin"),
            ("order_by", "orderBy", "OrderBy"),
            ("Author_Id", "authorId", "AuthorId"),
            ("a__b_", "aB", "AB"),
        ] {
            assert_eq!(convention.field(snake), field);
            assert_eq!(convention.type_(snake), type_);
            assert_eq!(Convention::HasuraDefault.field(snake), snake);
            assert_eq!(Convention::HasuraDefault.type_(snake), snake);
        }
    }

    #[test]
    fn relationships() {
        let convention = Convention::GraphqlDefault;
        assert_eq!(convention.relationship_field("my_articles", "aggregate"), "myArticlesAggregate");
        assert_eq!(convention.relationship_input("my_articles", "aggregate"), "my_articlesAggregate");
        assert_eq!(Convention::HasuraDefault.relationship_input("my_articles", "aggregate"), "my_articles_aggregate");
    }

    #[test]
    fn affixes() {
        let (snake, camel) = (Convention::HasuraDefault, Convention::GraphqlDefault);
        assert_eq!(snake.affix("pre_", "article", "_fix"), "pre_article_fix");
        assert_eq!(camel.affix("pre_", "article", "fix"), "pre_ArticleFix");
        assert_eq!(camel.affix("", "article", "fix"), "articleFix");
        assert_eq!(camel.affix("", "article", ""), "article");
    }
}
