//! `lakewright resources`: everything that lakewright made in the accounts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use lakewright_deploy::aws::DriftStatus;
use lakewright_deploy::{Deployer, Inventory, Options, Patience, RealAws, Reporter, StackInventory, Standing, Target};
use lakewright_graph::Graph;
use lakewright_template::Value;
use serde_json::json;

use super::INTERRUPTED;
use super::args::{AwsArgs, Format, OutputArgs, failure};
use super::run::{of_assembly, watched};
use crate::input::Input;
use crate::outcome::{Failure, Outcome, Result};
use crate::world::World;

/// Show everything that lakewright made in an account, and what lost its stack
///
/// With an assembly, each resource is shown as it is declared, deployed and live, in all accounts of the assembly. What lost its
/// stack was kept when the stack was deleted or no longer had it; CloudFormation tells of deleted stacks for 90 days.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright resources --profile lake
  lakewright resources target/assembly --profile security=audit --profile prod=lake
  lakewright resources --owner data-platform --format json

Exit status: 0 every resource is declared, deployed and live; 1 one is not, or something lost its stack; 2 AWS does not say.")]
pub struct ResourcesArgs {
    /// The folder of an assembly: what is declared
    #[arg(value_name = "ASSEMBLY")]
    what: Option<PathBuf>,

    /// Only these stacks
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    stack: Vec<String>,

    /// Only these components: what a resource is a part of
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    component: Vec<String>,

    /// Only what has one of these tags `owner`
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    owner: Vec<String>,

    #[command(flatten)]
    aws: AwsArgs,

    #[command(flatten)]
    output: OutputArgs,
}

/// Shows what there is.
///
/// # Errors
/// Where an argument is wrong, the assembly can not be read, or AWS does not say.
pub fn resources(args: &ResourcesArgs, world: &World) -> Result {
    let targets = match &args.what {
        None => Vec::new(),
        Some(what) => match Input::read(what, world)? {
            Input::Assembly(assembly) => of_assembly(what, &assembly)?,
            Input::Template(_) => {
                return Err(Failure::new(format!("{} is a template", what.display()))
                    .help("name the folder of an assembly, or nothing"));
            }
        },
    };
    let done = watched(&args.output, async |reporter, _| {
        let mut found: Vec<Inventory> = Vec::new();
        for deployer in deployers(args, &targets, reporter).await? {
            let identity = deployer.identity().await.map_err(|it| failure(&it))?;
            let is_known = |it: &Inventory| it.account == identity.account && it.region == identity.region;
            if !found.iter().any(is_known) {
                found.push(deployer.inventory(&targets, components).await.map_err(|it| failure(&it))?);
            }
        }
        Ok(found)
    })?;
    let Some(mut found) = done else { return Ok(Outcome::default().status(INTERRUPTED)) };
    let unseen = unseen(&targets, &found);
    found.iter_mut().for_each(|it| narrow(it, args));
    let is_whole = unseen.is_empty() && found.iter().all(Inventory::is_whole);
    let mut outcome = Outcome::of(match args.output.format {
        Format::Json => found.iter().map(|it| format!("{}\n", json!(it))).collect::<String>(),
        Format::Text => found.iter().map(text).collect(),
    });
    for it in found.iter().flat_map(|it| &it.incomplete) {
        let _ = writeln!(outcome.messages, "warning: not everything could be looked at: {it}");
    }
    for it in unseen {
        let account = it.account.as_deref().unwrap_or_default();
        let _ = writeln!(
            outcome.messages,
            "warning: `{}` belongs to account {account}, and no credentials are of it\n  help: `--profile {}=PROFILE`",
            it.stack, it.name
        );
    }
    Ok(outcome.status(u8::from(!is_whole)))
}

/// A door for each stack that is declared; one, where none is.
async fn deployers(args: &ResourcesArgs, targets: &[Target], reporter: &Reporter) -> Result<Vec<Deployer<RealAws>>> {
    let patience = Patience::default();
    let mut found = Vec::new();
    for target in targets {
        let (names, region) = ([target.name.as_str(), target.stack.as_str()], target.region.as_deref());
        found.push(args.aws.deployer(&names, region, &patience, reporter, Options::default()).await?);
    }
    if found.is_empty() {
        found.push(args.aws.deployer(&[], None, &patience, reporter, Options::default()).await?);
    }
    Ok(found)
}

/// What each resource of a template is a part of, as its picture has it.
fn components(template: &Value) -> BTreeMap<String, String> {
    let graph = Graph::of_template("", template);
    graph.components().map(|(id, root)| (id.to_owned(), root.to_owned())).collect()
}

/// What is declared for accounts and Regions that nobody could look at.
fn unseen<'t>(targets: &'t [Target], found: &[Inventory]) -> Vec<&'t Target> {
    let is_of = |target: &Target, it: &Inventory| {
        target.account.as_ref().is_none_or(|account| *account == it.account)
            && target.region.as_ref().is_none_or(|region| *region == it.region)
    };
    targets.iter().filter(|target| !found.iter().any(|it| is_of(target, it))).collect()
}

