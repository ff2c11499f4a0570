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
    /// The same, but it may fail for a row: it calls a function that is not Postgres's own, or one that not every row
    /// suits.
    Raising(String),
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
    /// The expressions that are `AND`ed to `predicate`, the role's permission on the rows, none of which needs parentheses
    /// for it.
    ///
    /// In which order a row meets the conditions of a `WHERE` is for Postgres's planner to say. What may fail for a row is
    /// therefore asked behind the permission: an error must not tell of a row that the role does not see. `CASE` keeps the
    /// order (Postgres manual, section 4.2.14). All other conditions stay where an index can serve them.
    pub fn into_conjuncts(self, predicate: Option<&str>) -> Vec<String> {
        let Some(predicate) = predicate else { return self.parts().iter().map(Condition::to_operand).collect() };
        let (mut conjuncts, raising) = self.into_harmless_and_raising();
        if raising != Condition::True {
            conjuncts.push(format!("(CASE WHEN {predicate} THEN {} END)", raising.to_sql()));
        }
        conjuncts
    }

    /// The expressions that fail for no row, and what is `AND`ed to them.
    pub fn into_harmless_and_raising(self) -> (Vec<String>, Condition) {
        let (raising, others): (Vec<_>, Vec<_>) = self.parts().into_iter().partition(Condition::may_raise);
        (others.iter().map(Condition::to_operand).collect(), all(raising))
    }

    fn parts(self) -> Vec<Condition> {
        match self {
            Condition::True => Vec::new(),
            Condition::All(parts) => parts,
            other => vec![other],
        }
    }

    /// Whether it may fail for a row.
    pub fn may_raise(&self) -> bool {
        match self {
            Condition::True | Condition::False | Condition::Sql(_) => false,
            Condition::Raising(_) => true,
            Condition::All(parts) | Condition::Any(parts) => parts.iter().any(Condition::may_raise),
            Condition::Not(inner) => inner.may_raise(),
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
            Condition::Sql(text) | Condition::Raising(text) => text.clone(),
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
        assert_eq!(nested.into_conjuncts(None), ["a", "(b OR (c AND d))", "NOT (e)"]);
    }

    #[test]
    fn what_may_fail_is_asked_behind_the_permission() {
        let sql = |text: &str| Condition::Sql(text.to_owned());
        let raising = |text: &str| Condition::Raising(text.to_owned());
        let mixed = || all(vec![raising("f"), sql("a"), not(any(vec![sql("b"), raising("g")]))]);
        assert_eq!(mixed().into_conjuncts(Some("p")), ["a", "(CASE WHEN p THEN f AND NOT (b OR g) END)"]);
        assert_eq!(mixed().into_conjuncts(None), ["f", "a", "NOT (b OR g)"]);
        assert_eq!(any(vec![sql("a"), sql("b")]).into_conjuncts(Some("p")), ["(a OR b)"]);
    }
}
