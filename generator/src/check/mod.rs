//! Stage 5, check: whether what was resolved also fits together. Each rule is a function of its own with a code of its
//! own, reads only the catalog and the definitions of the schema, and changes neither.
//!
//! Names that do not exist are not looked for here: `catalog` reports them while it resolves them.

mod merge;
mod permission;
pub mod relationship;
mod remote_schema;

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostics;
use crate::schema::Definitions;

/// Applies every rule.
pub fn check(catalog: &Catalog, definitions: &Definitions, diagnostics: &mut Diagnostics) {
    remote_schema::check(catalog, diagnostics);
    merge::check(catalog, definitions, diagnostics);
    relationship::check(catalog, diagnostics);
    permission::check(catalog, diagnostics);
}
