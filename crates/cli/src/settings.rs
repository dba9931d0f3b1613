//! `lakewright.toml`: which rules count for what, and for which Regions and day.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use lakewright::report::{SourceFile, render};
use lakewright_check::{Date, Options};
use lakewright_settings::{Finding, Node, Schema};
use lakewright_template::{Diagnostic, Path as Place, Severity};
use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::Deserialize;

use crate::outcome::{Failure, Result};

/// The file that is read where none is named.
pub const FILE: &str = "lakewright.toml";

/// What the file says.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The Regions that templates are for, such as "eu-west-1".
    #[serde(default)]
    #[schemars(inner(regex(pattern = r"^[a-z]{2}(-[a-z]+)+-[0-9]+$")), extend("x-allowed" = "a Region: \"eu-west-1\""))]
    pub regions: Vec<String>,

    /// The day of which it is asked what is supported, such as "2026-01-31". That of the facts if it is not there, so that
    /// the same template always has the same findings.
    #[serde(default)]
    #[schemars(regex(pattern = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"))]
    #[schemars(extend("x-allowed" = "a day in quotes: \"2026-01-31\""))]
    pub today: Option<String>,

    /// The claims about access that `check --all` holds against an assembly, such as "access.toml": a file, from the folder
    /// of this one. An `access.toml` in the assembly or beside it if it is not there.
    #[serde(default)]
    pub access: Option<String>,

    /// Levels that are not a rule's own.
    #[serde(default)]
    #[schemars(schema_with = "levels")]
    pub rules: BTreeMap<String, Level>,
}

/// What a rule counts for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The check fails.
    Error,
    /// The finding is shown.
    Warning,
    /// The finding is shown as something to know.
    Informational,
    /// The rule is not checked.
    Off,
}

impl Level {
    fn severity(self) -> Option<Severity> {
        match self {
            Level::Error => Some(Severity::Error),
            Level::Warning => Some(Severity::Warning),
            Level::Informational => Some(Severity::Informational),
            Level::Off => None,
        }
    }
}

/// Every rule is a key: a misspelt one is found, and editors know them.
fn levels(_: &mut SchemaGenerator) -> schemars::Schema {
    let rule = |it: &lakewright_check::Rule| {
        let level = serde_json::json!({
            "type": "string",
            "enum": ["error", "warning", "informational", "off"],
            "description": format!("{}. Level: {}.", it.title, it.severity),
        });
        (it.id.to_owned(), level)
    };
    let rules: serde_json::Map<String, serde_json::Value> = lakewright_check::rules().iter().map(rule).collect();
    json_schema!({"type": "object", "properties": rules, "additionalProperties": false})
}

/// The schema of the file.
pub fn schema() -> Schema {
    Schema::of::<Settings>()
}

impl Settings {
    /// Reads the file: the one that is named, else [`FILE`] in the current folder if it is there.
    ///
    /// # Errors
    /// Everything that is wrong with it, or that it can not be read.
    pub fn read(file: Option<&Path>) -> Result<Settings> {
        let path = file.unwrap_or(Path::new(FILE));
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if file.is_none() && error.kind() == ErrorKind::NotFound => return Ok(Settings::default()),
            Err(error) => return Err(Failure::of_file(path, &error).help("name the settings with --config FILE")),
        };
        let name = path.display().to_string();
        let settings = Settings::of_toml(&text).map_err(|found| {
            let shown = render(&found, Some(SourceFile { name: &name, text: &text }));
            Failure::new(format!("{name} has mistakes\n{}", shown.trim_end()))
        })?;
        let beside = |it: String| path.parent().unwrap_or(Path::new("")).join(it).display().to_string();
        Ok(Settings { access: settings.access.map(beside), ..settings })
    }

    /// What a text says.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn of_toml(text: &str) -> std::result::Result<Settings, Vec<Diagnostic>> {
        let root = Node::of_toml(text)?;
        let (mut findings, value) = schema().compare(&root);
        match serde_json::from_value(value) {
            Ok(settings) if findings.is_empty() => return Ok(settings),
            Ok(_) => {}
            // INVARIANT: what passed the schema are settings. Where they are not, the file is refused all the same.
            Err(error) => {
                findings.push(Finding::new(Diagnostic::error("LW-invalid-value", Place::root(), error.to_string())));
            }
        }
        Err(root.located(findings))
    }

    /// The options of a check; what the arguments say counts more than what the file says.
    pub fn options(&self, regions: &[String], today: Option<Date>) -> Options {
        let mut options = Options::default();
        let regions = if regions.is_empty() { &self.regions } else { regions };
        if !regions.is_empty() {
            options = options.regions(regions.iter().cloned());
        }
        if let Some(today) = today.or_else(|| Date::parse(self.today.as_deref()?)) {
            options = options.today(today);
        }
        self.rules.iter().fold(options, |options, (rule, level)| options.level(rule.clone(), level.severity()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        let found = Settings::of_toml(text).expect_err("a mistake");
        found.iter().map(|it| format!("{it}\n")).collect()
    }

    #[test]
    fn everything_there_is_to_say() {
        let text = "regions = [\"eu-west-1\"]\ntoday = \"2026-01-31\"\n[rules]\nE3002 = \"warning\"\nE3012 = \"off\"\n";
        let options = Settings::of_toml(text).unwrap().options(&[], None);
        assert_eq!(options.regions, ["eu-west-1"]);
        assert_eq!(options.today.to_string(), "2026-01-31");
        assert_eq!(options.levels["E3002"], Some(Severity::Warning));
        assert_eq!(options.levels["E3012"], None);
        assert_eq!(Settings::of_toml("").unwrap(), Settings::default());
    }

    #[test]
    fn arguments_count_more_than_the_file() {
        let settings = Settings::of_toml("regions = [\"eu-west-1\"]\ntoday = \"2026-01-31\"\n").unwrap();
        let options = settings.options(&["us-east-2".to_owned()], Date::parse("2027-01-01"));
        assert_eq!((options.regions.join(","), options.today.to_string()), ("us-east-2".into(), "2027-01-01".into()));
    }

    #[test]
    fn every_mistake_is_found_with_its_place_and_help() {
        let text = "region = [\"eu-west-1\"]\ntoday = 2026-01-31\n[rules]\nE30002 = \"warning\"\nE3012 = \"none\"\n";
        insta::assert_snapshot!(found(text), @r#"
        error[LW-unknown-key]:1:1 region: unknown key `region`
          help: did you mean `regions`? allowed here: `access`, `regions`, `rules` and `today`
        error[LW-wrong-type]:2:9 today: `today` takes text, not the date 2026-01-31
          help: a day in quotes: "2026-01-31"
        error[LW-unknown-key]:4:1 rules.E30002: unknown key `E30002`
          help: did you mean `E3002`? more than 60 keys are allowed here
        error[LW-invalid-value]:5:9 rules.E3012: `E3012` can not be `none`
          help: one of `error`, `warning`, `informational` or `off`
        "#);
        insta::assert_snapshot!(found("regions = [\"Ireland\"]\ntoday = \"2026-13-01\"\n[rules\n"), @r"
        error[LW-toml-syntax]:3:7: unclosed table, expected `]`
        ");
        insta::assert_snapshot!(found("regions = [\"Ireland\"]\ntoday = \"2026-13-01\"\n"), @r#"
        error[LW-invalid-value]:1:12 regions[0]: an item of `regions` can not be `Ireland`
          help: a Region: "eu-west-1"
        error[LW-invalid-value]:2:9 today: `today` can not be `2026-13-01`
          help: a day in quotes: "2026-01-31"
        "#);
    }
}
