//! Maintenance of this workspace: `cargo xtask facts` refreshes what is known about AWS, `cargo xtask generate` writes
//! the typed resources and IAM actions from it, `cargo xtask test` runs every test, `cargo xtask e2e` those on an
//! emulator of AWS alone.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, reason = "a command line program")]

mod actions;
mod api_diff;
mod facts;
mod files;
mod generate;
mod model;
mod names;
mod test;

use std::process::ExitCode;

/// What went wrong, in words.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "\
usage: cargo xtask <command> [--check]

  facts      fetch the pinned sources, compile crates/facts/data and print what changed
  generate   write the typed resources and actions of crates/resources and crates/iam from crates/facts/data
  test       run every test; sets up the Python tools that some of them run under target/
  e2e        run the lake on an emulator of AWS, which it sets up under target/: what `test` does last

  --check    (facts, generate) change nothing, fetch nothing; fail if a file is stale";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["facts"] => facts::refresh(),
        ["facts", "--check"] => facts::check(),
        ["generate"] => generate::write(),
        ["generate", "--check"] => generate::check(),
        ["test"] => test::run(),
        ["e2e"] => test::e2e(),
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
