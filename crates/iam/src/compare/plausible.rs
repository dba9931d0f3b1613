//! Actions and resources that people know: witnesses are made of them where the question leaves the choice.

use lakewright_facts::iam;

/// Actions that stand for all others.
pub(crate) const ACTIONS: [&str; 8] = [
    "s3:GetObject",
    "s3:ListBucket",
    "s3:PutObject",
    "ec2:DescribeInstances",
    "sqs:SendMessage",
    "dynamodb:GetItem",
    "lambda:InvokeFunction",
    "iam:PassRole",
];

/// Resources that stand for all others.
pub(crate) const RESOURCES: [&str; 8] = [
    "arn:aws:s3:::example/key",
    "arn:aws:s3:::example",
    "arn:aws:sqs:us-east-1:111111111111:example",
    "arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0",
    "arn:aws:dynamodb:us-east-1:111111111111:table/example",
    "arn:aws:lambda:us-east-1:111111111111:function:example",
    "arn:aws:iam::111111111111:role/example",
    "arn:aws:iam::111111111111:user/example",
];

/// What an action that AWS publishes works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Works {
    /// It has no resource types: it asks about `*`.
    Untyped,
    /// ARNs like these, with names filled in, and their patterns.
    On { examples: Vec<String>, patterns: Vec<String> },
}

/// The published action of a name, as AWS spells it, and what it works on.
pub(crate) fn published(action: &str) -> Option<(String, Works)> {
    let action = iam::action(action)?;
    let types = action.targets().filter_map(|it| action.service().resource(it.resource));
    let (examples, patterns): (Vec<String>, Vec<String>) =
        types.map(|it| (with(it.arn, "example"), with(it.arn, "*"))).unzip();
    let works = if examples.is_empty() { Works::Untyped } else { Works::On { examples, patterns } };
    Some((action.to_string(), works))
}

/// The names of published actions, in lower case: well-known ones, then those of a service.
pub(crate) fn names(service: &str) -> impl Iterator<Item = String> {
    let known = ACTIONS.iter().map(|it| it.to_ascii_lowercase());
    let of_service = iam::service(service).into_iter().flat_map(|it| it.actions());
    known.chain(of_service.map(|it| it.to_string().to_ascii_lowercase()))
}

/// A pattern of ARNs with its parts filled in.
fn with(arn: &str, name: &str) -> String {
    let mut text = String::new();
    let mut rest = arn;
    while let Some((head, tail)) = rest.split_once("${") {
        let Some((part, behind)) = tail.split_once('}') else { break };
        text.push_str(head);
        text.push_str(match part {
            _ if name == "*" => "*",
            "Partition" => "aws",
            "Region" => "us-east-1",
            "Account" => "111111111111",
            _ => name,
        });
        rest = behind;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_are_known_with_what_they_work_on() {
        let (name, works) = published("s3:getobject").expect("published");
        assert_eq!(name, "s3:GetObject");
        assert!(
            matches!(works, Works::On { examples, .. } if examples.contains(&"arn:aws:s3:::example/example".to_owned()))
        );
        assert_eq!(published("s3:listallmybuckets").map(|it| it.1), Some(Works::Untyped));
        assert_eq!(published("s3:getobjekt"), None);
    }
}
