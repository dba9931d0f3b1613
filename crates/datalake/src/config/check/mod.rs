//! What no schema says: how the parts of a lake fit together. Each rule is a method of `Check`, each reports all it finds;
//! a file has the rules of one subject.

mod accounts;
mod auditing;
mod functions;
mod macie;
mod monitoring;
mod names;
mod network;
mod schedules;
mod streams;
mod zones;

use lakewright_settings::{Finding, Node, suggest};
use lakewright_template::{Diagnostic, Path, Step};
use serde_json::Value;

use super::DataLake;
use super::schema;

/// A path, of keys and positions.
macro_rules! at {
    ($($step:expr),* $(,)?) => {
        ::lakewright_template::Path::from_iter([$(::lakewright_template::Step::from($step)),*])
    };
}
use at;

/// See [`DataLake::check`].
pub(crate) fn built(lake: &DataLake) -> Vec<Diagnostic> {
    // INVARIANT: every lake is JSON.
    let value = serde_json::to_value(lake).unwrap_or(Value::Null);
    let (mut findings, _) = schema::schema().compare(&Node::of_json(&value));
    let broken: Vec<Path> = findings.iter().map(|it| it.diagnostic.path.clone()).collect();
    findings.extend(whole(lake, &broken));
    let mut found: Vec<Diagnostic> = findings
        .into_iter()
        .map(|it| {
            let mut diagnostic = it.diagnostic;
            if let Some(other) = it.other {
                diagnostic.message = format!("{}; see `{other}`", diagnostic.message);
            }
            diagnostic
        })
        .collect();
    found.sort_by(|one, other| (&one.path, &one.id).cmp(&(&other.path, &other.id)));
    found
}

/// The findings about a lake whose values each have their shape. What rests on one of the `broken` places is left out:
/// it would only say again that they are.
pub(crate) fn whole(lake: &DataLake, broken: &[Path]) -> Vec<Finding> {
    let mut check = Check { lake, broken, findings: Vec::new() };
    if lake.preset.is_some() {
        check.add(
            Diagnostic::error("LW-preset-left", at!["preset"], "the zones of the preset are not in place")
                .help("read the file with `DataLake::from_toml`"),
        );
    }
    check.accounts();
    check.zones();
    check.hops();
    check.cycles();
    check.streams();
    check.functions();
    check.network();
    check.schedules();
    check.queues();
    check.access();
    check.auditing();
    check.macie();
    check.monitoring();
    check.artifacts();
    check.names();
    check.findings
}

/// Whether what is found at `path` may only be there since `broken` is wrong: at the place itself, or for a zone or
/// stream at what it is known by.
fn rests_on(path: &Path, broken: &Path) -> bool {
    let (path, broken) = (path.steps(), broken.steps());
    let known_by = |it: &Step| ["name", "prefix", "suffix"].iter().any(|key| *it == Step::from(*key));
    match broken.split_last() {
        Some((last, above)) => path.starts_with(broken) || (above == path && known_by(last)),
        None => false,
    }
}

struct Check<'a> {
    lake: &'a DataLake,
    broken: &'a [Path],
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn add(&mut self, diagnostic: Diagnostic) {
        self.add_with(diagnostic, None);
    }

    /// A finding about two places, of which `other` is the one to compare with.
    fn add_with(&mut self, diagnostic: Diagnostic, other: Option<Path>) {
        let path = &diagnostic.path;
        let again = |it: &Finding| it.diagnostic.path == *path && it.diagnostic.id == diagnostic.id;
        if !self.broken.iter().any(|it| rests_on(path, it)) && !self.findings.iter().any(again) {
            self.findings.push(Finding { other, ..Finding::new(diagnostic) });
        }
    }

    /// Whether one of the lake's own names is wrong, which are part of every other.
    fn lake_name_is_broken(&self) -> bool {
        self.broken.iter().any(|it| match it.steps() {
            [Step::Key(first), ..] => matches!(first.as_ref(), "name" | "environment" | "accounts"),
            _ => false,
        })
    }

    /// Whether every zone has the name that was meant.
    fn zone_names_are_known(&self) -> bool {
        !self.broken.iter().any(|it| match it.steps() {
            [Step::Key(first)] => first == "zones" || first == "preset" || suggest::nearest(first, ["zones"]).is_some(),
            [Step::Key(first), Step::Index(_)] => first == "zones",
            [Step::Key(first), Step::Index(_), Step::Key(last)] => {
                first == "zones" && (last == "name" || suggest::nearest(last, ["name"]).is_some())
            }
            _ => false,
        })
    }

    /// Reports each item of a list that stood there before.
    fn twice<'i>(&mut self, list: &Path, items: impl IntoIterator<Item = (&'i str, Option<&'static str>)>) {
        let mut seen: Vec<&str> = Vec::new();
        for (position, (item, key)) in items.into_iter().enumerate() {
            if seen.contains(&item) {
                let path = list.join(position);
                let path = key.map_or(path.clone(), |it| path.join(it));
                let message = format!("`{}` is there twice", item.escape_debug());
                let help = if key == Some("name") { "rename one of them, or leave one out" } else { "leave one out" };
                self.add(Diagnostic::error("LW-same-name", path, message).help(help));
            }
            seen.push(item);
        }
    }
}
