//! What Macie looks for in the zones, what it leaves out, and when it looks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::setters::{set, set_some};

/// What Macie of the prod account looks for, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Macie {
    /// Texts that look sensitive and are not.
    pub allow_lists: Vec<AllowList>,

    /// Texts that are sensitive here, beside those that Macie knows.
    pub identifiers: Vec<Identifier>,

    /// Filters of findings: what is archived without a look, and what is looked at often.
    pub filters: Vec<FindingFilter>,

    /// A job over all zones at fixed times. It costs money for each gigabyte that it looks at. Left out, none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job: Option<MacieJob>,
}

impl Macie {
    set_some! {
        job: MacieJob,
    }

    /// The same with one more allow list.
    #[must_use]
    pub fn allow_list(mut self, it: AllowList) -> Macie {
        self.allow_lists.push(it);
        self
    }

    /// The same with one more identifier.
    #[must_use]
    pub fn identifier(mut self, it: Identifier) -> Macie {
        self.identifiers.push(it);
        self
    }

    /// The same with one more filter.
    #[must_use]
    pub fn filter(mut self, it: FindingFilter) -> Macie {
        self.filters.push(it);
        self
    }
}

/// Text that looks sensitive and is not: what a pattern matches, or what a file lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AllowList {
    /// Its name; the lake's name is put before it.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), length(max = 32))]
    #[schemars(extend("x-allowed" = "a lower-case letter, then lower-case letters, digits and single hyphens, at most 32 characters"))]
    pub name: String,

    /// The pattern, a regular expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 512))]
    pub regex: Option<String>,

    /// A text file with one entry a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
}

impl AllowList {
    /// What a regular expression matches.
    pub fn regex(name: impl Into<String>, regex: impl Into<String>) -> AllowList {
        AllowList { name: name.into(), regex: Some(regex.into()), words: None }
    }

    /// What a text file lists.
    pub fn words(name: impl Into<String>, words: Words) -> AllowList {
        AllowList { name: name.into(), regex: None, words: Some(words) }
    }
}

/// A text file with one entry a line. Macie's role must be able to read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Its bucket, in the prod account and the Region of the lake.
    #[schemars(regex(pattern = r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"))]
    #[schemars(extend("x-allowed" = "a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens"))]
    pub bucket: String,

    /// Its key.
    #[schemars(length(min = 1, max = 1024))]
    pub key: String,
}

/// Text that is sensitive here: a custom data identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Identifier {
    /// Its name; the lake's name is put before it.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), length(max = 32))]
    #[schemars(extend("x-allowed" = "a lower-case letter, then lower-case letters, digits and single hyphens, at most 32 characters"))]
    pub name: String,

    /// What matches, a regular expression.
    #[schemars(length(min = 1, max = 512))]
    pub regex: String,

    /// Words of which one must stand before a match, at most 50.
    #[serde(default)]
    #[schemars(inner(length(min = 3, max = 90)))]
    #[schemars(extend("x-allowed" = "words of 3 to 90 characters"))]
    pub keywords: Vec<String>,

    /// Words with which a match is none, at most 10.
    #[serde(default)]
    #[schemars(inner(length(min = 4, max = 90)))]
    #[schemars(extend("x-allowed" = "words of 4 to 90 characters"))]
    pub ignore_words: Vec<String>,

    /// How many characters may stand between a keyword and a match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 300))]
    pub maximum_match_distance: Option<u32>,
}

impl Identifier {
    /// What a regular expression matches.
    pub fn new(name: impl Into<String>, regex: impl Into<String>) -> Identifier {
        Identifier {
            name: name.into(),
            regex: regex.into(),
            keywords: Vec::new(),
            ignore_words: Vec::new(),
            maximum_match_distance: None,
        }
    }

    set_some! {
        maximum_match_distance: u32,
    }

    /// The same with one more word that may stand before a match.
    #[must_use]
    pub fn keyword(mut self, word: impl Into<String>) -> Identifier {
        self.keywords.push(word.into());
        self
    }

