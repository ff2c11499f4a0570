//! Stage 5, check: whether what was resolved also fits together. Each rule is a function of its own with a code of its
//! own, reads only the catalog and the definitions of the schema, and changes neither.
//!
//! Names that do not exist are not looked for here: `catalog` reports them while it resolves them.

pub mod checked;
mod merge;
mod native_query;
mod permission;
pub mod relationship;
mod remote_schema;

pub use self::checked::Checked;

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostics;
use crate::schema::{Definitions, Schema};

/// Applies every rule. `None` where any of them, or a stage before, has found an error.
pub fn check<'c, 'a>(
    catalog: &'c Catalog<'a>,
    definitions: &Definitions,
    diagnostics: &mut Diagnostics,
) -> Option<Checked<&'c Catalog<'a>>> {
    remote_schema::check(catalog, diagnostics);
    merge::check(catalog, definitions, diagnostics);
    relationship::check(catalog, diagnostics);
    permission::check(catalog, diagnostics);
    native_query::check(catalog, diagnostics);
    passed(catalog, diagnostics)
}

/// The schema of a checked catalog, unless building it has found an error after all.
pub fn confirm(_catalog: &Checked<&Catalog>, schema: Schema, diagnostics: &Diagnostics) -> Option<Checked<Schema>> {
    passed(schema, diagnostics)
}

fn passed<T>(value: T, diagnostics: &Diagnostics) -> Option<Checked<T>> {
    (!diagnostics.has_errors()).then(|| Checked::new(value))
}
