//! What Macie is told.

use lakewright_template::{Diagnostic, LogicalId, Path};

use super::{Check, at};
use crate::config::Singleton;

/// The most keywords of an identifier, and the most words with which a match is none.
///
/// Source: Amazon Macie API Reference, `CreateCustomDataIdentifier`.
const KEYWORDS: usize = 50;
const IGNORE_WORDS: usize = 10;

impl Check<'_> {
    pub(super) fn macie(&mut self) {
        let macie = &self.lake.auditing.macie;
        let asked = [
            ("allow_lists", !macie.allow_lists.is_empty()),
            ("identifiers", !macie.identifiers.is_empty()),
            ("filters", !macie.filters.is_empty()),
            ("job", macie.job.is_some()),
        ];
        for (key, _) in asked.into_iter().filter(|it| it.1) {
            if self.lake.auditing.prod.macie == Singleton::Skip {
                self.add_with(
                    Diagnostic::error(
                        "LW-macie-skipped",
                        at!["auditing", "macie", key],
                        "the prod account has no Macie",
                    )
                    .help("set `auditing.prod.macie` to \"create\" or \"adopt\", or leave this out"),
                    Some(at!["auditing", "prod", "macie"]),
                );
            }
        }
        let list = |key: &'static str| at!["auditing", "macie", key];
        let names: [(_, Vec<&str>); 3] = [
            ("allow_lists", macie.allow_lists.iter().map(|it| it.name.as_str()).collect()),
            ("identifiers", macie.identifiers.iter().map(|it| it.name.as_str()).collect()),
            ("filters", macie.filters.iter().map(|it| it.name.as_str()).collect()),
        ];
        for (key, names) in names {
            self.twice(&list(key), names.iter().map(|it| (*it, Some("name"))));
            self.one_id(&list(key), &names);
        }
        for (position, it) in macie.allow_lists.iter().enumerate() {
            if it.regex.is_some() == it.words.is_some() {
                let message = format!("`{}` has not exactly one of `regex` and `words`", it.name);
                self.add(
                    Diagnostic::error("LW-allow-list", list("allow_lists").join(position), message)
                        .help("a pattern, or a file that lists the words; make two lists of both"),
                );
            }
        }
        for (position, it) in macie.identifiers.iter().enumerate() {
            let path = list("identifiers").join(position);
            let words =
                [("keywords", it.keywords.len(), KEYWORDS), ("ignore_words", it.ignore_words.len(), IGNORE_WORDS)];
            for (key, count, most) in words {
                if count > most {
                    let message = format!("`{key}` has {count} words, Macie takes {most}");
                    self.add(
                        Diagnostic::error("LW-out-of-range", path.join(key), message)
                            .help("split the identifier, or say more by its pattern"),
                    );
                }
            }
        }
        for (position, filter) in macie.filters.iter().enumerate() {
            let path = list("filters").join(position).join("criteria");
            self.twice(&path, filter.criteria.iter().map(|it| (it.field.as_str(), Some("field"))));
            for (index, _) in filter.criteria.iter().enumerate().filter(|(_, it)| !it.compares()) {
                self.add(
                    Diagnostic::error("LW-missing-key", path.join(index), "it compares the field with nothing")
                        .help("give it one of `eq`, `neq`, `gt`, `gte`, `lt` and `lte`"),
                );
            }
        }
    }

    /// Names that differ and would have one logical id: `a-1` and `a1`.
    fn one_id(&mut self, list: &Path, names: &[&str]) {
        for (position, name) in names.iter().enumerate() {
            let same = |it: &&str| *it != *name && LogicalId::pascal(it) == LogicalId::pascal(name);
            if let Some(first) = names[..position].iter().position(same) {
                let message = format!("the logical id of `{name}` would be there twice");
                self.add_with(
                    Diagnostic::error("LW-same-name", list.join(position).join("name"), message)
                        .help("give this one another name"),
                    Some(list.join(first).join("name")),
                );
            }
        }
    }
}
