//! Resources of requests that stand for others.

/// What a request asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ResourceValue {
    /// A resource.
    Named(String),
    /// What an action without resource types asks about: `*`.
    Untyped,
}

/// Resources that patterns match, with something plain for each wildcard.
pub(crate) fn examples(patterns: impl Iterator<Item = String>) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    for pattern in patterns {
        for fill in ["example", "x/y", ""] {
            examples.push(filled(&pattern, fill));
        }
    }
    examples.extend(super::plausible::RESOURCES.iter().map(|it| (*it).to_owned()));
    examples
}

fn filled(pattern: &str, fill: &str) -> String {
    let missing = if pattern.starts_with("arn:") { 5usize.saturating_sub(pattern.matches(':').count()) } else { 0 };
    let whole = format!("{pattern}{}", ":*".repeat(missing));
    let parts = whole.splitn(6, ':').enumerate().map(|(place, part)| match (place, part) {
        (1, "*") => "aws".to_owned(),
        (3, "*") => "us-east-1".to_owned(),
        (4, "*") => "111111111111".to_owned(),
        (_, part) => part.replace('*', fill).replace('?', "x"),
    });
    parts.collect::<Vec<_>>().join(":")
}
