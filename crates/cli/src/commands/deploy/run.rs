//! Runs deployments: the runtime, what is shown meanwhile, questions, and signals.

use std::collections::BTreeSet;
use std::fs::File;
use std::future::Future;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::pin::pin;
use std::sync::Mutex;
use std::time::Duration;

use lakewright_deploy::{
    Deployer, Options, Outcome as Ended, Patience, Plan, Policy, Progress, ProgressStream, RealAws, Refusal, Report,
    Reporter, Target, deploy_all, execute_all, plan_all,
};
use lakewright_diff::render::Colour;
use lakewright_stack::AssemblyFolder;

use super::args::{Format, OutputArgs, of_stack};
use super::live::Live;
use super::{INTERRUPTED, WhatArgs, text};
use crate::input::Input;
use crate::outcome::{Failure, Outcome, Result};
use crate::world::World;

/// So long may locks take to be given back by who was interrupted.
const LETTING_GO: Duration = Duration::from_secs(3);

/// How a run ended.
pub(super) struct Run {
    pub(super) reports: Vec<Report>,
    pub(super) is_interrupted: bool,
}

impl Run {
    /// The exit status: that of the first stack that is not as it should be; one that was not begun, often because of another,
    /// says less than any other.
    pub(super) fn status(&self) -> u8 {
        if self.is_interrupted {
            return INTERRUPTED;
        }
        let is_begun = |it: &&Report| !matches!(it.outcome, Ended::NotBegun { .. });
        let (begun, not): (Vec<&Report>, Vec<&Report>) = self.reports.iter().partition(is_begun);
        begun.into_iter().chain(not).map(|it| it.outcome.exit_status()).find(|it| *it != 0).unwrap_or_default()
    }

    /// What is asked for; as JSON it was written already.
    pub(super) fn text(&self, format: Format) -> String {
        if format == Format::Json { String::new() } else { text::reports(&self.reports) }
    }
}

/// Does the work while showing what goes on; `None` where somebody interrupted it.
pub(super) fn watched<T>(
    output: &OutputArgs,
    work: impl AsyncFnOnce(&Reporter, &Mutex<Live>) -> Result<T>,
) -> Result<Option<T>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::new(format!("the runtime does not start: {error}")))?;
    let mut log = match &output.log {
        Some(file) => Some(File::create(file).map_err(|error| Failure::of_file(file, &error))?),
        None => None,
    };
    let live = Mutex::new(Live::new(output.format, io::stderr().is_terminal()));
    let done = runtime.block_on(async {
        let (reporter, stream) = Reporter::new();
        shown(pin!(work(&reporter, &live)), stream, &live, log.as_mut()).await
    });
    // A question that nobody answers holds nothing up.
    runtime.shutdown_background();
    done.transpose()
}

async fn shown<T>(
    mut work: std::pin::Pin<&mut impl Future<Output = T>>,
    mut stream: ProgressStream,
    live: &Mutex<Live>,
    mut log: Option<&mut File>,
) -> Option<T> {
    let mut show = |it: &Progress| {
        if let (Some(log), Ok(line)) = (&mut log, serde_json::to_string(it)) {
            // A full disk holds no deployment up.
            drop(writeln!(log, "{line}"));
        }
        with(live, |live| live.show(it));
    };
    let (mut running, mut interrupted) = (BTreeSet::<String>::new(), false);
    loop {
        tokio::select! {
            biased;
            Some(progress) = stream.next() => {
                match &progress {
                    Progress::Running { stack, .. } => drop(running.insert(stack.clone())),
                    Progress::Finished(report) => drop(running.remove(&report.stack)),
                    _ => {}
                }
                show(&progress);
            }
            done = &mut work => {
                stream.pending().iter().for_each(&mut show);
                return Some(done);
            }
            Ok(()) = tokio::signal::ctrl_c() => {
                if running.is_empty() {
                    stream.stop();
                    tokio::select! {
                        _ = &mut work => {}
                        () = stream.let_go() => {}
                        () = tokio::time::sleep(LETTING_GO) => {}
                    }
                    let begun = stream.pending().into_iter().find_map(|it| match it {
                        Progress::Running { stack, .. } => Some(stack),
                        _ => None,
                    });
                    with(live, |live| live.write_now(&begun.map_or_else(
                        || "interrupted: nothing was executed".to_owned(),
                        |it| format!("left alone: see how it ends with `lakewright attach {it}`"),
                    )));
                    return None;
                }
                let commands = |name: &str| {
                    let commands: Vec<String> = running.iter().map(|it| format!("`lakewright {name} {it}`")).collect();
                    commands.join(", ")
                };
                if interrupted {
                    with(live, |live| live.write_now(&format!("left alone: see how it ends with {}", commands("attach"))));
                    return None;
                }
                with(live, |live| live.write_now(&format!(
                    "interrupted: CloudFormation goes on. Once more leaves it alone; {} undoes it", commands("cancel")
                )));
                interrupted = true;
            }
        }
    }
}

