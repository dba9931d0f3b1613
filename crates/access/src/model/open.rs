//! What only deployment knows, in texts of policies and requests.

use lakewright_template::Value;

/// Whether a value has a text of which a part may be anything.
pub(super) fn has_open(value: &Value) -> bool {
    let mut found = false;
    value.walk(&mut |it| found |= it.as_str().is_some_and(|it| next_open(it).is_some()));
    found
}

/// Texts in which what is not known is a wildcard.
pub(super) fn open_as_wildcards(value: &Value) -> Value {
    let text = |it: &str| {
        let mut made = String::new();
        let mut rest = it;
        while let Some((before, behind)) = next_open(rest) {
            made.push_str(before);
            made.push('*');
            rest = behind;
        }
        made + rest
    };
    match value {
        Value::String(it) => text(it).into(),
        Value::Array(items) => Value::Array(items.iter().map(open_as_wildcards).collect()),
        other => other.clone(),
    }
}

/// What stands before and behind the first part of a text that may be anything. The name of a stack in a name that
/// CloudFormation makes up is none: such a name is of one resource alone, and denotes it wherever it stands.
fn next_open(text: &str) -> Option<(&str, &str)> {
    for (at, _) in text.match_indices("{~") {
        let (stand_in, behind) = text.get(at + 2..)?.split_once('}')?;
        let is_of_stack = stand_in == "stack" || stand_in.starts_with("stack@");
        if !(is_of_stack && goes_on_made_up(behind)) {
            return Some((text.get(..at)?, behind));
        }
    }
    None
}

/// Whether a text is a made-up name, or what is inside of what it names: it means nothing that is called otherwise.
pub(crate) fn is_made_up(text: &str) -> bool {
    text.contains("{~") && next_open(text).is_none()
}

/// Whether a text goes on as a name that CloudFormation makes up does behind the stack's: `-lake-{Lake}`.
pub(super) fn goes_on_made_up(behind: &str) -> bool {
    let Some((id, made_up)) = behind.strip_prefix('-').and_then(|it| it.split_once("-{")) else { return false };
    let stand_in = made_up.split(['}', '@']).next().unwrap_or_default();
    !stand_in.is_empty() && (stand_in == id || stand_in.to_ascii_lowercase() == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_cloudformation_makes_up_is_of_one_resource() {
        for text in ["arn:aws:s3:::{~stack}-lake-{Lake}/*", "{~stack@a}-Orders-{Orders@a}"] {
            assert!(is_made_up(text), "{text}");
        }
        for text in [
            "arn:aws:s3:::lake",
            "{~stack}-lake-*",
            "{~stack}-data-{Vpc}",
            "{~Name}-lake-{Lake}",
            "{~stack}-lake-{Lake}/{~Prefix}",
        ] {
            assert!(!is_made_up(text), "{text}");
        }
    }

    #[test]
    fn what_may_be_anything_is_a_wildcard() {
        let texts = ["{~Name}/{~Prefix}/a", "{~stack}-lake-{Lake}/{~Prefix}/*", "${aws:username}/{Key}"];
        let wild = texts.map(|it| open_as_wildcards(&it.into()));
        let expected = ["*/*/a", "{~stack}-lake-{Lake}/*/*", "${aws:username}/{Key}"];
        assert_eq!(wild.each_ref().map(Value::as_str), expected.map(Some));
    }
}
