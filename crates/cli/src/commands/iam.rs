//! `lakewright iam`: who may do what, by policies alone.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use lakewright_iam::compare::cases::compare_line;
use lakewright_iam::eval::cases::decide_line;

use crate::input::Source;
use crate::outcome::{Failure, Outcome, Result};
use crate::parallel;
use crate::world::World;

/// Evaluate and compare IAM policies
#[derive(Args, Debug)]
pub struct IamArgs {
    #[command(subcommand)]
    command: IamCommand,
}

#[derive(Debug, Subcommand)]
enum IamCommand {
    Eval(EvalArgs),
    Compare(CompareArgs),
}

/// Decide requests: Allowed, ImplicitDeny, ExplicitDeny, or UNKNOWN where it can not be decided
#[derive(Args, Debug)]
#[command(after_help = "\
A case is a line: {\"id\", \"request\": {\"principal\", \"action\", \"resource\", \"context\"}, \"policies\": {\"identity\", ...}}.
Its answer is a line too, in the same order: {\"id\":\"1\",\"decision\":\"Allowed\"}.

Examples:
  lakewright iam eval --cases cases.jsonl
  lakewright iam eval --cases - < cases.jsonl

Exit status: 0 answered, 2 the tool failed (bad arguments, unreadable file).")]
pub struct EvalArgs {
    /// The cases, or `-` for standard input
    #[arg(long, value_name = "FILE")]
    cases: PathBuf,
}

/// Compare policies: PASS where the new one allows nothing that the existing one does not, else FAIL with a request
#[derive(Args, Debug)]
#[command(after_help = "\
A case is a line: {\"id\", \"policyType\": \"IDENTITY_POLICY\" or \"RESOURCE_POLICY\", \"existing\": policy, \"new\": policy}.
Its answer is a line too, in the same order: {\"id\":\"1\",\"answer\":\"PASS\",\"witness\":null}. What can not be decided is UNKNOWN.

Examples:
  lakewright iam compare --cases cases.jsonl
  lakewright iam compare --cases - < cases.jsonl

Exit status: 0 answered, 2 the tool failed (bad arguments, unreadable file).")]
pub struct CompareArgs {
    /// The cases, or `-` for standard input
    #[arg(long, value_name = "FILE")]
    cases: PathBuf,
}

/// Evaluates or compares.
///
/// # Errors
/// Where the cases can not be read.
pub fn iam(args: &IamArgs, world: &World) -> Result {
    match &args.command {
        IamCommand::Eval(args) => answers(&args.cases, world, decide_line),
        IamCommand::Compare(args) => answers(&args.cases, world, compare_line),
    }
}

/// What is answered to each line of a file.
fn answers(file: &std::path::Path, world: &World, answer: impl Fn(&str) -> String + Sync) -> Result {
    let source = Source::read(file, world)?;
    if let Some(broken) = &source.broken {
        return Err(Failure::new(format!("{}: {}", source.name, broken.message)).help("save it as UTF-8"));
    }
    let lines: Vec<&str> = source.text.lines().filter(|it| !it.trim().is_empty()).collect();
    let answers = parallel::map(&lines, |it| answer(it) + "\n");
    Ok(Outcome::of(answers.concat()))
}