    /// The same with one more word with which a match is none.
    #[must_use]
    pub fn ignore_word(mut self, word: impl Into<String>) -> Identifier {
        self.ignore_words.push(word.into());
        self
    }
}

/// What happens to the findings that a filter matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FilterAction {
    /// Nothing: the filter is there to look with.
    #[default]
    Keep,
    /// They are archived, and nobody is told.
    Archive,
}

/// A filter of findings, which matches those that every criterion matches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FindingFilter {
    /// Its name; the lake's name is put before it.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), length(max = 32))]
    #[schemars(extend("x-allowed" = "a lower-case letter, then lower-case letters, digits and single hyphens, at most 32 characters"))]
    pub name: String,

    /// What happens to the findings that it matches.
    #[serde(default)]
    pub action: FilterAction,

    /// What it asks, a field each.
    #[schemars(length(min = 1))]
    pub criteria: Vec<Criterion>,
}

impl FindingFilter {
    /// A filter of one criterion.
    pub fn new(name: impl Into<String>, criterion: Criterion) -> FindingFilter {
        FindingFilter { name: name.into(), action: FilterAction::default(), criteria: vec![criterion] }
    }

    set! {
        action: FilterAction,
    }

    /// The same with one more criterion.
    #[must_use]
    pub fn criterion(mut self, it: Criterion) -> FindingFilter {
        self.criteria.push(it);
        self
    }
}

/// What a filter asks of one field of a finding; at least one comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Criterion {
    /// The field.
    #[schemars(regex(pattern = r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$"))]
    #[schemars(extend("x-allowed" = "a field of a finding, such as \"severity.description\""))]
    pub field: String,

    /// It is one of these.
    #[serde(default)]
    pub eq: Vec<String>,

    /// It is none of these.
    #[serde(default)]
    pub neq: Vec<String>,

    /// It is greater.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gt: Option<u32>,

    /// It is as great or greater.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gte: Option<u32>,

    /// It is less.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lt: Option<u32>,

    /// It is as great or less.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lte: Option<u32>,
}

impl Criterion {
    /// About a field, still without a comparison.
    pub fn of(field: impl Into<String>) -> Criterion {
        Criterion { field: field.into(), eq: Vec::new(), neq: Vec::new(), gt: None, gte: None, lt: None, lte: None }
    }

    set_some! {
        gt: u32,
        gte: u32,
        lt: u32,
        lte: u32,
    }

    /// The same with one more value that the field may have.
    #[must_use]
    pub fn eq(mut self, value: impl Into<String>) -> Criterion {
        self.eq.push(value.into());
        self
    }

    /// The same with one more value that the field may not have.
    #[must_use]
    pub fn neq(mut self, value: impl Into<String>) -> Criterion {
        self.neq.push(value.into());
        self
    }

    /// Whether it asks anything.
    pub(crate) fn compares(&self) -> bool {
        let numbers = [self.gt, self.gte, self.lt, self.lte];
        !self.eq.is_empty() || !self.neq.is_empty() || numbers.iter().any(Option::is_some)
    }
}

/// A job over the objects of all zones. Each run looks at all of them again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct MacieJob {
    /// The times at which it is made: minute, hour, day of month, month, day of week and year, in UTC.
    #[schemars(regex(pattern = r"^cron\([^ ]+( [^ ]+){5}\)$"))]
    #[schemars(extend("x-allowed" = "six fields: \"cron(0 4 ? * SUN *)\" is every Sunday at 4:00 UTC"))]
    pub schedule: String,

    /// How many of a hundred objects it looks at, chosen by chance.
    #[schemars(range(min = 1, max = 100))]
    pub sampling_percentage: u32,
}

impl Default for MacieJob {
    fn default() -> MacieJob {
        MacieJob { schedule: "cron(0 4 ? * SUN *)".into(), sampling_percentage: 100 }
    }
}

impl MacieJob {
    set! {
        schedule: String,
        sampling_percentage: u32,
    }
}
