//! `cargo xtask test`: every test of the workspace. Sets up the Python tools under target/ by itself; without network it
//! says which tests it leaves out and runs the rest.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use lakewright_local::{Environment, virtual_environment};

use crate::Result;

/// The Python packages of the tests that run real tools: cfn-lint, AWS's validator, pandas, pytest.
const REQUIREMENTS: &str = "tools/requirements.txt";
const ENVIRONMENT: &str = "target/python";
const EMULATOR: &str = "target/emulator";

/// Runs every test; fails at the end if any of them did.
pub(crate) fn run() -> Result<()> {
    let python = match python() {
        Ok(python) => Some(python),
        Err(reason) => {
            println!("left out: the tests that run cfn-lint, cloudformation-validate and pytest ({reason})");
            None
        }
    };
    let emulator = match emulator() {
        Ok(emulator) => Some(emulator),
        Err(reason) => {
            println!("left out: the tests of the lake on an emulator ({reason})");
            None
        }
    };
    let mut failed = Vec::new();
    let mut step = |name: &str, command: &mut Command| {
        println!("== {name}");
        let start = Instant::now();
        let passed = command.status().is_ok_and(|it| it.success());
        println!("== {name}: {} in {} s", if passed { "passed" } else { "FAILED" }, start.elapsed().as_secs());
        if !passed {
            failed.push(name.to_owned());
        }
    };
    let mut workspace = cargo(["test", "--workspace", "--no-fail-fast"]);
    if let Some(python) = &python {
        workspace.env("LAKEWRIGHT_PYTHON", python);
    }
    // Left to a step of its own: functions need the machine for themselves.
    workspace.env_remove("LAKEWRIGHT_EMULATOR");
    step("workspace", &mut workspace);
    step(
        "all resource types",
        &mut cargo(["test", "-p", "lakewright-resources", "--features", "all", "--no-fail-fast"]),
    );
    if let Some(python) = &python {
        let mut pytest = Command::new(python);
        pytest.args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "crates/datalake/function", "tools"]);
        step("functions and measurements", pytest.env("PYTHONDONTWRITEBYTECODE", "1"));
    }
    if let Some(emulator) = &emulator {
        for (name, mut command) in on_emulator(emulator) {
            step(name, &mut command);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
}

/// The tests of the lake on an emulator alone.
pub(crate) fn e2e() -> Result<()> {
    let emulator = emulator()?;
    let mut failed = Vec::new();
    for (name, mut command) in on_emulator(&emulator) {
        if !command.status()?.success() {
            failed.push(name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
}

/// The lake, and the tool that brings it up. They are chosen of the whole workspace: with its features, so that nothing is
/// compiled again that its tests had compiled.
fn on_emulator(environment: &Path) -> [(&'static str, Command); 2] {
    let mut lake = cargo(["test", "--workspace", "--test", "e2e"]);
    let mut tool = cargo(["test", "--workspace", "--test", "tool", "--", "local::", "emulated::"]);
    lake.env("LAKEWRIGHT_EMULATOR", environment);
    tool.env("LAKEWRIGHT_EMULATOR", environment);
    [("the lake on an emulator", lake), ("the tool with an emulator", tool)]
}

fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// The interpreter of a virtual environment that has what [`REQUIREMENTS`] says.
fn python() -> Result<PathBuf> {
    let folder = std::env::current_dir()?.join(ENVIRONMENT);
    let wanted = std::fs::read_to_string(REQUIREMENTS)?;
    Ok(virtual_environment(&folder, &wanted, |step| println!("== {step}"))?)
}

/// A folder with the environment of the emulator.
fn emulator() -> Result<PathBuf> {
    let folder = std::env::current_dir()?.join(EMULATOR);
    Environment::set_up(&folder, |step| println!("== {step}"))?;
    Ok(folder)
}
