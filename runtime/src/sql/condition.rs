//! Boolean SQL expressions with the constants folded away.

/// A boolean SQL expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// All rows.
    True,
    /// No row.
    False,
    /// A comparison, a predicate in parentheses or an `EXISTS`: binds tighter than `AND`.
    Sql(String),
    /// All of at least two.
    All(Vec<Condition>),
    /// Any of at least two.
    Any(Vec<Condition>),
    /// The opposite; unknown stays unknown.
    Not(Box<Condition>),
}

/// All of `conditions`; true without any.
pub(super) fn all(conditions: Vec<Condition>) -> Condition {
    let mut parts = Vec::with_capacity(conditions.len());
    for condition in conditions {
        match condition {
            Condition::True => {}
            Condition::False => return Condition::False,
            Condition::All(inner) => parts.extend(inner),
            other => parts.push(other),
        }
    }
    one_or(parts, Condition::True, Condition::All)
}

/// Any of `conditions`; false without any.
pub(super) fn any(conditions: Vec<Condition>) -> Condition {
    let mut parts = Vec::with_capacity(conditions.len());
    for condition in conditions {
        match condition {
            Condition::False => {}
            Condition::True => return Condition::True,
            Condition::Any(inner) => parts.extend(inner),
            other => parts.push(other),
        }
    }
    one_or(parts, Condition::False, Condition::Any)
}

/// The opposite of `condition`.
pub(super) fn not(condition: Condition) -> Condition {
    match condition {
        Condition::True => Condition::False,
        Condition::False => Condition::True,
        other => Condition::Not(Box::new(other)),
    }
}

fn one_or(mut parts: Vec<Condition>, none: Condition, many: fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.len() {
        0 => none,
        1 => parts.remove(0),
        _ => many(parts),
    }
}

impl Condition {
    /// The expressions that are `AND`ed, none of which needs parentheses for it.
    pub fn into_conjuncts(self) -> Vec<String> {
        match self {
            Condition::True => Vec::new(),
            Condition::All(parts) => parts.iter().map(Condition::to_operand).collect(),
            other => vec![other.to_operand()],
        }
    }

    fn to_operand(&self) -> String {
        match self {
            Condition::All(_) | Condition::Any(_) => format!("({})", self.to_sql()),
            _ => self.to_sql(),
        }
    }

    fn to_sql(&self) -> String {
        let joined = |parts: &[Condition], operator: &str| {
            parts.iter().map(Condition::to_operand).collect::<Vec<_>>().join(operator)
        };
        match self {
            Condition::True => "true".to_owned(),
            Condition::False => "false".to_owned(),
            Condition::Sql(text) => text.clone(),
            Condition::All(parts) => joined(parts, " AND "),
            Condition::Any(parts) => joined(parts, " OR "),
            Condition::Not(inner) => format!("NOT ({})", inner.to_sql()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_fold_and_parentheses_stay() {
        let sql = |text: &str| Condition::Sql(text.to_owned());
        assert_eq!(all(vec![]), Condition::True);
        assert_eq!(any(vec![]), Condition::False);
        assert_eq!(any(vec![sql("a"), Condition::True]), Condition::True);
        assert_eq!(not(all(vec![])), Condition::False);
        let nested = all(vec![sql("a"), any(vec![sql("b"), all(vec![sql("c"), sql("d")])]), not(sql("e"))]);
        assert_eq!(nested.into_conjuncts(), ["a", "(b OR (c AND d))", "NOT (e)"]);
    }
}
