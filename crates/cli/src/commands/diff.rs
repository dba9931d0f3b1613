//! `lakewright diff BEFORE AFTER`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use lakewright::report::Colour;
use lakewright_diff::{Assembly, Parameters, diff_assemblies, diff_with_nested, render};
use lakewright_template::{Text, Value};

use super::access::{self, Compared};
use crate::input::{Input, Template, templates};
use crate::nested;
use crate::outcome::{FAILED, Failure, Outcome, Result};
use crate::parameters;
use crate::world::World;

/// Show what a new template changes, what it replaces, and why
///
/// Meaning counts, not text: parameters, conditions and functions are evaluated, another spelling of a value is no change,
/// and a replacement is followed to whatever refers to it. Data that would be lost stands first; who can do more or less by
/// it stands last.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright diff deployed.yaml template.yaml
  lakewright diff main/target/assembly target/assembly --format markdown
  git show main:template.yaml | lakewright diff - template.yaml --parameters parameters.json

A nested template that stands beside its parent, as `TemplateURL: zone.yaml`, is compared with it.

Parameters are JSON: {\"before\": {\"Name\": \"value\"}, \"after\": {\"Name\": \"value\"}}; one that is absent has its default.
Those of an assembly stand under the names of its stacks: {\"orders\": {\"before\": {}, \"after\": {}}}.

Exit status: 0 the same, 1 different, 3 data at risk, 2 the tool failed (bad arguments, unreadable file) or CloudFormation
would refuse the update. With --format json: 0, or 2 where the tool failed; a refusal is {\"error\": \"...\"}.")]
pub struct DiffArgs {
    /// The deployed template or assembly, or `-` for standard input
    #[arg(value_name = "BEFORE")]
    before: PathBuf,

    /// The new one
    #[arg(value_name = "AFTER")]
    after: PathBuf,

    /// Values of parameters on both sides, as JSON
    #[arg(long, value_name = "FILE")]
    parameters: Option<PathBuf>,

    /// How changes are written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    format: Format,
}

/// How changes are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// As in a change set
    Json,
    /// For a comment on a pull request
    Markdown,
    /// A page
    Html,
}

/// Compares.
///
/// # Errors
/// Where a side or the parameters can not be read.
pub fn diff(args: &DiffArgs, world: &World, colour: Colour) -> Result {
    let (before, after) = (Input::read(&args.before, world)?, Input::read(&args.after, world)?);
    let parameters = args.parameters.as_deref().map(|it| parameters::read(it, world)).transpose()?;
    if before.is_assembly() != after.is_assembly() {
        return Err(Failure::new("a template and an assembly can not be compared")
            .help("name two templates, or the folders of two assemblies"));
    }
    let is_assembly = after.is_assembly();
    let old = templates(&before)?;
    let new = match templates(&after) {
        // CloudFormation would say so of the update; for people the lines of the file say more.
        Err(_) if args.format == Format::Json && !is_assembly => {
            return Ok(Outcome::of("{\"error\":\"Template format error: it can not be read\"}\n"));
        }
        read => read?,
    };
    let shown = Shown { world, format: args.format, colour };
    let outcome = match (old.as_slice(), new.as_slice()) {
        ([old], [new]) if !is_assembly => shown.of_templates((old, new), parameters.as_ref())?,
        _ => shown.of_assemblies((&before, &old), (&after, &new), parameters.as_ref())?,
    };
    // Where nothing changes nobody gains, and where the update is refused there is none.
    if args.format == Format::Json || matches!(outcome.status, 0 | FAILED) {
        return Ok(outcome);
    }
    match access::section([old, new], is_assembly, parameters.as_ref()) {
        Ok(compared) if !compared.is_empty() => Ok(shown.with_access(outcome, &compared)),
        Ok(_) => Ok(outcome),
        Err(failure) => {
            let messages = format!("{}who gains and who loses is not shown: {failure}\n", outcome.messages);
            Ok(Outcome { messages, ..outcome })
        }
    }
}

