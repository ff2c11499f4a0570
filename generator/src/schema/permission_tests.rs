//! Tests of permissions on remote schemas: what roles see of the whole schema, and why they have a relationship or not.
#![allow(clippy::format_push_string, reason = "shorter, and only tests")]

use std::collections::BTreeSet;

use runtime::definition::{Gateway, InputValue, RoleId, Settings, TypeKind};

use super::visibility::{Because, Reason, Visibility, visibility};
use super::{Schema, build};
use crate::catalog::fixture::{Fixture, Input};
use crate::catalog::{self, Catalog};
use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostics};

const ON: Settings = Settings {
    remote_schema_permissions: true,
    stringify_numeric_types: false,
    graphql_default: false,
    infer_function_permissions: true,
};

/// Inherited roles over the roles `a`, `b` and `c`.
const INHERITED: &str = "[{role_name: ab, role_set: [a, b]}, {role_name: abc, role_set: [ab, c]}]";

fn with_catalog<T>(input: &Input, settings: Settings, look: impl FnOnce(&Fixture, &Catalog, Diagnostics) -> T) -> T {
    let fixture = Fixture::with_inherited_roles(input, INHERITED);
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, settings, &mut diagnostics);
    look(&fixture, &catalog, diagnostics)
}

fn schema(fixture: &Fixture, catalog: &Catalog) -> Schema {
    let mut diagnostics = Diagnostics::default();
    let schema = build(&Checked::unchecked(catalog), "", &fixture.sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
    schema
}

/// Everything that a role sees, one part per entry.
fn parts(gateway: &Gateway, role: RoleId) -> BTreeSet<String> {
    let types = &gateway.type_system;
    let mut parts = BTreeSet::new();
    let inputs = |owner: &str, inputs: &[InputValue]| -> BTreeSet<String> {
        let visible = inputs.iter().filter(|input| input.visible.contains(role));
        visible.map(|input| format!("{owner}({})", input.name)).collect()
    };
    for type_ in types.types.iter().filter(|type_| type_.visible.contains(role)) {
        let name = type_.name;
        parts.insert(name.to_owned());
        for field in type_.fields().iter().filter(|field| field.visible.contains(role)) {
            let field_name = format!("{name}.{}", field.name);
            parts.extend(inputs(&field_name, field.arguments));
            parts.insert(field_name);
        }
        match type_.kind {
            TypeKind::InputObject { fields, .. } => parts.extend(inputs(name, fields)),
            TypeKind::Enum { values } => {
                let visible = values.iter().filter(|value| value.visible.contains(role));
                parts.extend(visible.map(|value| format!("{name}.{}", value.name)));
            }
            TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types } => {
                let id = types.type_id(name).expect("the type is there");
                let members = possible_types.iter().filter(|member| {
                    types.type_(**member).visible.contains(role) && types.is_member(id, **member, role)
                });
                parts.extend(members.map(|member| format!("{name} > {}", types.type_(*member).name)));
            }
            _ => {}
        }
    }
    parts
}

const SHOP: &str = "
type Query { user(id: Int, where: Where, lang: Lang): User find: [Found!] node: Node }
type Mutation { drop(id: Int): User }
interface Node { id: ID }
type User implements Node { id: ID name(lang: Lang): String team: Team }
type Team implements Node { id: ID title: String }
union Found = User | Team
enum Lang { DE EN FR }
input Where { org: Int name: String not: Where }
";

/// A small generator of numbers, the same ones in every run.
struct Numbers(u64);

impl Numbers {
    fn chance(&mut self, of: u64) -> bool {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.is_multiple_of(of)
    }

    fn pick<'t>(&mut self, text: &'t str) -> &'t str {
        if self.chance(3) { "" } else { text }
    }

    fn preset(&mut self, input: &str, values: &[&str]) -> String {
        let mut text = self.pick(input).to_owned();
        if !text.is_empty() && self.chance(2) {
            let value = values[usize::from(self.chance(2))];
            text += &format!(" @preset(value: {value})");
        }
        text
    }

    /// A permission on [`SHOP`].
    fn permission(&mut self) -> String {
        let id = self.preset("id: Int", &["1", "\"x-hasura-id\""]);
        let where_ = self.pick("where: Where");
        let lang = self.preset("lang: Lang", &["EN", "DE"]);
        let org = self.preset("org: Int", &["7", "\"x-hasura-org\""]);
        let not = self.preset("not: Where", &["{}", "{name: \"a\"}"]);
        let arguments = |list: &[&str]| {
            let list: Vec<&str> = list.iter().copied().filter(|argument| !argument.is_empty()).collect();
            if list.is_empty() { String::new() } else { format!("({})", list.join(" ")) }
        };
        let members = if self.chance(2) { "User | Team" } else { "User" };
        let implements = self.pick("implements Node");
        format!(
            "schema {{ query: Query {} }} \
             type Query {{ user{}: User {} {} }} type Mutation {{ drop: User }} interface Node {{ id: ID }} \
             type User {} {{ id: ID name{}: String {} }} type Team {implements} {{ id: ID {} }} \
             union Found = {members} enum Lang {{ EN DE {} }} input Where {{ name: String {org} {not} }}",
            self.pick("mutation: Mutation"),
            arguments(&[&id, where_, &lang]),
            self.pick("find: [Found!]"),
            self.pick("node: Node"),
            self.pick("implements Node"),
            arguments(&[self.pick("lang: Lang")]),
            self.pick("team: Team"),
            self.pick("title: String"),
            self.pick("FR"),
        )
    }
}

