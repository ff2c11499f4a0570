//! What a pipeline of changes runs: `diff`, `lock`, `explain`, and a conflict of two branches that only the merged tree
//! has.

mod support;

use std::fs;

use expect_test::expect;
use support::Project;

const SNAPSHOT: &str = "schemas/snapshots/remote_schemas/auth.graphql";

/// A copy of the project's metadata with another schema of its remote.
fn with_schema(project: &Project, schema: &str) {
    project.copy("schemas", "new");
    project.write("new/snapshots/remote_schemas/auth.graphql", schema);
}

#[test]
fn the_exit_code_of_a_difference_is_its_class() {
    let project = Project::new();
    let check = |schema: &str, code, expected: &expect_test::Expect| {
        with_schema(&project, schema);
        let run = project.check(&["diff", "schemas", "new"], code);
        expected.assert_eq(&run.stdout);
        assert_eq!(run.stderr, "");
        fs::remove_dir_all(project.path("new")).expect("it is there");
    };
    let same = fs::read_to_string(project.path(SNAPSHOT)).expect("readable");
    check(
        &same,
        0,
        &expect![[r"
        no changes
    "]],
    );
    check(
        "schema { query: Query } type Query { me: User } type User { id: ID! name: String }",
        0,
        &expect![[r"
        safe[field-added] User.name: field of type `String` added (roles admin, (any unnamed))

        1 safe
    "]],
    );
    check(
        "schema { query: Query } type Query { me(lang: String = \"en\"): User } type User { id: ID! }",
        0,
        &expect![[r"
            safe[argument-added] query_root.me(lang:): optional argument of type `String` added (roles admin, (any unnamed))

            1 safe
        "]],
    );
    check(
        "schema { query: Query } type Query { me: User } type User { id: ID }",
        4,
        &expect![[r"
        breaking[field-type-changed] User.id: type `ID!` is now `ID` (roles admin, (any unnamed))

        1 breaking
    "]],
    );
}

#[test]
fn dangerous_changes_have_a_code_of_their_own() {
    let project = Project::new();
    project.write(SNAPSHOT, "schema { query: Query } type Query { me: Mood } enum Mood { GLAD }");
    with_schema(&project, "schema { query: Query } type Query { me: Mood } enum Mood { GLAD SAD }");
    let run = project.check(&["diff", "schemas", "new", "--format", "markdown"], 3);
    expect![[r"
        ### Schema changes

        1 dangerous

        **1 dangerous**

        | place | change | roles |
        |---|---|---|
        | `Mood.SAD` | enum value added | admin, (any unnamed) |
    "]]
    .assert_eq(&run.stdout);
    let run = project.check(&["diff", "schemas", "new", "--format", "json"], 3);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    assert_eq!(report["class"], "dangerous");
    assert_eq!(report["changes"][0]["kind"], "enum-value-added");
    assert_eq!(report["changes"][0]["place"], "Mood.SAD");
    assert_eq!(report["diagnostics"], serde_json::Value::Null);
}

#[test]
fn a_state_that_cannot_be_generated_breaks_everybody() {
    let project = Project::new();
    with_schema(&project, "schema { query: Query } type Query { me: Nobody }");
    let run = project.check(&["diff", "schemas", "new"], 4);
    assert!(run.stderr.contains("error[remote-type-missing]"), "{}", run.stderr);
    assert!(run.stdout.contains("breaking: the gateway can no longer be generated: 1 error"), "{}", run.stdout);
    let run = project.check(&["diff", "schemas", "new", "--format", "json"], 4);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("it is JSON");
    assert_eq!((&report["class"], &report["diagnostics"]["errors"]), (&"breaking".into(), &1.into()));
    let run = project.check(&["diff", "schemas", "new", "--format", "markdown"], 4);
    assert!(run.stdout.contains("```text\nerror[remote-type-missing]"), "{}", run.stdout);
    // The other way round nothing is known to compare with.
    let run = project.check(&["diff", "new", "schemas"], 1);
    assert!(run.stderr.contains("the old state has errors of its own (1 error)"), "{}", run.stderr);
}

#[test]
fn what_cannot_be_read_is_not_compared() {
    let project = Project::new();
    project.check(&["diff", "schemas", "missing"], 1);
    fs::remove_file(project.path(SNAPSHOT)).expect("it is there");
    let run = project.check(&["diff", "schemas"], 1);
    assert!(run.stderr.contains("error[snapshot-missing]"), "{}", run.stderr);
}

#[test]
fn a_source_that_cannot_be_asked_counts_as_unchanged_unless_refreshed() {
    let project = Project::new();
    // Nobody listens on a port that needs a privilege and was never given out.
    let down = [("AUTH_URL", "http://127.0.0.1:1/")];
    let run = project.run_with(&["diff"], &down);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), "no changes\n"), "{}", run.stderr);
    assert!(run.stderr.contains("warning[remote-schema-unreachable]"), "{}", run.stderr);
    let run = project.run_with(&["diff", "--refresh"], &down);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{}", run.stderr);
    assert!(run.stderr.contains("error[remote-schema-introspection-failed]"), "{}", run.stderr);
}

#[test]
fn lock_writes_compares_and_leaves_other_files_alone() {
    let project = Project::new();
    let run = project.check(&["lock", "--locked"], 0);
    assert_eq!(run.stdout, "`lock`: 3 files written, 0 deleted, 0 unchanged\n");
    project.check(&["lock", "--locked", "--check"], 0);
    project.write(SNAPSHOT, "schema { query: Query } type Query { me: User } type User { id: ID! name: String }");
    let run = project.check(&["lock", "--locked", "--check"], 1);
    assert!(run.stdout.contains("+  name: String\n"), "{}", run.stdout);
    assert!(run.stderr.contains("2 files in `lock` are not what the metadata gives"), "{}", run.stderr);
    project.check(&["lock", "--locked"], 0);
    project.check(&["lock", "--locked", "--check"], 0);
    // Neither command takes the other's directory for its own.
    project.check(&["--locked", "schemas"], 0);
    project.check(&["lock", "--locked", "--out", "generated"], 2);
    project.check(&["--locked", "--out", "lock", "schemas"], 2);
}

#[test]
fn explain_takes_a_place_with_and_without_the_directory() {
    let project = Project::new();
    for arguments in [&["explain", "--locked", "User.id"][..], &["explain", "schemas", "User.id", "--locked"]] {
        let run = project.check(arguments, 0);
        assert!(run.stdout.starts_with("role `admin` has `User.id`, of type `ID!`\n"), "{}", run.stdout);
    }
    assert_eq!(project.check(&["explain", "--locked"], 0).stdout, "no relationships\n");
    let run = project.check(&["explain", "--locked", "Usr.id"], 1);
    assert_eq!(run.stderr, "error: the schema has no type `Usr`; did you mean `User`?\n");
    project.check(&["explain", "--locked", "nowhere/schemas", "User.id"], 1);
}

/// Two changes of which each is right, and which together are not: the snapshots are a part of the tree, so that the
/// merged tree can be checked without any source.
#[test]
fn two_branches_that_pass_alone_and_fail_together() {
    let project = Project::new();
    let git = |arguments: &[&str]| project.git(arguments);
    git(&["init", "-q", "-b", "main"]);
    project.write(SNAPSHOT, "schema { query: Query }\n\ntype Query {\n  me: User\n  user(id: ID!): User\n}\n\ntype User {\n  id: ID!\n  name: String\n  manager_id: ID\n}\n");
    git(&["add", "."]);
    git(&["commit", "-q", "-m", "start"]);

    // One team takes the snapshot of a remote that has dropped a field which nothing uses.
    git(&["switch", "-q", "-c", "refresh"]);
    let snapshot = fs::read_to_string(project.path(SNAPSHOT)).expect("readable");
    project.write(SNAPSHOT, &snapshot.replace("  manager_id: ID\n", ""));
    project.check(&["check", "--locked"], 0);
    git(&["commit", "-q", "-a", "-m", "refresh"]);

    // Another relates by that field.
    git(&["switch", "-q", "-c", "relate", "main"]);
    let yaml = fs::read_to_string(project.path("schemas/remote_schemas.yaml")).expect("readable");
    project.write("schemas/remote_schemas.yaml", &format!("{yaml}{RELATIONSHIP}"));
    project.check(&["check", "--locked"], 0);
    git(&["commit", "-q", "-a", "-m", "relate"]);

    // Git sees no conflict; the check does.
    git(&["merge", "-q", "--no-edit", "refresh"]);
    let run = project.check(&["check", "--locked"], 1);
    expect![[r"
        error[unknown-remote-field]: field `manager_id` does not exist in type `User` of remote schema `auth`
          --> schemas/remote_schemas.yaml:12:28
           |
        12 |               lhs_fields: [manager_id]
           |                            ^^^^^^^^^^ no such field
           |
           = help: there are `id` and `name`

        1 error
    "]]
    .assert_eq(&run.stderr);
}

const RELATIONSHIP: &str = "  remote_relationships:
    - type_name: User
      relationships:
        - name: manager
          definition:
            to_remote_schema:
              remote_schema: auth
              lhs_fields: [manager_id]
              remote_field: {user: {arguments: {id: $manager_id}}}
";
