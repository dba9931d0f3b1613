//! Deploys CloudFormation stacks: reviewed plans, safe retries, live events, root causes.
//!
//! [`Deployer::deploy`] brings one stack to what a [`Target`] says: it makes a change set, shows it as a [`Plan`] beside
//! the comparison of the templates, asks for approval, executes what was approved and nothing else, follows the events to
//! the end, and says in a [`Report`] how it ended. [`deploy_all`] does so for the stacks of an assembly, each after those it
//! waits for. [`Deployer::inventory`] tells what there is of lakewright in an account.
//!
//! A run that is cut off anywhere is taken up by the next: names and tokens are made of what they stand for, so the next
//! run finds its change set, attaches to its operation, and begins nothing twice.
//!
//! [`Aws`] is the only door to the network. [`Progress`] is a stream of what goes on:
//!
//! ```no_run
//! # #[cfg(feature = "sdk")] {
//! use lakewright_deploy::{Approve, Client, Connection, Deployer, Options, Patience, Policy, RealAws, Reporter, Target};
//!
//! # async fn deploy() -> Result<(), Box<dyn std::error::Error>> {
//! let aws = RealAws::connect(Connection::default()).await?;
//! let (reporter, mut progress) = Reporter::new();
//! let deployer = Deployer::new(Client::new(aws, Patience::default(), reporter), Options::default());
//! let target = Target::of_template("orders", "{Resources: {Orders: {Type: 'AWS::SQS::Queue'}}}")?;
//! let policy = Policy::new(Approve::NoDataLoss);
//! let report = deployer.deploy(&target, async |plan| plan.approve(&policy)).await;
//! for event in progress.pending() {
//!     println!("{event:?}");
//! }
//! assert!(report.outcome.is_good());
//! # Ok(()) }
//! # }
//! ```
#![forbid(unsafe_code)]

mod all;
pub mod aws;
pub mod bootstrap;
mod cause;
mod client;
mod deployer;
mod digest;
#[cfg(any(test, feature = "fake"))]
pub mod fake;
mod follow;
mod history;
mod lock;
mod manage;
mod outcome;
mod patience;
mod plan;
mod progress;
mod protect;
#[cfg(feature = "sdk")]
mod sdk;
mod stage;
mod target;

pub use all::{deploy_all, execute_all, plan_all};
pub use aws::{Aws, AwsError, Event};
#[cfg(feature = "sdk")]
pub use aws_credential_types::Credentials;
pub use cause::{Cause, root_cause};
pub use client::Client;
pub use deployer::{Deployer, Options, Planned};
pub use history::{Operation, operations};
pub use lock::LockEntry;
pub use manage::{Consent, Destruction, DriftReport, Fate, Goes, Inventory, Lost, StackInventory, Standing, Status};
pub use outcome::{Outcome, Refusal, Report};
pub use patience::Patience;
pub use plan::{Approve, Approved, Base, Plan, Policy, Risk, Verdict};
pub use progress::{Progress, ProgressStream, Reporter};
#[cfg(feature = "sdk")]
pub use sdk::{Connection, RealAws};
pub use target::{AssetFile, Target, TargetError};

#[cfg(test)]
mod tests;
