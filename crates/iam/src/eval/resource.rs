//! The `Resource` element of a statement, and what a request asks about.

use super::context::Context;
use super::glob::Glob;
use super::pattern::{Pattern, Wildcards};
use super::statement::PolicyKind;
use crate::statement::Effect;

/// What a request asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// `*`: any resource, or what an action without resource types asks about.
    Any,
    /// A resource.
    One(Box<str>),
    /// Every resource that a pattern matches.
    Pattern {
        /// The pattern as it is written.
        text: Box<str>,
        /// The pattern.
        glob: Glob,
    },
}

impl Asked {
    pub(crate) fn read(text: &str) -> Asked {
        if text == "*" {
            Asked::Any
        } else if text.contains(['*', '?']) {
            Asked::Pattern { text: text.into(), glob: Glob::arn(text) }
        } else {
            Asked::One(text.into())
        }
    }

    pub(crate) fn text(&self) -> &str {
        match self {
            Asked::Any => "*",
            Asked::One(text) | Asked::Pattern { text, .. } => text,
        }
    }
}

/// A resource that a statement names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NamedResource {
    /// As it is written.
    pub(crate) text: Box<str>,
    /// What it matches.
    pub(crate) pattern: ResourcePattern,
}

/// What a named resource matches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ResourcePattern {
    /// `*`
    All,
    /// A pattern; with fewer than six parts its missing parts are `*`, where the kind of policy takes that.
    Arn {
        /// The pattern, with its missing parts.
        pattern: Pattern,
        /// How much of an ARN was written.
        length: Length,
    },
}

/// How much of an ARN was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Length {
    /// Six parts, or no ARN at all.
    Whole,
    /// Fewer, without a `*`.
    Short,
    /// Fewer, with a `*` somewhere, at the end or not.
    ShortWithStar {
        /// The last character is a `*`.
        at_end: bool,
    },
}

impl Length {
    fn of(text: &str) -> Length {
        if !text.starts_with("arn:") || text.bytes().filter(|it| *it == b':').count() >= 5 {
            Length::Whole
        } else if text.contains('*') {
            Length::ShortWithStar { at_end: text.ends_with('*') }
        } else {
            Length::Short
        }
    }

    /// Whether a kind of policy completes an ARN of this length.
    fn counts_in(self, kind: PolicyKind) -> bool {
        match (self, kind) {
            (Length::Whole, _) => true,
            (_, PolicyKind::Identity | PolicyKind::Boundary | PolicyKind::Session) => true,
            (Length::ShortWithStar { .. }, PolicyKind::Resource | PolicyKind::Endpoint) => true,
            (Length::ShortWithStar { at_end }, PolicyKind::ServiceControl) => at_end,
            _ => false,
        }
    }
}

impl NamedResource {
    pub(crate) fn read(text: &str, variables: bool) -> NamedResource {
        let pattern = if !text.is_empty() && text.bytes().all(|it| it == b'*') {
            ResourcePattern::All
        } else {
            let length = Length::of(text);
            let missing = 5usize.saturating_sub(text.bytes().filter(|it| *it == b':').count());
            let whole = match length {
                Length::Whole => text.to_owned(),
                _ => format!("{text}{}", ":*".repeat(missing)),
            };
            ResourcePattern::Arn { pattern: Pattern::read(&whole, Wildcards::Resource, variables), length }
        };
        NamedResource { text: text.into(), pattern }
    }

    /// How this one stands to what is asked about.
    fn extent(&self, asked: &Asked, wildcard_only: bool, kind: PolicyKind, context: &Context) -> Extent {
        let (pattern, length) = match &self.pattern {
            ResourcePattern::All => return Extent::Whole,
            ResourcePattern::Arn { pattern, length } => (pattern, *length),
        };
        if !length.counts_in(kind) {
            return Extent::Nothing;
        }
        match asked {
            // An action without resource types is allowed and denied by `*` alone.
            Asked::Any if wildcard_only => Extent::Nothing,
            Asked::Any => Extent::Part,
            Asked::One(text) if pattern.matches(text, context) => Extent::Whole,
            Asked::One(_) => Extent::Nothing,
            Asked::Pattern { glob, .. } => match pattern.resolve(context) {
                Some(it) if it.covers(glob) => Extent::Whole,
                Some(it) if it.meets(glob) => Extent::Part,
                _ => Extent::Nothing,
            },
        }
    }
}

/// How much of what is asked about a named resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    Nothing,
    Part,
    Whole,
}

/// The `Resource` or `NotResource` element of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResourceElement {
    /// None, as in a role's trust: the resource that has the policy.
    This,
    /// `Resource`
    Named(Box<[NamedResource]>),
    /// `NotResource`
    AllBut(Box<[NamedResource]>),
}

impl ResourceElement {
    /// Whether a statement speaks of what is asked about. Asked about a pattern, an `Allow` does where it allows some
    /// of it, a `Deny` where it denies all of it.
    pub(crate) fn matches(
        &self,
        asked: &Asked,
        wildcard_only: bool,
        effect: Effect,
        kind: PolicyKind,
        context: &Context,
    ) -> bool {
        let any = |list: &[NamedResource], least: Extent| {
            list.iter().any(|it| it.extent(asked, wildcard_only, kind, context) >= least)
        };
        match (self, effect) {
            (ResourceElement::This, _) => true,
            (ResourceElement::Named(list), Effect::Allow) => any(list, Extent::Part),
            (ResourceElement::Named(list), Effect::Deny) => any(list, Extent::Whole),
            (ResourceElement::AllBut(list), Effect::Allow) => !any(list, Extent::Whole),
            (ResourceElement::AllBut(list), Effect::Deny) => !any(list, Extent::Part),
        }
    }
}
