//! The root types of a role's SDL are those of the remote schema, and the query root is there.

use super::subject::Subject;
use crate::diagnostic::{Code, Diagnostics};

/// The role's root types.
pub(super) fn check(subject: &Subject, diagnostics: &mut Diagnostics) -> [Option<String>; 3] {
    let snapshot = subject.remote_schema.snapshot;
    let upstream = [Some(&snapshot.query_type), snapshot.mutation_type.as_ref(), snapshot.subscription_type.as_ref()];
    let definitions = subject.sdl.schemas.iter().map(|schema| ("schema", schema.range.clone()));
    subject.check_unique("the definition of", definitions, diagnostics);
    for schema in &subject.sdl.schemas {
        super::directive::check(subject, schema.range.start, super::directive::At::OTHER, diagnostics);
    }
    let Some(schema) = subject.sdl.schemas.first() else {
        // Without a schema definition, types are what they are in the remote schema.
        let roots = upstream.map(|root| root.filter(|root| subject.types.contains_key(root.as_str())).cloned());
        if roots[0].is_none() {
            report_no_query_root(subject, &snapshot.query_type, diagnostics);
        }
        return roots;
    };
    if schema.roots[0].is_none() {
        report_no_query_root(subject, &snapshot.query_type, diagnostics);
    }
    for (operation, (root, upstream)) in
        ["query", "mutation", "subscription"].into_iter().zip(schema.roots.iter().zip(upstream))
    {
        let Some(root) = root else { continue };
        if Some(root) != upstream {
            let message = match upstream {
                Some(upstream) => format!("the {operation} root is `{root}`, in the remote schema it is `{upstream}`"),
                None => format!("the {operation} root is `{root}`, but the remote schema has no {operation} root"),
            };
            let range = schema.range.clone();
            diagnostics.push(subject.finding(Code::PermissionRootType, message, range, "in this definition"));
        } else if !subject.types.contains_key(root.as_str()) {
            let what = format!("the {operation} root");
            subject.check_has_type(root, &what, schema.range.clone(), diagnostics);
        }
    }
    schema.roots.clone()
}

fn report_no_query_root(subject: &Subject, name: &str, diagnostics: &mut Diagnostics) {
    let range = subject.sdl.schemas.first().map_or(0..0, |schema| schema.range.clone());
    let message = "the query root does not exist in the SDL";
    diagnostics.push(
        subject
            .finding(Code::PermissionRootType, message, range, "no query root")
            .help(format!("define type `{name}` with the fields that the role may query")),
    );
}
