//! `lakewright access ASSEMBLY|TEMPLATE...`: who can do what, what a change does to it, and whether claims hold.

mod claims;
mod compared;
mod shown;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use lakewright::report::Colour;
use lakewright_access::{Report, Terminal, claims_schema, schema};

use crate::accessing::{Deployment, Readable, Values};
use crate::input::Input;
use crate::outcome::{Failure, Outcome, Result};
use crate::parameters;
use crate::world::World;

pub(crate) use compared::{Compared, section};

/// Show who can do what to which data, what a change does to that, and whether claims about it hold
///
/// From the templates alone: roles, groups, users, functions, services, other accounts and anonymous requests; buckets and
/// their parts, tables, queues, topics, keys, secrets; policies of all kinds, trust, and whose rights somebody can get hold
/// of. What only deployment knows is answered with "not decided".
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright access target/assembly
  lakewright access template.yaml --account 111111111111 --principal 'Data*' --verb read,write
  lakewright access target/assembly --why --principal DataScientist --data CuratedBucket --verb write
  lakewright access --diff main/target/assembly target/assembly --format markdown
  lakewright access --check access.toml target/assembly
  lakewright access target/assembly --format html > access.html

Verbs: read, list, write, delete, tag, send, receive, decrypt, encrypt, invoke, assume, pass-role, change-policy,
administer, inspect.

Parameters are JSON: {\"Name\": \"value\"}; those of an assembly stand under the names of its stacks. With --parameters one
that is absent has its default, without it any value counts. With --diff they are those of `lakewright diff`.

Claims are TOML:
  [[never]]
  verbs = [\"write\", \"delete\"]
  data = [\"bucket *\"]
  by = [\"role DataScientist\"]
  outside = [\"CuratedBucket\", \"Sandboxes/jobs/*\"]

Exit status: 0 shown; 2 the tool failed (bad arguments, unreadable file).
With --diff: 0 nobody can do more or less, 1 somebody can do less, 3 somebody newly can, or perhaps can.
With --check: 0 all claims hold, 1 one does not or is not decided, 2 also where the file has mistakes.")]
pub struct AccessArgs {
    /// Templates, folders of assemblies, or `-` for standard input; together they are one system
    #[arg(value_name = "ASSEMBLY|TEMPLATE", required_unless_present = "schema")]
    files: Vec<PathBuf>,

    /// Compare two: what anyone newly can or no longer can
    #[arg(long, conflicts_with_all = ["check", "why", "principal", "data", "verb"])]
    diff: bool,

    /// Hold the claims of a file against it: what must never and what must always be so
    #[arg(long, value_name = "FILE", conflicts_with_all = ["why", "principal", "data", "verb"])]
    check: Option<PathBuf>,

    /// Say which statements allow or refuse it
    #[arg(long)]
    why: bool,

    /// Only these principals; `*` stands for any text
    #[arg(long, value_name = "NAME")]
    principal: Option<String>,

    /// Only these data; `*` stands for any text
    #[arg(long, value_name = "NAME")]
    data: Option<String>,

    /// Only these verbs; `*` stands for any text
    #[arg(long, value_name = "VERB", value_delimiter = ',')]
    verb: Vec<String>,

    /// How it is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    format: Format,

    /// Values of parameters, as JSON
    #[arg(long, value_name = "FILE")]
    parameters: Option<PathBuf>,

    /// The account of templates that are in no assembly
    #[arg(long, value_name = "ID", value_parser = account)]
    account: Option<String>,

    /// The Region where an assembly does not say it
    #[arg(long, value_name = "REGION")]
    region: Option<String>,

    /// Print the JSON Schema of a form of output, or of a file of claims, instead
    #[arg(long, value_name = "WHAT", value_enum, exclusive = true)]
    schema: Option<SchemaOf>,
}

/// How access is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people at a terminal
    #[default]
    Text,
    /// For a comment on a pull request
    Markdown,
    /// A page that needs nothing else
    Html,
    /// For machines; see --schema
    Json,
}

/// What there is a JSON Schema of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// `--format json`
    Matrix,
    /// `--diff --format json`
    Diff,
    /// `--why --format json`
    Why,
    /// The file of `--check`
    Claims,
}

fn account(text: &str) -> std::result::Result<String, String> {
    let is_one = text.len() == 12 && text.bytes().all(|it| it.is_ascii_digit());
    if is_one { Ok(text.to_owned()) } else { Err("an account is 12 digits".to_owned()) }
}

/// Shows, compares or checks.
///
/// # Errors
/// Where something can not be read, or a filter names nothing.
pub fn access(args: &AccessArgs, world: &World, colour: Colour) -> Result {
    if let Some(of) = args.schema {
        return Ok(Outcome::of(match of {
            SchemaOf::Matrix => schema(Report::Matrix),
            SchemaOf::Diff => schema(Report::Diff),
            SchemaOf::Why => schema(Report::Why),
            SchemaOf::Claims => claims_schema(),
        }));
    }
    let terminal = terminal(world, colour);
    if args.diff {
        return compared::compared(args, world, terminal);
    }
    let inputs = args.files.iter().map(|it| Input::read(it, world)).collect::<Result<Vec<_>>>()?;
    let readable = Readable::of(&inputs, &args.deployment(world)?)?;
    match &args.check {
        Some(file) => claims::checked(args, file, &readable, world, colour),
        None => shown::shown(args, &readable, terminal),
    }
}

impl AccessArgs {
    fn deployment(&self, world: &World) -> Result<Deployment> {
        let parameters = self.parameters.as_deref().map(|it| parameters::read(it, world)).transpose()?;
        Ok(Deployment {
            account: self.account.clone(),
            region: self.region.clone(),
            defaults: parameters.is_some(),
            is_lenient: false,
            parameters: parameters.map_or(Values::None, Values::Of),
        })
    }
}

/// How text is written.
pub(crate) fn terminal(world: &World, colour: Colour) -> Terminal {
    let default = Terminal::default();
    Terminal { width: world.width.unwrap_or(default.width).max(60), is_coloured: colour == Colour::On }
}

/// A failure for a word that names nothing.
fn nothing(what: &str, word: &str, names: &[&str]) -> Failure {
    let failure = Failure::new(format!("there is no {what} `{word}`"));
    match lakewright_settings::suggest::nearest(word, names.iter().copied()) {
        Some(meant) => failure.help(&format!("did you mean `{meant}`?")),
        None => failure.help("use a logical id or a physical name; `*` stands for any text"),
    }
}
