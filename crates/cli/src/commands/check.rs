//! `lakewright check FILE|ASSEMBLY...`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use lakewright::report::Colour;
use lakewright_check::Date;
use lakewright_template::Severity;

use super::rules;
use crate::checking::{self, Effort};
use crate::fixing;
use crate::formats::{self, RuleText};
use crate::input::Input;
use crate::outcome::{FAILED, Outcome, Result};
use crate::parallel;
use crate::progress::Progress;
use crate::settings::Settings;
use crate::world::World;

/// Report everything that is wrong with templates and assemblies
///
/// Every finding has a rule, a level, a place and, where something can be done, help. A template says itself what is meant:
/// `Metadata: {lakewright: {ignore: [{rule: W3005, reason: "..."}]}}`, in the template or in a resource.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright check template.yaml
  lakewright check --all target/assembly
  lakewright check --format sarif templates/*.yaml > findings.sarif
  cat template.json | lakewright check -
  lakewright check --fix template.yaml

Settings are read from `lakewright.toml` in the current folder:
  regions = [\"eu-west-1\"]
  access = \"access.toml\"    # claims for --all, see `lakewright help access`
  [rules]
  W3005 = \"error\"          # or warning, informational, off

Exit status: 0 no finding of level error, 1 at least one, 2 the tool failed (bad arguments, unreadable file).")]
pub struct CheckArgs {
    /// Templates, folders of assemblies, or `-` for standard input
    #[arg(value_name = "FILE|ASSEMBLY", required_unless_present_any = ["explain", "list_rules"])]
    files: Vec<PathBuf>,

    /// Everything before a merge: also that each asset of an assembly is the one its name says, and that the claims about who
    /// can do what hold (`access.toml` in the assembly or beside it, or `access` in the settings)
    #[arg(long)]
    all: bool,

    /// How findings are written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    format: Format,

    /// Settings instead of `lakewright.toml` in the current folder
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Mend in the files what is safe to mend, then check; comments and layout stay
    #[arg(long)]
    fix: bool,

    /// The day of which it is asked what is supported (runtimes); that of the facts if not given
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    today: Option<Date>,

    /// A Region that the templates are for; several times for several
    #[arg(long = "region", value_name = "REGION", value_delimiter = ',')]
    regions: Vec<String>,

    /// Explain a rule instead
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<String>,

    /// List the rules instead
    #[arg(long, exclusive = true)]
    list_rules: bool,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the lines of the source, and help
    #[default]
    Text,
    /// A JSON object a line
    Jsonl,
    /// SARIF 2.1.0, for GitHub code scanning
    Sarif,
    /// JUnit XML, for build servers
    Junit,
}

fn date(text: &str) -> std::result::Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a day is written as 2026-01-31".to_owned())
}

/// Checks.
///
/// # Errors
/// Where the settings have mistakes or no file can be read.
pub fn check(args: &CheckArgs, world: &World, colour: Colour) -> Result {
    if let Some(rule) = &args.explain {
        return rules::explain(rule);
    }
    if args.list_rules {
        return Ok(Outcome::of(rules::list()));
    }
    let settings = Settings::read(args.config.as_deref())?;
    let options = settings.options(&args.regions, args.today);
    let mut told = Told::default();
    if args.fix {
        args.files.iter().for_each(|file| told.result(fixing::fix_file(file, &options)));
    }
    let inputs: Vec<Input> = args.files.iter().filter_map(|file| told.kept(Input::read(file, world))).collect();
    let effort = if args.all { Effort::All } else { Effort::Quick };
    let progress = Progress::new(world, inputs.len());
    let checked = parallel::map(&inputs, |it| {
        let checked = checking::check(it, &options, effort);
        progress.step();
        checked
    });
    let mut checked = checked.concat();
    drop(progress);
    if args.all {
        let named = settings.access.as_deref().map(Path::new);
        let claims = inputs.iter().filter_map(|it| told.kept(checking::claims(it, named)).flatten());
        checked.extend(claims.collect::<Vec<_>>());
    }
    let output = match args.format {
        // Where nothing could be read, there is nothing to say of it.
        Format::Text if checked.is_empty() && told.failed => String::new(),
        Format::Text => formats::text(&checked, colour),
        Format::Jsonl => formats::jsonl(&checked),
        Format::Sarif => formats::sarif(&checked, &world.folder, rule_text),
        Format::Junit => formats::junit(&checked),
    };
    let status = match formats::count(&checked, Severity::Error) {
        _ if told.failed => FAILED,
        0 => 0,
        _ => 1,
    };
    Ok(Outcome { output: output.into_bytes(), messages: told.messages, status })
}

/// What is said about a rule in SARIF.
fn rule_text(id: &str) -> Option<RuleText> {
    let rule = rules::find(id)?;
    Some(RuleText {
        title: rule.title.to_owned(),
        page: rules::page(rule),
        uri: rules::uri(rule),
        level: rule.severity,
    })
}

/// What there is to say while files are gone through: one that fails does not keep the others from being reported.
#[derive(Default)]
struct Told {
    messages: String,
    failed: bool,
}

impl Told {
    fn result(&mut self, result: Result<String>) {
        let message = self.kept(result).unwrap_or_default();
        self.messages.push_str(&message);
    }

    fn kept<T>(&mut self, result: Result<T>) -> Option<T> {
        result
            .map_err(|failure| {
                self.failed = true;
                self.messages.push_str(&format!("error: {failure}\n"));
            })
            .ok()
    }
}