/// How changes are shown.
struct Shown<'a> {
    world: &'a World,
    format: Format,
    colour: Colour,
}

impl Shown<'_> {
    fn of_assemblies(
        &self,
        before: (&Input, &[Template]),
        after: (&Input, &[Template]),
        parameters: Option<&Value>,
    ) -> Result {
        let (old, new) = (self.assembly(before), self.assembly(after));
        let changes = diff_assemblies(&old, &new, &by_stack(parameters)?);
        let output = match self.format {
            Format::Text => render::text_of_assembly(&changes, in_colour(self.colour)),
            Format::Json => render::json_of_assembly(&changes) + "\n",
            Format::Markdown => render::markdown_of_assembly(&changes),
            Format::Html => render::html_of_assembly(&changes),
        };
        let status = if changes.is_refused() { FAILED } else { changes.outcome().exit_status() };
        Ok(Outcome::of(output).status(self.format.status(status)))
    }

    fn assembly(&self, (input, templates): (&Input, &[Template])) -> Assembly {
        let with = |it: Assembly, one: &Template| it.stack(one.name.as_str(), one.document.root.clone());
        let found = templates.iter().fold(Assembly::new(), with);
        match input {
            Input::Assembly(folder) => nested::among_assets(found, folder, self.world),
            Input::Template(_) => found,
        }
    }

    fn of_templates(&self, (before, after): (&Template, &Template), parameters: Option<&Value>) -> Result {
        let parameters = parameters.map_or(Ok(Parameters::none()), Parameters::read).map_err(Failure::new)?;
        let nested = |it: &Template| nested::beside(Path::new(&it.file), &it.document.root, self.world);
        let (old, new) = (nested(before)?, nested(after)?);
        let changes = diff_with_nested((&before.document.root, &old), (&after.document.root, &new), &parameters);
        let output = match self.format {
            Format::Text => render::text(changes.as_ref(), in_colour(self.colour)),
            Format::Json => render::json(changes.as_ref()) + "\n",
            Format::Markdown => render::markdown(changes.as_ref()),
            Format::Html => render::html(changes.as_ref()),
        };
        let status = match changes {
            Ok(changes) if !changes.is_refused() => changes.outcome().exit_status(),
            _ => FAILED,
        };
        Ok(Outcome::of(output).status(self.format.status(status)))
    }

    /// What changes, and behind it who gains and who loses by it.
    fn with_access(&self, outcome: Outcome, compared: &Compared) -> Outcome {
        let text = String::from_utf8_lossy(&outcome.output).into_owned();
        let output = match self.format {
            Format::Text => format!("{text}\n{}", compared.text(access::terminal(self.world, self.colour))),
            Format::Markdown => format!("{}\n\n{}", text.trim_end(), compared.markdown()),
            Format::Html => match text.rsplit_once("</body>") {
                Some((page, end)) => format!("{page}{}</body>{end}", compared.html_section()),
                None => text,
            },
            Format::Json => text,
        };
        Outcome { output: output.into_bytes(), ..outcome }
    }
}

impl Format {
    /// The exit status: a program that reads JSON sees in it what there is to see.
    fn status(self, status: u8) -> u8 {
        if self == Format::Json { 0 } else { status }
    }
}

fn in_colour(colour: Colour) -> render::Colour {
    match colour {
        Colour::On => render::Colour::Always,
        Colour::Off => render::Colour::Never,
    }
}

/// The parameters of each stack.
fn by_stack(parameters: Option<&Value>) -> Result<BTreeMap<String, Parameters>> {
    let Some(parameters) = parameters else { return Ok(BTreeMap::new()) };
    let stacks = parameters.as_object().ok_or_else(|| Failure::new("parameters are an object of stacks"))?;
    let stack = |(name, value): (&Text, &Value)| match Parameters::read(value) {
        Ok(parameters) => Ok((name.to_string(), parameters)),
        Err(reason) => Err(Failure::new(format!("stack `{name}`: {reason}"))),
    };
    stacks.iter().map(stack).collect()
}
