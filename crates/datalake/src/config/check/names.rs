//! Names that are too long, and names that two parts would share.

use std::collections::HashMap;

use lakewright_settings::Finding;
use lakewright_template::{Diagnostic, LogicalId, Path, Severity};

use super::{Check, at};
use crate::names;

impl Check<'_> {
    /// Names that are too long, and names that two parts would share.
    pub(super) fn names(&mut self) {
        let all = names::all(self.lake);
        let mut too_long: Vec<_> =
            all.iter().filter(|it| it.name.len() > it.limit && !self.lake_name_is_broken()).collect();
        // Of several at one place only the first is reported: the one that asks for most.
        too_long.sort_by_key(|it| std::cmp::Reverse(it.name.len() - it.limit));
        for it in too_long {
            let message =
                format!("the {} `{}` has {} characters, AWS takes {}", it.kind, it.name, it.name.len(), it.limit);
            self.add(
                Diagnostic::error("LW-name-too-long", it.place.clone(), message)
                    .help(format!("shorten the name of the lake, zone or stream by {}", it.name.len() - it.limit)),
            );
        }
        let mut seen: HashMap<(&str, String), Vec<&Path>> = HashMap::new();
        for it in &all {
            let places = seen.entry((it.kind, it.name.to_ascii_lowercase())).or_default();
            if let Some(first) = places.iter().find(|place| **place != &it.place) {
                self.shared(format!("{} `{}`", it.kind, it.name), &it.place, first);
            }
            places.push(&it.place);
        }
        let zones = self.lake.zones.iter().enumerate().map(|(position, it)| (it.logical_id(), at!["zones", position]));
        let hops = self.lake.hops().into_iter().filter_map(|it| {
            let place = at!["zones", it.zone_position, "streams", it.stream_position?];
            (!it.name.is_empty()).then(|| (it.logical_id(), place))
        });
        let ids: Vec<(LogicalId, Path)> = zones.chain(hops).collect();
        for (position, (id, place)) in ids.iter().enumerate() {
            if let Some((_, first)) = ids[..position].iter().find(|it| it.0 == *id) {
                self.shared(format!("logical id `{id}`"), place, first);
            }
        }
    }

    fn shared(&mut self, what: String, place: &Path, first: &Path) {
        // Two of one name are reported as such.
        let reported = |it: &Finding| {
            it.diagnostic.severity == Severity::Error
                && matches!(it.diagnostic.id.as_ref(), "LW-same-name" | "LW-overlapping-streams")
                && it.diagnostic.path.steps().starts_with(place.steps())
        };
        if self.findings.iter().any(reported) {
            return;
        }
        let (message, other) = if first.steps().is_empty() {
            (format!("the {what} is one that every lake has"), None)
        } else {
            (format!("the {what} would be there twice"), Some(first.clone()))
        };
        let diagnostic = Diagnostic::error("LW-same-name", place.clone(), message).help("give this one another name");
        self.add_with(diagnostic, other);
    }
}
