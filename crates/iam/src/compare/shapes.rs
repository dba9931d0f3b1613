//! Texts that are no resource: ARNs that name two resources, one behind the other.
//!
//! A `*` for a Region or an account can reach over the colon behind it, so that two patterns of different names meet in
//! a text such as `arn:aws:cloudformation:r:a:stack/one/x:stack/two/y`. No stack is called that.

use lakewright_facts::iam;

use crate::eval::glob::{Glob, Token};

/// Services whose resources have no `:type/` in their names, by the services' rules for names; a queue's name has no
/// colon at all.
///
/// Sources: the `Name` or `Id` parameters of the services' API references.
const WITHOUT_COLONS: [&str; 7] = ["cloudformation", "ec2", "ecs", "eks", "elasticfilesystem", "kms", "sqs"];

/// Patterns of texts that are no resource, of the types that some of these patterns speak of.
pub(crate) fn impossible(written: &[&str]) -> Vec<Glob> {
    let mut found = Vec::new();
    for prefix in WITHOUT_COLONS {
        let speaking: Vec<&&str> = written.iter().filter(|it| it.split(':').nth(2) == Some(prefix)).collect();
        let types = iam::service(prefix).into_iter().flat_map(|it| it.resources());
        for kind in types.filter_map(|it| it.arn.splitn(6, ':').nth(5)?.split("${").next()) {
            let spoken_of = speaking.iter().any(|it| it.contains(&format!(":{kind}")));
            if spoken_of && !found.contains(&(prefix, kind)) {
                found.push((prefix, kind));
            }
        }
    }
    found.into_iter().map(|(service, kind)| glob(service, kind)).collect()
}

fn glob(service: &str, name: &str) -> Glob {
    let text = |it: &str| it.chars().map(Token::Char).collect::<Vec<_>>();
    let parts = [
        text("arn:"),
        vec![Token::Within],
        text(&format!(":{service}:")),
        vec![Token::Within],
        text(":"),
        vec![Token::Within],
        text(":"),
        vec![Token::Many],
        text(&format!(":{name}")),
        vec![Token::Many],
    ];
    Glob::new(parts.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_stacks_in_one_text_are_none() {
        let globs = impossible(&["arn:aws:cloudformation:*:*:stack/a/*", "*"]);
        assert_eq!(globs.len(), 1);
        let matches = |it: &str| globs.iter().any(|glob| glob.matches(it));
        assert!(matches("arn:aws:cloudformation:r:1:stack/a/x:stack/b/y"));
        assert!(matches("arn:aws:cloudformation::::stack/a/:stack/b/"));
        assert!(!matches("arn:aws:cloudformation:r:1:stack/a/x"));
        assert!(!matches("arn:aws:cloudformation:r:1:stackset/a:x"));
    }
}
