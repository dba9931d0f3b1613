//! cfn-lint and AWS's own validator judge the default lake, every preset and generated configurations.
//!
//! They run where `LAKEWRIGHT_PYTHON` names an interpreter that has them: `cargo xtask test` sets one up.

#![expect(clippy::panic, reason = "a test fails by a panic")]

use std::path::{Path, PathBuf};
use std::process::Command;

use lakewright_datalake::Folders;
use lakewright_datalake::config::{Accounts, DataLake, Zones};
use lakewright_stack::{Asset, Format};
use lakewright_testing::lake::lakes;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

/// How many generated lakes are judged beside the default one and the presets.
const GENERATED: usize = 24;

/// Findings that are wrong, by tool, rule and the end of their place, with the reason. Informational findings are not
/// asked for.
const SILENCED: [(&str, &str, &str, &str); 1] = [(
    "cloudformation-validate",
    "W9002",
    ".Properties.InstanceArn",
    "the organization's instance of Identity Center is of no stack; a parameter with a default is found all the same",
)];

fn folders(lake: &DataLake) -> Folders {
    lake.folders()
        .into_iter()
        .map(|it| (it, Asset::zip([("index.py", b"pass".as_slice())]).expect("a short name")))
        .collect()
}

/// The default lake, every preset, and the same generated lakes at each run.
fn judged() -> Vec<(String, DataLake)> {
    let lake = || DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" });
    let mut judged = vec![
        ("default".to_owned(), lake()),
        ("medallion".to_owned(), lake().zones(Zones::medallion())),
        ("drop".to_owned(), lake().zones(Zones::drop_to_curated())),
        ("landing".to_owned(), lake().zones(Zones::landing_to_analytics())),
    ];
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    for number in 0..GENERATED {
        let lake = lakes().new_tree(&mut runner).expect("a lake").current();
        judged.push((format!("generated-{number}"), lake));
    }
    judged
}

fn write(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for (number, (name, lake)) in judged().into_iter().enumerate() {
        let assembly =
            lake.build_with(&folders(&lake)).into_app().synth().unwrap_or_else(|error| panic!("{name}: {error}"));
        let format = if number % 2 == 0 { Format::Json } else { Format::Yaml };
        let written = assembly.write(&folder.join(name), format).expect("a folder of the build");
        files.extend(written.into_iter().map(|it| it.path).filter(|it| it.to_string_lossy().contains(".template.")));
    }
    files
}

fn lint(python: &str, files: &[PathBuf]) -> Vec<Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/lint.py");
    let output = Command::new(python).arg(script).args(files).output().expect("the interpreter runs");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    lines.lines().map(|it| serde_json::from_str(it).expect("a finding")).collect()
}

fn field<'f>(finding: &'f Value, name: &str) -> &'f str {
    finding.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn serious(findings: &[Value]) -> Vec<String> {
    findings
        .iter()
        .filter(|it| field(it, "level") != "informational")
        .filter(|it| {
            !SILENCED.iter().any(|(tool, rule, place, _)| {
                (*tool, *rule) == (field(it, "tool"), field(it, "rule")) && field(it, "path").ends_with(place)
            })
        })
        .map(ToString::to_string)
        .collect()
}

#[test]
fn both_linters_accept_every_lake_and_reject_a_broken_one() {
    let Ok(python) = std::env::var("LAKEWRIGHT_PYTHON") else {
        eprintln!("left out: LAKEWRIGHT_PYTHON is not set (`cargo xtask test` sets it)");
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lakes");
    let files = write(&folder);
    assert!(files.len() >= 2 * (GENERATED + 4), "{}", files.len());
    let found = serious(&lint(&python, &files));
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));

    // The judges can say no.
    let broken = folder.join("broken.template.json");
    let text = r#"{"Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": "soon", "Nope": 1}}}}"#;
    std::fs::write(&broken, text).expect("a folder of the build");
    let found = serious(&lint(&python, &[broken]));
    for tool in ["cfn-lint", "cloudformation-validate"] {
        assert!(found.iter().any(|it| it.contains(tool)), "{tool} accepts a broken template");
    }
}
