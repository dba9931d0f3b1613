//! `cargo xtask test`: every test of the workspace. Sets up the Python tools under target/ by itself; without network it
//! says which tests it leaves out and runs the rest.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::Result;

/// The Python packages of the tests that run real tools: cfn-lint, AWS's validator, pandas, pytest.
const REQUIREMENTS: &str = "tools/requirements.txt";
const ENVIRONMENT: &str = "target/python";

/// Runs every test; fails at the end if any of them did.
pub(crate) fn run() -> Result<()> {
    let python = match python() {
        Ok(python) => Some(python),
        Err(reason) => {
            println!("left out: the tests that run cfn-lint, cloudformation-validate and pytest ({reason})");
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
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
}

fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// The interpreter of a virtual environment that has what [`REQUIREMENTS`] says.
fn python() -> Result<PathBuf> {
    let folder = std::env::current_dir()?.join(ENVIRONMENT);
    let python = folder.join("bin/python");
    let wanted = std::fs::read_to_string(REQUIREMENTS)?;
    let installed = folder.join("installed.txt");
    if std::fs::read_to_string(&installed).is_ok_and(|it| it == wanted) {
        return Ok(python);
    }
    println!("== setting up {ENVIRONMENT}");
    let quietly = |command: &mut Command, what: &str| -> Result<()> {
        let output = command.output().map_err(|error| format!("{what}: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        let error = String::from_utf8_lossy(&output.stderr);
        let last = error.lines().rev().find(|it| it.starts_with("ERROR")).or(error.lines().last()).unwrap_or_default();
        Err(format!("{what} failed: {last}").into())
    };
    quietly(Command::new("python3").args(["-m", "venv"]).arg(&folder), "python3 -m venv")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS];
    quietly(Command::new(&python).args(pip), "pip install")?;
    std::fs::write(installed, wanted)?;
    Ok(Path::new(&python).to_owned())
}
