//! What somebody probably meant.

/// The candidate that a few slips of the keyboard lead to, if there is one.
pub fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = if text.chars().count() < 4 { 1 } else { text.chars().count().div_ceil(3).min(3) };
    candidates
        .into_iter()
        .map(|it| (distance(&text.to_lowercase().replace('-', "_"), &it.replace('-', "_")), it))
        .filter(|(distance, it)| *distance <= most && *distance < it.chars().count())
        .min()
        .map(|(_, it)| it)
}

/// How many characters to insert, delete, replace or swap with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    for (row, one) in from.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in to.iter().enumerate() {
            let mut least =
                (last[column] + usize::from(one != *other)).min(last[column + 1] + 1).min(current[column] + 1);
            if column > 0 && previous == Some(*other) && to[column - 1] == one {
                least = least.min(before_last[column - 1] + 1);
            }
            current.push(least);
        }
        before_last = std::mem::replace(&mut last, current);
        previous = Some(one);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognized_and_other_words_are_not() {
        let zones = ["drop", "raw", "refined", "curated"];
        assert_eq!(nearest("refnied", zones), Some("refined"));
        assert_eq!(nearest("Curated", zones), Some("curated"));
        assert_eq!(nearest("row", zones), Some("raw"));
        assert_eq!(nearest("gold", zones), None);
        assert_eq!(nearest("x", zones), None);
        assert_eq!(nearest("", zones), None);
        assert_eq!(distance("memory", "memroy"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
