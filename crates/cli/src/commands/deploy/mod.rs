//! The commands that ask AWS: each a thin call of `lakewright-deploy`.

mod args;
mod live;
mod resources;
mod run;
mod stack;
mod text;
mod times;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use lakewright_deploy::{Approve, Plan, Policy};

use self::args::{AwsArgs, OutputArgs};
use crate::outcome::{Failure, Outcome, Result};
use crate::world::World;

pub use self::resources::{ResourcesArgs, resources};
pub use self::stack::{
    AttachArgs, BootstrapArgs, CancelArgs, DestroyArgs, DriftArgs, EventsArgs, OutputsArgs, RollbackArgs, StatusArgs,
    UnlockArgs, attach, bootstrap, cancel, destroy, drift, events, outputs, rollback, status, unlock,
};

/// The exit status of a run that was interrupted while its operation goes on: 128 and SIGINT's number.
const INTERRUPTED: u8 = 130;
/// The exit status of a deployment without changes, where that is asked for.
const NO_CHANGE: u8 = 10;

/// Deploy an assembly, or a template: plan, approve, execute, follow
///
/// The stacks are deployed in their order, those that do not wait for each other side by side. Each gets a change set; what it
/// does is shown, beside what the templates say, and executed only if it was approved. A run that was cut off is taken up by the
/// next.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright deploy target/assembly --profile security=audit --profile prod=lake
  lakewright deploy template.yaml --stack orders --approve no-data-loss
  lakewright plan target/assembly --out plan.json && lakewright deploy --plan plan.json

Exit status: 0 deployed, or nothing to change (10 with --fail-on-no-change); 2 not begun: a request was refused, nothing
changed; 3 refused: data would be lost; 4 refused: not approved, or the state of a stack forbids it; 5 failed and rolled
back; 6 failed, neither done nor undone; 7 begun, and how it ended is not known; 8 the plan is stale; 9 locked: somebody
else is at work; 130 interrupted while CloudFormation goes on. Of several stacks it is that of the first that was begun or
refused and is not as it should be; 2 where there is none.")]
pub struct DeployArgs {
    #[command(flatten)]
    what: WhatArgs,

    /// Approve whatever loses no data
    #[arg(long, conflicts_with = "approve")]
    yes: bool,

    /// When to deploy without a question
    #[arg(long, value_enum, value_name = "WHEN")]
    approve: Option<ApproveArg>,

    /// Resources whose data may be lost
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    allow_data_loss: Vec<String>,

    /// Execute the plans of a file, and nothing else: they were reviewed
    #[arg(long, value_name = "FILE", conflicts_with_all = ["what", "yes", "approve", "stack", "only", "parameters"])]
    plan: Option<PathBuf>,

    /// Exit with 10 where there is nothing to change
    #[arg(long)]
    fail_on_no_change: bool,
}

/// What is deployed, and how.
#[derive(Args, Debug)]
pub struct WhatArgs {
    /// The folder of an assembly, or a template
    #[arg(value_name = "ASSEMBLY|TEMPLATE")]
    what: Option<PathBuf>,

    /// The name of the stack, for a template
    #[arg(long, value_name = "NAME")]
    stack: Option<String>,

    /// Only these stacks of the assembly
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    only: Vec<String>,

    /// A parameter's value; of one stack alone with its name before it
    #[arg(long = "parameter", value_name = "[STACK.]NAME=VALUE")]
    parameters: Vec<String>,

    /// The role that CloudFormation acts as
    #[arg(long, visible_alias = "role-arn", value_name = "[STACK=]ARN")]
    service_role: Vec<String>,

    /// Delete a stack whose creation failed, if nothing of it is left, and create it again
    #[arg(long)]
    recreate: bool,

    /// Leave a stack as it is where something fails: `lakewright rollback` undoes it. Nothing can be replaced so
    #[arg(long)]
    no_rollback: bool,

    /// Do not protect resources with data: no termination protection, no stack policy
    #[arg(long)]
    unprotected: bool,

    /// Bring resources that were changed by others back to what the template says
    #[arg(long)]
    revert_drift: bool,

    #[command(flatten)]
    aws: AwsArgs,

    #[command(flatten)]
    output: OutputArgs,
}

/// Show what a deployment would do, by a change set that waits
///
/// With --out, the plan is a file: `lakewright deploy --plan FILE` executes what was reviewed, or says that it is stale.
/// The file has no values of parameters in it.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright plan target/assembly
  lakewright plan target/assembly --out plan.json

Exit status: 0 nothing to change, 1 something changes, 3 data would be lost; else that of deploy.")]
pub struct PlanArgs {
    #[command(flatten)]
    what: WhatArgs,

    /// Write the plans to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// When to deploy without a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ApproveArg {
    /// Where no data is at risk
    NoDataLoss,
    /// Where nobody can do more than before, and no data is at risk
    NoNewAccess,
    /// Always; data is lost only where its resource is named
    Any,
}

/// Deploys.
///
/// # Errors
/// Where an argument is wrong or a file can not be read.
pub fn deploy(args: &DeployArgs, world: &World) -> Result {
    let approve = match (args.yes, args.approve) {
        (true, _) | (_, Some(ApproveArg::Any)) => Some(Approve::Any),
        (_, Some(ApproveArg::NoDataLoss)) => Some(Approve::NoDataLoss),
        (_, Some(ApproveArg::NoNewAccess)) => Some(Approve::NoNewAccess),
        (false, None) => None,
    };
    let allow_data_loss: BTreeSet<String> = args.allow_data_loss.iter().cloned().collect();
    let ended = match &args.plan {
        Some(file) => {
            let text = std::fs::read_to_string(file).map_err(|error| Failure::of_file(file, &error))?;
            let plans = Plan::list_from_json(&text).map_err(|error| {
                Failure::new(format!("{}: {error}", file.display())).help("write it with `lakewright plan --out`")
            })?;
            let policy = Policy { approve: Approve::Any, allow_data_loss };
            run::execute(&args.what, plans, &policy)?
        }
        None => {
            let policy = Policy { approve: approve.unwrap_or_default(), allow_data_loss };
            run::deploy(&args.what, &policy, approve.is_none() && world.can_ask, world)?
        }
    };
    let nothing = ended.reports.iter().all(|it| it.outcome == lakewright_deploy::Outcome::NoChange);
    let is_nothing = args.fail_on_no_change && nothing && ended.status() == 0;
    let status = if is_nothing { NO_CHANGE } else { ended.status() };
    let mut outcome = Outcome::of(ended.text(args.what.output.format)).status(status);
    if ended.reports.is_empty() && !ended.is_interrupted {
        outcome.messages = "nothing to change: there is no plan in the file\n".to_owned();
    }
    Ok(outcome)
}

/// Plans.
///
/// # Errors
/// Where an argument is wrong, or a file can not be read or written.
pub fn plan(args: &PlanArgs, world: &World) -> Result {
    run::plan(&args.what, args.out.as_deref(), world)
}