#[test]
fn an_inherited_role_sees_nothing_that_no_member_sees() {
    let mut numbers = Numbers(0x5eed);
    let (mut derived, mut refused) = (0, 0);
    for _ in 0..150 {
        let texts = [numbers.permission(), numbers.permission(), numbers.permission()];
        let mut yaml = "permissions:\n".to_owned();
        let mut of_roles: Vec<&str> = Vec::new();
        for role in ["a", "b", "c"] {
            // Equal permissions of two roles are what makes an inherited one.
            let text = texts[usize::from(numbers.chance(4)) + usize::from(numbers.chance(4))].as_str();
            if !numbers.chance(4) {
                yaml += &format!("- {{role: {role}, definition: {{schema: '{text}'}}}}\n");
                of_roles.push(role);
            }
        }
        yaml += "comment: c";
        let input = Input { remote_schemas: &[("shop", SHOP, &yaml)], ..Input::default() };
        with_catalog(&input, ON, |fixture, catalog, diagnostics| {
            if diagnostics.has_errors() {
                assert!(diagnostics.has_any_of(&[Code::PermissionConflict]), "{}", fixture.findings(&diagnostics));
                refused += 1;
            }
            let gateway = schema(fixture, catalog).gateway;
            let of = |role: &str| parts(gateway, gateway.role(role));
            let nobody = of("stranger");
            for (role, members) in [("ab", &["a", "b"][..]), ("abc", &["a", "b", "c"])] {
                let seen = of(role);
                let granted: BTreeSet<String> =
                    members.iter().flat_map(|member| of(member)).chain(nobody.clone()).collect();
                assert!(seen.is_subset(&granted), "{role}: {:?}", seen.difference(&granted));
                if seen == nobody {
                    continue;
                }
                derived += 1;
                for member in members.iter().filter(|member| of_roles.contains(member)) {
                    assert_eq!(seen, of(member), "{role} has what {member} has, presets being away");
                }
            }
            assert_eq!(nobody, of(""), "a role without a permission has nothing");
        });
    }
    assert!(derived > 50 && refused > 20, "{derived} derived, {refused} refused");
}

const TABLES: &str = "user: id int4! *, lang text";

const TABLES_YAML: &str = "
- table: user
  remote_relationships:
  - {name: profile, definition: {to_remote_schema: {remote_schema: shop, lhs_fields: [id], remote_field: {user: {arguments: {where: {not: {org: $id}}}}}}}}
  select_permissions:
  - {role: full, permission: {columns: [lang], filter: {}}}
  - {role: part, permission: {columns: '*', filter: {}}}
  - {role: argument, permission: {columns: '*', filter: {}}}
  - {role: field, permission: {columns: '*', filter: {}}}
  - {role: none, permission: {columns: '*', filter: {}}}
";

const SHOP_YAML: &str = "
permissions:
- {role: full, definition: {schema: 'type Query { user(where: Where @preset(value: {}), id: Int @preset(value: 1), lang: Lang): User } type User { id: ID } enum Lang { EN } input Where { org: Int @preset(value: 1) not: Where }'}}
- {role: part, definition: {schema: 'type Query { user(where: Where): User } type User { id: ID } input Where { name: String not: Where }'}}
- {role: argument, definition: {schema: 'type Query { user(id: Int): User } type User { id: ID }'}}
- {role: field, definition: {schema: 'type Query { node: Node } interface Node { id: ID }'}}
- {role: remote_only, definition: {schema: 'type Query { user(where: Where): User } type User { id: ID } input Where { org: Int not: Where }'}}
remote_relationships:
- type_name: User
  relationships:
  - {name: row, definition: {to_source: {relationship_type: object, source: main, table: user, field_mapping: {id: id}}}}
";

