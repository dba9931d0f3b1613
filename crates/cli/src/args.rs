//! The arguments: what can be asked, with the help that says how.

use clap::{Parser, Subcommand};

#[cfg(feature = "deploy")]
use crate::commands::deploy;
#[cfg(feature = "local")]
use crate::commands::local;
use crate::commands::{access, check, complete, diff, graph, iam, man, rules};
use crate::outcome::Result;
use crate::world::{ColourChoice, World};

/// Every finding, every change, who can do what, and a picture of CloudFormation templates, offline
#[derive(Debug, Parser)]
#[command(name = "lakewright", version, max_term_width = 100, after_help = EXAMPLES)]
#[cfg_attr(
    feature = "deploy",
    command(
        about = "Every finding, every change, who can do what, a picture of CloudFormation templates, and their deployment"
    )
)]
pub struct Cli {
    /// When to use colour
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: ColourChoice,

    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Templates are JSON or YAML, whoever wrote them; an assembly is the folder that a lakewright program writes.
`-` is standard input. What is asked for goes to standard output, messages for people go to standard error.

Examples:
  lakewright check template.yaml           what is wrong with a template
  lakewright check --all target/assembly   everything before a merge
  lakewright diff old.yaml new.yaml        what changes, what is replaced, and why
  lakewright access target/assembly        who can do what to which data
  lakewright graph target/assembly         a picture of it
  lakewright rules E3002                   what a rule is about, and how to mend it

Exit status: 2 where the tool could not do its work; `lakewright help COMMAND` has the others.";

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::CheckArgs),
    Diff(diff::DiffArgs),
    Access(access::AccessArgs),
    Graph(graph::GraphArgs),
    Iam(iam::IamArgs),
    #[cfg(feature = "deploy")]
    Deploy(Box<deploy::DeployArgs>),
    #[cfg(feature = "deploy")]
    Plan(Box<deploy::PlanArgs>),
    #[cfg(feature = "deploy")]
    Status(deploy::StatusArgs),
    #[cfg(feature = "deploy")]
    Events(deploy::EventsArgs),
    #[cfg(feature = "deploy")]
    Attach(deploy::AttachArgs),
    #[cfg(feature = "deploy")]
    Drift(deploy::DriftArgs),
    #[cfg(feature = "deploy")]
    Rollback(deploy::RollbackArgs),
    #[cfg(feature = "deploy")]
    Cancel(deploy::CancelArgs),
    #[cfg(feature = "deploy")]
    Destroy(deploy::DestroyArgs),
    #[cfg(feature = "deploy")]
    Outputs(deploy::OutputsArgs),
    #[cfg(feature = "deploy")]
    Resources(Box<deploy::ResourcesArgs>),
    #[cfg(feature = "deploy")]
    Bootstrap(deploy::BootstrapArgs),
    #[cfg(feature = "deploy")]
    Unlock(deploy::UnlockArgs),
    #[cfg(feature = "local")]
    Local(local::LocalArgs),
    Rules(rules::RulesArgs),
    Completions(complete::CompletionsArgs),
    Man(man::ManArgs),
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// Where the tool could not do its work.
    pub fn run(&self, world: &World) -> Result {
        let colour = world.colour(self.color);
        match &self.command {
            Command::Check(args) => check::check(args, world, colour),
            Command::Diff(args) => diff::diff(args, world, colour),
            Command::Access(args) => access::access(args, world, colour),
            Command::Graph(args) => graph::graph(args, world),
            Command::Iam(args) => iam::iam(args, world),
            #[cfg(feature = "deploy")]
            Command::Deploy(args) => deploy::deploy(args, world),
            #[cfg(feature = "deploy")]
            Command::Plan(args) => deploy::plan(args, world),
            #[cfg(feature = "deploy")]
            Command::Status(args) => deploy::status(args),
            #[cfg(feature = "deploy")]
            Command::Events(args) => deploy::events(args),
            #[cfg(feature = "deploy")]
            Command::Attach(args) => deploy::attach(args),
            #[cfg(feature = "deploy")]
            Command::Drift(args) => deploy::drift(args),
            #[cfg(feature = "deploy")]
            Command::Rollback(args) => deploy::rollback(args),
            #[cfg(feature = "deploy")]
            Command::Cancel(args) => deploy::cancel(args),
            #[cfg(feature = "deploy")]
            Command::Destroy(args) => deploy::destroy(args),
            #[cfg(feature = "deploy")]
            Command::Outputs(args) => deploy::outputs(args),
            #[cfg(feature = "deploy")]
            Command::Resources(args) => deploy::resources(args, world),
            #[cfg(feature = "deploy")]
            Command::Bootstrap(args) => deploy::bootstrap(args),
            #[cfg(feature = "deploy")]
            Command::Unlock(args) => deploy::unlock(args),
            #[cfg(feature = "local")]
            Command::Local(args) => local::local(args, world),
            Command::Rules(args) => rules::rules(args),
            Command::Completions(args) => complete::completions(args),
            Command::Man(args) => man::man(args),
        }
    }
}
