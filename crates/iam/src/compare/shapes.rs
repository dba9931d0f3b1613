//! Texts that are no resource: ARNs that name two resources, one behind the other.
//!
//! A `*` for a Region or an account can reach over the colon behind it, so that two patterns of different names meet in
//! a text such as `arn:aws:cloudformation:r:a:stack/one/x:stack/two/y`. No stack is called that.

use lakewright_facts::iam;

use crate::eval::glob::{Glob, Token};

/// Services whose resources have no `:type/` or `:type:` in their names, by the services' rules for names; where the
/// type is nothing, as a queue's, the name has no colon at all.
///
/// Objects of S3, paths of IAM, tables of Glue, topics of IoT and the like are not here: their names may have colons.
/// Sources: the `Name` or `Id` parameters of the services' API references.
const WITHOUT_COLONS: [&str; 31] = [
    "acm",
    "batch",
    "cloudformation",
    "cloudtrail",
    "codebuild",
    "codecommit",
    "dynamodb",
    "ec2",
    "ecr",
    "ecs",
    "eks",
    "elasticache",
    "elasticfilesystem",
    "es",
    "events",
    "firehose",
    "guardduty",
    "kinesis",
    "kms",
    "lambda",
    "logs",
    "rds",
    "redshift",
    "rolesanywhere",
    "route53",
    "sagemaker",
    "secretsmanager",
    "sqs",
    "ssm",
    "states",
    "wafv2",
];

/// Patterns of texts that are no resource, of the types that some of these patterns speak of.
pub(crate) fn impossible(written: &[&str]) -> Vec<Glob> {
    let mut found = Vec::new();
    for prefix in WITHOUT_COLONS {
        let speaking: Vec<&&str> = written.iter().filter(|it| it.split(':').nth(2) == Some(prefix)).collect();
        if speaking.is_empty() {
            continue;
        }
        let types = iam::service(prefix).into_iter().flat_map(|it| it.resources());
        for kind in types.filter_map(|it| type_of(it.arn, prefix)) {
            let spoken_of = speaking.iter().any(|it| it.contains(&format!(":{kind}")));
            if spoken_of && !found.contains(&(prefix, kind)) {
                found.push((prefix, kind));
            }
        }
    }
    found.into_iter().map(|(service, kind)| glob(service, kind)).collect()
}

/// What the names of a type begin with: `table/`, `secret:`, nothing.
fn type_of<'a>(arn: &'a str, service: &str) -> Option<&'a str> {
    let mut parts = arn.splitn(6, ':').skip(2);
    let is_its_own = parts.next() == Some(service);
    let kind = parts.nth(2)?.split("${").next()?;
    // Some services have types without a form; names of queues and repositories have no colon at all.
    let has_form = kind.ends_with(['/', ':']) || (kind.is_empty() && matches!(service, "codecommit" | "sqs"));
    (is_its_own && has_form).then_some(kind)
}

fn glob(service: &str, name: &str) -> Glob {
    let text = |it: &str| it.chars().map(Token::Char).collect::<Vec<_>>();
    let mut parts = vec![
        text("arn:"),
        vec![Token::Within],
        text(&format!(":{service}:")),
        vec![Token::Within],
        text(":"),
        vec![Token::Within],
        text(":"),
        vec![Token::Many],
    ];
    if name.ends_with(':') {
        // A function may be called `function`: `function:function:alias` is one.
        parts.extend([text(":"), vec![Token::Many]]);
    }
    parts.extend([text(&format!(":{name}")), vec![Token::Many]]);
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

    #[test]
    fn names_that_sound_like_types_are_names() {
        let matches = |written: &[&str], it: &str| impossible(written).iter().any(|glob| glob.matches(it));
        let functions = ["arn:aws:lambda:*:*:function:a:*"];
        assert!(matches(&functions, "arn:aws:lambda:r:1:function:a:x:function:b:y"));
        assert!(!matches(&functions, "arn:aws:lambda:r:1:function:function:live"));
        let secrets = ["arn:aws:secretsmanager:*:*:secret:a-*"];
        assert!(matches(&secrets, "arn:aws:secretsmanager:r:1:secret:a-x:secret:b-y"));
        let streams = ["arn:aws:dynamodb:*:*:table/a/*"];
        assert!(!matches(&streams, "arn:aws:dynamodb:r:1:table/a/stream/2015-05-11T21:21:33.291"));
        assert!(matches(&streams, "arn:aws:dynamodb:r:1:table/a/x:table/b/y"));
        // Objects and paths of roles are called as people like.
        assert!(impossible(&["arn:aws:s3:*:*:b/*", "arn:aws:iam::*:role/a/*"]).is_empty());
    }
}