/// Leaves out what was not asked for.
fn narrow(inventory: &mut Inventory, args: &ResourcesArgs) {
    let fits = |names: &[String], name: Option<&str>| {
        names.is_empty() || name.is_some_and(|name| names.iter().any(|it| it == name))
    };
    inventory.stacks.retain(|it| fits(&args.stack, Some(&it.stack)));
    for stack in &mut inventory.stacks {
        stack
            .resources
            .retain(|it| fits(&args.component, Some(&it.component)) && fits(&args.owner, it.owner.as_deref()));
    }
    if !(args.component.is_empty() && args.owner.is_empty()) {
        inventory.stacks.retain(|it| !it.resources.is_empty());
    }
    inventory.lost.retain(|it| {
        fits(&args.stack, Some(&it.stack))
            && fits(&args.owner, it.owner.as_deref())
            && fits(&args.component, Some(&it.logical_id))
    });
}

fn text(inventory: &Inventory) -> String {
    let mut text = format!("account {} {}\n", inventory.account, inventory.region);
    if inventory.stacks.is_empty() {
        text.push_str("  no stack of lakewright\n");
    }
    for stack in &inventory.stacks {
        let status = stack.status.as_deref().unwrap_or("not there");
        let owner = stack.owner.as_ref().map(|it| format!(", owner {it}")).unwrap_or_default();
        let nested = if stack.parent.is_some() { ", nested" } else { "" };
        // Writing to a String can not fail.
        let _ = writeln!(text, "\n{}: {status}{owner}{nested}", stack.stack);
        text.push_str(&rows(stack));
    }
    if !inventory.lost.is_empty() {
        text.push_str("\nin no stack any more, if they are still there:\n");
    }
    for it in &inventory.lost {
        let how = if it.has_failed { "could not be deleted" } else { "was kept" };
        let when = if it.stack_is_gone { "was deleted" } else { "no longer has it" };
        let owner = it.owner.as_ref().map(|it| format!(", owner {it}")).unwrap_or_default();
        let _ = writeln!(text, "  {} {}{owner}", it.kind, it.physical_id);
        let _ = writeln!(text, "    it was {} of `{}`, which {when}; it {how}", it.logical_id, it.stack);
    }
    if !inventory.lost.is_empty() {
        text.push_str("  help: import them into a stack, or delete what is of no use\n");
    }
    text
}

/// The resources of a stack, those of a component together.
fn rows(stack: &StackInventory) -> String {
    let mut rows: Vec<[String; 4]> = Vec::new();
    let components: BTreeSet<&str> = stack.resources.iter().map(|it| it.component.as_str()).collect();
    for component in components {
        let members = stack.resources.iter().filter(|it| it.component == component);
        let (own, parts): (Vec<&Standing>, Vec<&Standing>) = members.partition(|it| it.logical_id == component);
        if own.is_empty() {
            rows.push([format!("  {component}"), String::new(), String::new(), String::new()]);
        }
        for it in own.iter().chain(&parts) {
            let indent = if it.logical_id == component { "  " } else { "    " };
            let mark = if it.is_whole() { "" } else { " !" };
            let owner = it.owner.as_ref().filter(|it| stack.owner.as_ref() != Some(it));
            let owner = owner.map(|it| format!(", owner {it}")).unwrap_or_default();
            rows.push([
                format!("{indent}{}{mark}", it.logical_id),
                it.kind.clone(),
                format!("{}{owner}", standing(it)),
                it.physical_id.clone().unwrap_or_default(),
            ]);
        }
    }
    let width = |column: usize| rows.iter().map(|it| it.get(column).map_or(0, String::len)).max().unwrap_or_default();
    let (one, two, three) = (width(0), width(1), width(2));
    let line = |[id, kind, standing, physical]: &[String; 4]| {
        format!("{id:one$}  {kind:two$}  {standing:three$}  {physical}").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

/// Declared, deployed and live side by side.
fn standing(it: &Standing) -> String {
    let declared = match it.declared {
        Some(true) => "declared, ",
        Some(false) => "not declared, ",
        None => "",
    };
    let deployed = if it.deployed { "deployed" } else { "not deployed" };
    let live = match (&it.live, &it.condition) {
        (Some(live), _) => live.as_str(),
        (None, Some(_)) => "not live by its condition",
        (None, None) => "not live",
    };
    let drift = match it.drift {
        Some(DriftStatus::Modified) => ", changed by others",
        Some(DriftStatus::Deleted) => ", deleted by others",
        Some(DriftStatus::InSync) => ", in sync",
        Some(DriftStatus::NotChecked) | None => "",
    };
    format!("{declared}{deployed}, {live}{drift}")
}
