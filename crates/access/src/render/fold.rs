//! Many names that are alike, written as one: `{Drop,Raw}Bucket` for both, `<Drop|Raw>Bucket` for the one or the other.

/// Names as a list, those that end alike together: `{Drop,Raw}Bucket, Sandboxes`.
pub(super) fn list(names: &[String]) -> String {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for name in names {
        let (stem, ending) = split(name);
        match groups.iter_mut().find(|it| !ending.is_empty() && it.0 == ending) {
            Some(group) => group.1.push(stem),
            None => groups.push((ending, vec![stem])),
        }
    }
    let texts: Vec<String> = groups
        .into_iter()
        .map(|(ending, stems)| match stems.as_slice() {
            [stem] => format!("{stem}{ending}"),
            stems => {
                // `DropLogGroup` and `RawLogGroup` have two words in common.
                let common = common_ending(stems);
                let stems: Vec<&str> = stems.iter().map(|it| it.strip_suffix(common).unwrap_or(it)).collect();
                format!("{{{}}}{common}{ending}", stems.join(","))
            }
        })
        .collect();
    texts.join(", ")
}

/// The words that all stems end with, before which something is left of each.
fn common_ending<'s>(stems: &[&'s str]) -> &'s str {
    let Some(first) = stems.first() else { return "" };
    let starts = first.char_indices().filter(|it| it.0 > 0 && it.1.is_ascii_uppercase()).map(|it| &first[it.0..]);
    let is_common = |ending: &&str| stems.iter().all(|it| it.len() > ending.len() && it.ends_with(*ending));
    starts.into_iter().find(is_common).unwrap_or_default()
}

/// A name before its last word, or before the part of it that is meant.
fn split(name: &str) -> (&str, &str) {
    if let Some(at) = name.find('/') {
        return name.split_at(at);
    }
    let is_plain = name.bytes().all(|it| it.is_ascii_alphanumeric());
    match name.rfind(|it: char| it.is_ascii_uppercase()) {
        Some(at) if at > 0 && is_plain => name.split_at(at),
        _ => (name, ""),
    }
}

/// Texts that differ in some words, as one with all of them: `<Drop|Raw>Bucket`. `None` where they have no word in common,
/// or not the same number of them.
pub(super) fn pairs(texts: &[&str]) -> Option<String> {
    let (first, rest) = texts.split_first()?;
    if rest.iter().all(|it| it == first) {
        return Some((*first).to_owned());
    }
    let words: Vec<Vec<&str>> = texts.iter().map(|it| words(it)).collect();
    let count = words.first()?.len();
    if words.iter().any(|it| it.len() != count) {
        return None;
    }
    let mut made = String::new();
    let mut has_common = false;
    for at in 0..count {
        let column: Vec<&str> = words.iter().filter_map(|it| it.get(at).copied()).collect();
        let (word, others) = column.split_first()?;
        if others.iter().all(|it| it == word) {
            has_common |= word.bytes().any(|it| it.is_ascii_alphanumeric());
            made.push_str(word);
        } else {
            made.push_str(&format!("<{}>", column.join("|")));
        }
    }
    has_common.then_some(made)
}

/// Runs of letters and digits, each beginning where a capital does, and what is between them.
fn words(text: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let mut before: Option<char> = None;
    for (at, it) in text.char_indices() {
        let begins = before.is_some_and(|before| {
            before.is_ascii_alphanumeric() != it.is_ascii_alphanumeric()
                || (it.is_ascii_uppercase() && !before.is_ascii_uppercase())
                || !it.is_ascii_alphanumeric()
        });
        if begins {
            starts.push(at);
        }
        before = Some(it);
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| text.get(*start..end)).filter(|it| !it.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_end_alike_stand_together() {
        let list = |it: &[&str]| list(&it.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert_eq!(list(&["DropBucket", "RawBucket", "Sandboxes"]), "{Drop,Raw}Bucket, Sandboxes");
        assert_eq!(
            list(&["QueryResults/a/*", "Sandboxes/a/*", "Sandboxes/b"]),
            "{QueryResults,Sandboxes}/a/*, Sandboxes/b"
        );
        assert_eq!(list(&["prod.AlertKey", "security.AlertKey", "Bucket"]), "prod.AlertKey, security.AlertKey, Bucket");
        assert_eq!(list(&["DropLogGroup", "RawLogGroup"]), "{Drop,Raw}LogGroup");
        assert_eq!(list(&[]), "");
    }

    #[test]
    fn texts_that_differ_in_words_become_one() {
        assert_eq!(pairs(&["DropBucket", "RawBucket"]).as_deref(), Some("<Drop|Raw>Bucket"));
        assert_eq!(pairs(&["for acme-drop-1", "for acme-raw-1"]).as_deref(), Some("for acme-<drop|raw>-1"));
        assert_eq!(pairs(&["same", "same"]).as_deref(), Some("same"));
        assert_eq!(pairs(&["Drop", "Raw"]), None);
        assert_eq!(pairs(&["QueryResults", "Sandboxes"]), None);
        assert_eq!(pairs(&["/", "-"]), None);
    }
}
