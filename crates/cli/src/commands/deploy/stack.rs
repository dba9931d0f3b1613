//! The commands for a stack that is there.

use clap::Args;
use lakewright_deploy::aws::{StackPhase, StackStatus};
use lakewright_deploy::{
    Approve, Consent, Deployer, Destruction, Options, Outcome as Ended, Patience, Policy, Progress, RealAws, Report,
    Reporter, bootstrap as bucket,
};
use serde_json::json;

use super::INTERRUPTED;
use super::args::{AwsArgs, Format, OutputArgs, failure};
use super::run::watched;
use super::text;
use super::times::Times;
use crate::outcome::{Failure, Outcome, Result};

macro_rules! command {
    ($(#[$meta:meta])* $name:ident { $($(#[$field:meta])* $key:ident: $type:ty,)* }) => {
        #[derive(Args, Debug)]
        $(#[$meta])*
        pub struct $name {
            /// The stack's name
            #[arg(value_name = "STACK")]
            stack: String,

            $($(#[$field])* $key: $type,)*

            #[command(flatten)]
            aws: AwsArgs,

            #[command(flatten)]
            output: OutputArgs,
        }
    };
}

command! {
    /// Show how a stack stands, and why its last operation failed
    #[command(after_help = "\
Examples:
  lakewright status acme-prod-lake --profile lake

Exit status: 0 it can be updated, 1 something runs on it or has failed, 2 there is no such stack, or AWS does not say.")]
    StatusArgs {}
}

command! {
    /// Show what happened to a stack, by operation
    #[command(after_help = "\
Examples:
  lakewright events acme-prod-lake
  lakewright events acme-prod-lake --all --format json

Exit status: 0 shown, 2 there is no such stack, or AWS does not say.")]
    EventsArgs {
        /// All operations, not the last alone
        #[arg(long)]
        all: bool,
    }
}

command! {
    /// Follow what runs on a stack to its end, or tell how the last operation ended
    #[command(after_help = "\
Examples:
  lakewright attach acme-prod-lake

Exit status: that of the deployment it follows.")]
    AttachArgs {}
}

command! {
    /// Show what was changed behind a stack's back, by property
    #[command(after_help = "\
Examples:
  lakewright drift acme-prod-lake

Exit status: 0 nothing, 1 something drifted, 2 there is no such stack, or AWS does not say.")]
    DriftArgs {}
}

command! {
    /// Undo what failed half way
    #[command(after_help = "\
Examples:
  lakewright rollback acme-prod-lake                       a stack that failed and was left as it was
  lakewright rollback --continue acme-prod-lake --skip Vpc  a rollback that failed, without what can not be undone

Exit status: 0 undone, 4 there is nothing to undo, 6 it failed; else that of deploy.")]
    RollbackArgs {
        /// Continue a rollback that failed
        #[arg(long = "continue")]
        go_on: bool,

        /// Leave out resources that can not be undone: they may differ from the template then
        #[arg(long, value_name = "ID", value_delimiter = ',', requires = "go_on")]
        skip: Vec<String>,
    }
}

command! {
    /// Cancel the update that runs on a stack, and follow until everything is as it was
    #[command(after_help = "\
Examples:
  lakewright cancel acme-prod-lake

Exit status: 0 undone, or it came too late and the update is done; 4 no update runs; else that of deploy.")]
    CancelArgs {}
}

command! {
    /// Show what deleting a stack does, and with --yes delete it
    ///
    /// A resource with data is deleted only where it is named.
    #[command(after_help = "\
Examples:
  lakewright destroy orders
  lakewright destroy orders --yes --unprotect --delete-data Raw,Clean

Exit status: 0 shown, or deleted; 3 refused: data would be lost; 4 refused: it is protected, or others import from it;
6 something could not be deleted; else that of deploy.")]
    DestroyArgs {
        /// Delete it
        #[arg(long)]
        yes: bool,

        /// Resources whose data is deleted with them
        #[arg(long, value_name = "ID", value_delimiter = ',')]
        delete_data: Vec<String>,

        /// Resources to keep, where they could not be deleted before
        #[arg(long, value_name = "ID", value_delimiter = ',')]
        retain: Vec<String>,

        /// Take the protection from termination away first
        #[arg(long)]
        unprotect: bool,
    }
}

command! {
    /// Show the outputs of a stack
    #[command(after_help = "\
Examples:
  lakewright outputs acme-prod-lake
  lakewright outputs acme-prod-lake --format json

Exit status: 0 shown, 2 there is no such stack, or AWS does not say.")]
    OutputsArgs {}
}

command! {
    /// Open the lock of a stack whose owner is gone
    #[command(after_help = "\
Examples:
  lakewright unlock acme-prod-lake 4f2a90c1b7d3e865

A lock ends by itself once it was not renewed for its lease; this is for who can not wait.

Exit status: 0 opened, 4 it has another id or is not there, 2 AWS does not do it.")]
    UnlockArgs {
        /// The lock's id, as the message has it that says who has it
        id: String,
    }
}

/// Make the bucket for templates, assets and locks, as a stack
///
/// The other commands find it by themselves. Done again it changes what is not as it should be, or nothing.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright bootstrap --profile lake --yes

Exit status: that of deploy.")]
pub struct BootstrapArgs {
    /// Make or change it, and do not only show what it does
    #[arg(long)]
    yes: bool,

    #[command(flatten)]
    aws: AwsArgs,

    #[command(flatten)]
    output: OutputArgs,
}

async fn door(aws: &AwsArgs, stack: &str, reporter: &Reporter) -> Result<Deployer<RealAws>> {
    aws.deployer(&[stack], None, &Patience::default(), reporter, Options::default()).await
}

/// Something that is asked of a stack, and how it is told.
fn asked(
    (stack, aws, output): (&str, &AwsArgs, &OutputArgs),
    work: impl AsyncFnOnce(&Deployer<RealAws>) -> Result,
) -> Result {
    let done = watched(output, async |reporter, _| work(&door(aws, stack, reporter).await?).await)?;
    Ok(done.unwrap_or_else(|| Outcome::default().status(INTERRUPTED)))
}

/// Work that ends in a report.
fn reported(
    (stack, aws, output): (&str, &AwsArgs, &OutputArgs),
    work: impl AsyncFnOnce(&Deployer<RealAws>) -> Report,
) -> Result {
    asked((stack, aws, output), async |deployer| {
        let report = work(deployer).await;
        let status = report.outcome.exit_status();
        Ok(Outcome::of(shown(output.format, &[report])).status(status))
    })
}

fn shown(format: Format, reports: &[Report]) -> String {
    if format == Format::Json { String::new() } else { text::reports(reports) }
}

fn missing(stack: &str) -> Failure {
    Failure::new(format!("there is no stack `{stack}`")).help("see that the name is right, and the account and Region")
}

fn line(value: &serde_json::Value) -> String {
    format!("{value}\n")
}

/// Shows how a stack stands.
///
/// # Errors
/// Where there is none, or AWS does not say.
pub fn status(args: &StatusArgs) -> Result {
    let stack = args.stack.as_str();
    asked((stack, &args.aws, &args.output), async |deployer| {
        let status = deployer.status(stack).await.map_err(|it| failure(&it))?.ok_or_else(|| missing(stack))?;
        let phase = StackStatus::new(status.status.as_str()).phase();
        let is_ready = phase == StackPhase::Ready && status.cause.is_none();
        let mut output = match args.output.format {
            Format::Json => line(&json!(status)),
            Format::Text => format!("{} is {}\n  {}\n", status.stack, status.status, status.id),
        };
        if args.output.format == Format::Text {
            for (title, value) in [("reason", &status.reason), ("content", &status.content)] {
                output.extend(value.iter().map(|it| format!("  {title}: {it}\n")));
            }
            output.push_str(if status.is_protected { "  protected from termination\n" } else { "" });
            output.extend(status.cause.iter().map(|it| format!("{it}\n")));
        }
        Ok(Outcome::of(output).status(u8::from(!is_ready)))
    })
}

/// Shows what happened to a stack.
///
/// # Errors
/// Where there is none, or AWS does not say.
pub fn events(args: &EventsArgs) -> Result {
    let stack = args.stack.as_str();
    asked((stack, &args.aws, &args.output), async |deployer| {
        let operations = deployer.operations(stack).await.map_err(|it| failure(&it))?;
        let shown = if args.all { 0 } else { operations.len().saturating_sub(1) };
        let mut output = String::new();
        for operation in operations.into_iter().skip(shown) {
            // The times are those since the operation began.
            let mut times = Times::default();
            for event in operation.events {
                match args.output.format {
                    Format::Json => output.push_str(&line(&json!(event))),
                    Format::Text => {
                        let told = times.line(&Progress::Resource(Box::new(event)));
                        output.extend(told.map(|it| it + "\n"));
                    }
                }
            }
        }
        Ok(Outcome::of(output))
    })
}

/// Follows what runs on a stack.
///
/// # Errors
/// Where the connection can not be made.
pub fn attach(args: &AttachArgs) -> Result {
    let stack = args.stack.as_str();
    reported((stack, &args.aws, &args.output), async |deployer| deployer.attach(stack).await)
}

/// Shows what drifted.
///
/// # Errors
/// Where there is no such stack, or AWS does not say.
pub fn drift(args: &DriftArgs) -> Result {
    let stack = args.stack.as_str();
    asked((stack, &args.aws, &args.output), async |deployer| {
        let report = deployer.drift(stack).await.map_err(|it| Failure::new(it.to_string()))?;
        let status = u8::from(!report.drifted.is_empty());
        let output = match args.output.format {
            Format::Json => line(&json!(report)),
            Format::Text => report.to_string(),
        };
        Ok(Outcome::of(output).status(status))
    })
}

/// Undoes what failed half way.
///
/// # Errors
/// Where the connection can not be made.
pub fn rollback(args: &RollbackArgs) -> Result {
    let stack = args.stack.as_str();
    reported((stack, &args.aws, &args.output), async |deployer| deployer.rollback(stack, &args.skip).await)
}

/// Cancels an update.
///
/// # Errors
/// Where the connection can not be made.
pub fn cancel(args: &CancelArgs) -> Result {
    let stack = args.stack.as_str();
    reported((stack, &args.aws, &args.output), async |deployer| deployer.cancel(stack).await)
}

/// Shows what deleting a stack does, and deletes it.
///
/// # Errors
/// Where there is no such stack, or AWS does not say.
pub fn destroy(args: &DestroyArgs) -> Result {
    let stack = args.stack.as_str();
    let consent = Consent {
        delete_data: args.delete_data.iter().cloned().collect(),
        retain: args.retain.clone(),
        unprotect: args.unprotect,
    };
    asked((stack, &args.aws, &args.output), async |deployer| {
        let shown: Destruction = match deployer.destruction(stack).await {
            Ok(shown) => shown,
            Err(outcome) => return Ok(refused(&outcome)),
        };
        if !args.yes {
            let output = match args.output.format {
                Format::Json => line(&json!(shown)),
                Format::Text => shown.to_string(),
            };
            let messages = "nothing was deleted: `--yes` does it\n".to_owned();
            return Ok(Outcome { messages, ..Outcome::of(output) });
        }
        let report = deployer.destroy(&shown, &consent).await;
        let status = report.outcome.exit_status();
        Ok(Outcome::of(self::shown(args.output.format, &[report])).status(status))
    })
}

fn refused(outcome: &Ended) -> Outcome {
    Outcome { messages: format!("error: {outcome}\n"), status: outcome.exit_status(), ..Outcome::default() }
}

/// Shows the outputs of a stack.
///
/// # Errors
/// Where there is no such stack, or AWS does not say.
pub fn outputs(args: &OutputsArgs) -> Result {
    let stack = args.stack.as_str();
    asked((stack, &args.aws, &args.output), async |deployer| {
        let outputs = deployer.outputs_of(stack).await.map_err(|it| failure(&it))?.ok_or_else(|| missing(stack))?;
        Ok(Outcome::of(match args.output.format {
            Format::Json => line(&json!(outputs)),
            Format::Text => outputs.iter().map(|(name, value)| format!("{name} = {value}\n")).collect(),
        }))
    })
}

/// Opens a lock.
///
/// # Errors
/// Where there is no bucket, or AWS does not do it.
pub fn unlock(args: &UnlockArgs) -> Result {
    let stack = args.stack.as_str();
    asked((stack, &args.aws, &args.output), async |deployer| match deployer.unlock(stack, &args.id).await {
        Ok(true) => Ok(Outcome::of(format!("the lock of `{stack}` is open\n"))),
        Ok(false) => {
            let messages = format!("error: `{stack}` has no lock with the id {}\n", args.id);
            Ok(Outcome { messages, ..Outcome::default() }.status(4))
        }
        Err(outcome) => Ok(refused(&outcome)),
    })
}

/// Makes the bucket.
///
/// # Errors
/// Where the connection can not be made.
pub fn bootstrap(args: &BootstrapArgs) -> Result {
    let target = bucket::target().map_err(|error| Failure::new(error.to_string()))?;
    let policy = Policy::new(if args.yes { Approve::Any } else { Approve::Never });
    let done = watched(&args.output, async |reporter, live| {
        let deployer = door(&args.aws, bucket::STACK, reporter).await?;
        Ok(deployer
            .deploy(&target, async |plan| {
                if args.output.format == Format::Text {
                    super::run::write(live, &text::plan(plan, lakewright_diff::render::Colour::Never));
                }
                plan.approve(&policy)
            })
            .await)
    })?;
    let Some(report) = done else { return Ok(Outcome::default().status(INTERRUPTED)) };
    let status = report.outcome.exit_status();
    Ok(Outcome::of(shown(args.output.format, &[report])).status(status))
}
