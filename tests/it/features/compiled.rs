//! The generated crate of every feature is compiled, without warnings, and holds the very gateway that was made in memory:
//! what is served by `dev` and what ships are one value.

use std::{collections::BTreeMap, fmt::Write as _, process::Command};

use generator::emit::emit;
use runtime::definition::Gateway;

use super::{Sources, possible};
use crate::support::{remotes::Reply, workspace::Workspace};

/// Stands for the digest of the metadata directory, which is not what is compared.
const DIGEST: &str = "features";

#[tokio::test(flavor = "multi_thread")]
async fn compiled_gateways_are_those_in_memory() {
    let mut expected = BTreeMap::new();
    let mut crates = BTreeMap::new();
    for feature in possible().await {
        let parts: Vec<_> = feature.iter().rev().take(2).map(|part| part.to_string_lossy().into_owned()).collect();
        let name = format!("{}_{}", parts[1], parts[0]);
        let sources = Sources::start(&feature, Reply::json).await;
        let checked = sources.check().await;
        let files = emit(&checked.schema, DIGEST);
        let rename = |text: &str| text.replace("name = \"generated\"", &format!("name = \"{name}\"")).into_bytes();
        let files: BTreeMap<String, Vec<u8>> =
            files.iter().map(|(path, text)| (path.to_owned(), rename(text))).collect();
        crates.insert(name.clone(), files);
        expected.insert(name, format!("{:?}", Gateway { digest: DIGEST, ..*checked.gateway }));
    }
    let workspace = Workspace::new("features", &package(crates.keys()));
    for (name, files) in &crates {
        workspace.write_crate(name, files);
    }
    workspace.write("src/main.rs", main_program(crates.keys()).as_bytes());
    let binary = workspace.cargo(&["build"]).join("features_printed");
    let output = Command::new(binary).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("it prints text");
    assert_eq!(printed.lines().count(), expected.len());
    for ((name, expected), compiled) in expected.iter().zip(printed.lines()) {
        let differs = expected.bytes().zip(compiled.bytes()).position(|(left, right)| left != right);
        let at = differs.unwrap_or(expected.len().min(compiled.len())).saturating_sub(200);
        let part = |text: &str| text.get(at..).unwrap_or_default().chars().take(400).collect::<String>();
        assert!(expected == compiled, "{name}: in memory\n{}\ncompiled\n{}", part(expected), part(compiled));
    }
}

fn package<'n>(names: impl Iterator<Item = &'n String> + Clone) -> String {
    let mut package = "[package]\nname = \"features_printed\"\nversion.workspace = true\nedition.workspace = true\n\n\
                       [dependencies]\n"
        .to_owned();
    for name in names.clone() {
        writeln!(package, "{name} = {{ path = \"{name}\" }}").expect("writing to a string cannot fail");
    }
    let members: Vec<_> = names.map(|name| format!("\"{name}\"")).collect();
    writeln!(package, "\n[workspace]\nmembers = [{}]", members.join(", ")).expect("writing to a string cannot fail");
    package
}

/// A line with each gateway.
fn main_program<'n>(names: impl Iterator<Item = &'n String>) -> String {
    let mut program = "//! Prints the gateways of all features.\n\nfn main() {\n".to_owned();
    for name in names {
        writeln!(program, "    println!(\"{{:?}}\", {name}::GATEWAY);").expect("writing to a string cannot fail");
    }
    program + "}\n"
}