fn with<T>(live: &Mutex<Live>, then: impl FnOnce(&mut Live) -> T) -> T {
    then(&mut live.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
}

/// Deploys what is asked for.
pub(super) fn deploy(args: &WhatArgs, policy: &Policy, ask: bool, world: &World) -> Result<Run> {
    let targets = targets(args, world)?;
    let done = watched(&args.output, async |reporter, live| {
        let targets = deployers(args, targets, reporter).await?;
        Ok(deploy_all(&targets, async |plan| decide(plan, policy, ask, args.output.format, live).await).await)
    })?;
    Ok(run(done))
}

/// Executes plans of a file.
pub(super) fn execute(args: &WhatArgs, plans: Vec<Plan>, policy: &Policy) -> Result<Run> {
    let done = watched(&args.output, async |reporter, _| {
        let patience = Patience::default();
        let mut approved = Vec::new();
        for plan in plans {
            let names = [plan.name.as_str(), plan.stack.as_str()];
            let deployer = args.aws.deployer(&names, Some(&plan.region), &patience, reporter, options(args)).await?;
            approved.push((plan, deployer));
        }
        Ok(execute_all(&approved, policy).await)
    })?;
    Ok(run(done))
}

/// Plans, and writes the plans to a file.
pub(super) fn plan(args: &WhatArgs, out: Option<&Path>, world: &World) -> Result {
    let targets = targets(args, world)?;
    let done =
        watched(&args.output, async |reporter, _| Ok(plan_all(&deployers(args, targets, reporter).await?).await))?;
    let Some(found) = done else { return Ok(Outcome::default().status(INTERRUPTED)) };
    let failed = |it: &&(Report, Option<Plan>)| it.1.is_none() && !it.0.outcome.is_good();
    let failed = found.iter().find(failed).map(|it| it.0.outcome.exit_status());
    let (reports, plans): (Vec<Report>, Vec<Option<Plan>>) = found.into_iter().unzip();
    let mut output = String::new();
    for (report, plan) in reports.iter().zip(&plans) {
        match (plan, args.output.format) {
            (_, Format::Json) => {}
            (Some(plan), Format::Text) => output.push_str(&text::plan(plan, Colour::Never)),
            (None, Format::Text) => output.push_str(&text::reports(std::slice::from_ref(report))),
        }
    }
    let plans: Vec<Plan> = plans.into_iter().flatten().collect();
    let mut outcome = Outcome::of(output);
    if let Some(out) = out {
        std::fs::write(out, Plan::list_to_json(&plans)).map_err(|error| Failure::of_file(out, &error))?;
        outcome.messages = format!("wrote {} ({} plans)\n", out.display(), plans.len());
    }
    let at_risk = plans.iter().any(|it| !it.risks.is_empty());
    let own = if at_risk { 3 } else { u8::from(!plans.is_empty()) };
    Ok(outcome.status(failed.unwrap_or(own)))
}

fn run(reports: Option<Vec<Report>>) -> Run {
    let is_interrupted = reports.is_none();
    Run { reports: reports.unwrap_or_default(), is_interrupted }
}

/// Whether a plan is executed: by the policy, or by who sits there.
async fn decide(
    plan: &Plan,
    policy: &Policy,
    ask: bool,
    format: Format,
    live: &Mutex<Live>,
) -> std::result::Result<lakewright_deploy::Approved, Refusal> {
    if format == Format::Text {
        with(live, |live| live.write(text::plan(plan, Colour::Never).trim_end()));
    }
    // What nobody can approve is not asked.
    if !ask || plan.forbidden(policy).is_some() {
        return plan.approve(policy);
    }
    // Others may be at work meanwhile: what they do is shown after the answer.
    with(live, Live::pause);
    let stack = plan.stack.clone();
    let answer = tokio::task::spawn_blocking(move || ask_for(&stack, &mut io::stdin().lock(), &mut io::stderr())).await;
    with(live, Live::go_on);
    if answer.unwrap_or_default() {
        plan.approve(&Policy { approve: lakewright_deploy::Approve::Any, ..policy.clone() })
    } else {
        Err(Refusal::NotApproved)
    }
}

/// Asks who sits there; whether the answer is yes.
fn ask_for(stack: &str, input: &mut impl BufRead, output: &mut impl Write) -> bool {
    drop(write!(output, "deploy `{stack}` so? [y/N] "));
    drop(output.flush());
    let mut line = String::new();
    // What can not be read is no yes.
    drop(input.read_line(&mut line));
    matches!(line.trim(), "y" | "Y" | "yes")
}

fn options(args: &WhatArgs) -> Options {
    Options {
        recreate: args.recreate,
        keep_failed: args.no_rollback,
        protect: !args.unprotected,
        revert_drift: args.revert_drift,
        ..Options::default()
    }
}

/// What is to be deployed.
fn targets(args: &WhatArgs, world: &World) -> Result<Vec<Target>> {
    let Some(what) = &args.what else {
        return Err(Failure::new("nothing is named to deploy").help("name the folder of an assembly, or a template"));
    };
    let mut targets = match Input::read(what, world)? {
        Input::Assembly(assembly) => selected(args, of_assembly(what, &assembly)?)?,
        Input::Template(source) => {
            let Some(stack) = &args.stack else {
                return Err(Failure::new("a template has no name of its own").help("name the stack: `--stack NAME`"));
            };
            // Read for its findings, which show the lines.
            crate::input::template(&source)?;
            vec![Target::of_template(stack, source.text).map_err(|error| Failure::new(error.to_string()))?]
        }
    };
    for target in &mut targets {
        let names = [target.name.clone(), target.stack.clone()];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        target.role = of_stack(&args.service_role, &names).map(str::to_owned);
    }
    give_parameters(&mut targets, &args.parameters)?;
    Ok(targets)
}

/// The stacks of an assembly.
pub(super) fn of_assembly(what: &Path, assembly: &AssemblyFolder) -> Result<Vec<Target>> {
    Target::of_assembly(assembly).map_err(|error| Failure::new(format!("{}: {error}", what.display())))
}

/// Those of them that were asked for.
fn selected(args: &WhatArgs, targets: Vec<Target>) -> Result<Vec<Target>> {
    if args.stack.is_some() {
        return Err(Failure::new("the stacks of an assembly have names of their own").help("leave `--stack` out"));
    }
    if args.only.is_empty() {
        return Ok(targets);
    }
    let is_named = |it: &Target, name: &String| &it.name == name || &it.stack == name;
    if let Some(unknown) = args.only.iter().find(|name| !targets.iter().any(|it| is_named(it, name))) {
        let names: Vec<&str> = targets.iter().map(|it| it.name.as_str()).collect();
        return Err(Failure::new(format!("the assembly has no stack `{unknown}`"))
            .help(&format!("it has {}", names.join(", "))));
    }
    Ok(targets.into_iter().filter(|it| args.only.iter().any(|name| is_named(it, name))).collect())
}

/// Gives parameters to the stacks: to the one that is named, or to each that declares one of the name.
fn give_parameters(targets: &mut [Target], given: &[String]) -> Result<()> {
    for it in given {
        let Some((name, value)) = it.split_once('=') else {
            return Err(Failure::new("a parameter has no value").help("give it as `--parameter NAME=VALUE`"));
        };
        let mut used = BTreeSet::new();
        for target in targets.iter_mut() {
            let own = name.split_once('.').filter(|(stack, _)| *stack == target.name || *stack == target.stack);
            let own = own.map(|it| it.1);
            let is_alone = !name.contains('.') && target.parameter_names().any(|it| it == name);
            if let Some(name) = own.or(is_alone.then_some(name)) {
                target.parameters.insert(name.to_owned(), value.to_owned());
                used.insert(target.name.clone());
            }
        }
        if used.is_empty() {
            return Err(Failure::new(format!("no stack declares the parameter `{name}`"))
                .help("`--parameter STACK.NAME=VALUE` gives it to one stack"));
        }
    }
    Ok(())
}

async fn deployers(
    args: &WhatArgs,
    targets: Vec<Target>,
    reporter: &Reporter,
) -> Result<Vec<(Target, Deployer<RealAws>)>> {
    let patience = Patience::default();
    let mut found = Vec::new();
    for target in targets {
        let names = [target.name.as_str(), target.stack.as_str()];
        let region = target.region.as_deref();
        let deployer = args.aws.deployer(&names, region, &patience, reporter, options(args)).await?;
        found.push((target, deployer));
    }
    Ok(found)
}

/// Writes text for people between what is shown.
pub(super) fn write(live: &Mutex<Live>, text: &str) {
    with(live, |live| live.write(text.trim_end()));
}
