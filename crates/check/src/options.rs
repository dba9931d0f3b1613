//! What a check depends on besides the template.

use std::collections::BTreeMap;
use std::fmt;

use lakewright_template::Severity;

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `2026-11-22`; `None` if that is no day.
    ///
    /// ```
    /// use lakewright_check::Date;
    ///
    /// assert!(Date::parse("2026-11-22") > Date::parse("2026-09-30"));
    /// assert_eq!(Date::parse("2026-13-01"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let is_plain = [(year, 4), (month, 2), (day, 2)]
            .iter()
            .all(|(part, length)| part.len() == *length && part.bytes().all(|it| it.is_ascii_digit()));
        let date = Date { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (is_plain && (1..=12).contains(&date.month) && (1..=31).contains(&date.day)).then_some(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// What a check depends on besides the template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The Regions the template is for.
    pub regions: Vec<String>,
    /// The day of which it is asked what is supported. By default that of the facts, so that the same template always
    /// has the same findings.
    pub today: Date,
    /// Levels that are not a rule's own, by id. `None` switches the rule off.
    pub levels: BTreeMap<String, Option<Severity>>,
}

impl Default for Options {
    fn default() -> Options {
        let newest = lakewright_facts::sources().iter().filter_map(|it| Date::parse(it.date)).max();
        let today = newest.unwrap_or(Date { year: 2026, month: 1, day: 1 });
        Options { regions: vec!["us-east-1".to_owned()], today, levels: BTreeMap::new() }
    }
}

impl Options {
    /// The same options for other Regions.
    #[must_use]
    pub fn regions<S: Into<String>>(mut self, regions: impl IntoIterator<Item = S>) -> Options {
        self.regions = regions.into_iter().map(Into::into).collect();
        self
    }

    /// The same options for another day.
    #[must_use]
    pub fn today(mut self, today: Date) -> Options {
        self.today = today;
        self
    }

    /// The same options with a level of a rule, or without it.
    #[must_use]
    pub fn level(mut self, rule: impl Into<String>, level: Option<Severity>) -> Options {
        self.levels.insert(rule.into(), level);
        self
    }
}