#[test]
fn why_a_role_has_a_relationship() {
    let input = Input { databases: &[("main", TABLES, TABLES_YAML)], remote_schemas: &[("shop", SHOP, SHOP_YAML)] };
    with_catalog(&input, ON, |fixture, catalog, diagnostics| {
        assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
        let gateway = schema(fixture, catalog).gateway;
        let check = |type_name: &str, name: &str, role: &str, expected: Result<bool, Reason>| {
            let relationship = catalog.remote_relationships.iter().find(|relationship| relationship.name == name);
            let relationship = relationship.expect("the relationship is resolved");
            let found = match visibility(catalog, relationship, gateway.role(role)) {
                Visibility::Visible(because) => Ok(matches!(because, Because::Permission(_))),
                Visibility::Hidden(reason) => Err(reason),
            };
            let (_, type_) = gateway
                .type_system
                .type_id(type_name)
                .map(|id| (id, gateway.type_system.type_(id)))
                .expect("it is there");
            assert_eq!(found.is_ok(), type_.visible_field(name, gateway.role(role)).is_some(), "{name} for {role}");
            assert_eq!(found, expected, "{name} for {role}");
        };
        let missing = |field: &str| field.to_owned();
        let table = Reason::NoTablePermission { table: "user".to_owned(), source: "main".to_owned() };
        check("user", "profile", "admin", Ok(false));
        check("user", "profile", "full", Ok(true));
        let reason = Reason::MissingInputField { type_name: missing("Where"), field: missing("org") };
        check("user", "profile", "part", Err(reason));
        let (type_name, field) = (missing("Query"), missing("user"));
        let reason =
            Reason::MissingArgument { type_name: type_name.clone(), field: field.clone(), argument: missing("where") };
        check("user", "profile", "argument", Err(reason));
        check("user", "profile", "field", Err(Reason::MissingField { type_name, field }));
        check("user", "profile", "none", Err(Reason::NoRemotePermission { remote_schema: missing("shop") }));
        check("user", "profile", "remote_only", Err(table.clone()));
        check("User", "row", "full", Ok(true));
        check("User", "row", "remote_only", Err(table));
        check("User", "row", "none", Err(Reason::NoType { type_name: missing("User") }));

        // A given argument is not shown; a preset one is not either, but is known.
        let types = &gateway.type_system;
        let user = types.type_(types.type_id("user").expect("the table's type is there"));
        let full = gateway.role("full");
        let profile = user.visible_field("profile", full).expect("the role has it");
        let shown: Vec<&str> = profile
            .arguments
            .iter()
            .filter(|argument| argument.visible.contains(full))
            .map(|argument| argument.name)
            .collect();
        let preset: Vec<&str> = profile
            .arguments
            .iter()
            .filter(|argument| argument.preset(full).is_some())
            .map(|argument| argument.name)
            .collect();
        assert_eq!((shown, preset), (vec!["lang"], vec!["id"]));
    });
}

#[test]
fn permissions_that_are_off_change_nothing() {
    let yaml = "permissions:\n- {role: a, definition: {schema: 'type Query { node: Node } interface Node { id: ID }'}}";
    let input = Input { remote_schemas: &[("shop", SHOP, yaml)], ..Input::default() };
    with_catalog(&input, Settings::default(), |fixture, catalog, diagnostics| {
        assert!(diagnostics.has_any_of(&[Code::RemotePermissionsOff]) && !diagnostics.has_errors());
        let gateway = schema(fixture, catalog).gateway;
        assert_eq!(parts(gateway, gateway.role("a")), parts(gateway, RoleId::ADMIN));
        assert_eq!(parts(gateway, RoleId::UNKNOWN), parts(gateway, RoleId::ADMIN));
        assert!(gateway.type_system.withheld.is_empty());
    });
}

#[test]
fn types_of_two_remote_schemas_are_united() {
    let sdl = |name: &str| {
        SHOP.replace("Query {", &format!("Query {{ {name}: User"))
            .replace(" user(", &format!(" {name}user("))
            .replace(" find:", &format!(" {name}find:"))
            .replace(" node:", &format!(" {name}node:"))
            .replace("type Mutation { drop(id: Int): User }", "")
    };
    let yaml = "permissions:\n- {role: a, definition: {schema: 'type Query { b: User } type User { name: String }'}}";
    let (a, b) = (sdl("a"), sdl("b"));
    let input = Input { remote_schemas: &[("a", &a, "comment: c"), ("b", &b, yaml)], ..Input::default() };
    with_catalog(&input, ON, |fixture, catalog, diagnostics| {
        assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
        let gateway = schema(fixture, catalog).gateway;
        let seen = parts(gateway, gateway.role("a"));
        let expected = ["Boolean", "String", "User", "User.name", "query_root", "query_root.b"];
        assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    });
}
