//! `lakewright rules [RULE]`: what is checked, and the page of each rule.

use clap::Args;
use lakewright_check::Rule;
use lakewright_settings::suggest;

use crate::outcome::{Failure, Outcome, Result};
use crate::settings;

/// List the rules, or explain one of them
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright rules            every rule with its level
  lakewright rules E3002      the page of one rule
  lakewright rules --schema   the JSON Schema of lakewright.toml, for editors")]
pub struct RulesArgs {
    /// The rule to explain
    #[arg(conflicts_with = "schema")]
    rule: Option<String>,

    /// Print the JSON Schema of `lakewright.toml`, which has every rule
    #[arg(long)]
    schema: bool,
}

/// Lists the rules, or explains one.
///
/// # Errors
/// Where there is no such rule.
pub fn rules(args: &RulesArgs) -> Result {
    match &args.rule {
        _ if args.schema => Ok(Outcome::of(settings::schema().text())),
        Some(rule) => explain(rule),
        None => Ok(Outcome::of(list())),
    }
}

/// Every rule on a line: id, level, title.
pub fn list() -> String {
    let mut out = String::new();
    let width = lakewright_check::rules().iter().map(|it| it.id.len()).max().unwrap_or(0);
    for Rule { id, severity, title, .. } in lakewright_check::rules() {
        out.push_str(&format!("{id:width$}  {:13}  {title}\n", severity.name()));
    }
    out
}

/// The page of a rule.
///
/// # Errors
/// Where there is no such rule.
pub fn explain(rule: &str) -> Result {
    match find(rule) {
        Some(found) => Ok(Outcome::of(page(found))),
        None => {
            let failure = Failure::new(format!("there is no rule `{rule}`"));
            Err(match suggest::nearest(rule, lakewright_check::rules().iter().map(|it| it.id)) {
                Some(meant) => failure.help(&format!("did you mean `{meant}`?")),
                None => failure.help(
                    "`lakewright rules` lists those of the check; what a program finds in its own stacks and settings has no \
                     page, and says itself what to do",
                ),
            })
        }
    }
}

/// A rule by its id, in any case.
pub fn find(id: &str) -> Option<&'static Rule> {
    lakewright_check::rules().iter().find(|it| it.id.eq_ignore_ascii_case(id))
}

/// The page of a rule, in Markdown.
pub fn page(rule: &Rule) -> String {
    format!("{}\n\nLevel: {}.\n", rule.page().trim_start_matches("## "), rule.severity)
}

/// Where the page of a rule stands.
pub fn uri(rule: &Rule) -> String {
    format!("{}/blob/main/docs/rules/{}.md", env!("CARGO_PKG_REPOSITORY"), rule.id)
}
