//! Resources by the names they are given: how templates speak of each other without a reference.

use std::borrow::Cow;
use std::collections::HashMap;

use lakewright_template::{Resource, Value};

use super::service::last_word;

/// Physical names, with whose they are.
pub(crate) struct Names {
    by_name: HashMap<String, Vec<Named>>,
}

struct Named {
    node: usize,
    stack: usize,
    kind: String,
    /// The name as it was written, account id included.
    written: String,
}

impl Names {
    pub(crate) fn of(resources: &[(usize, Resource<'_>)]) -> Names {
        let mut by_name: HashMap<String, Vec<Named>> = HashMap::new();
        for (node, (stack, resource)) in resources.iter().enumerate() {
            let Some(kind) = resource.kind() else { continue };
            let Some(written) = name(*resource, kind) else { continue };
            let named = Named { node, stack: *stack, kind: kind.to_owned(), written: written.clone() };
            by_name.entry(normal(&written).into_owned()).or_default().push(named);
        }
        Names { by_name }
    }

    /// The resource that a name, ARN or URI means, if that is one only.
    pub(crate) fn find(&self, stack: usize, text: &str, kinds: &[&str]) -> Option<usize> {
        let normal = normal(text);
        if let Some((service, rest)) = arn(&normal) {
            return self.of_arn(stack, text, service, rest);
        }
        if let Some(rest) = normal.strip_prefix("s3://") {
            let bucket = rest.split('/').next().unwrap_or(rest);
            return self.only(stack, text, bucket, |kind| kind == "AWS::S3::Bucket");
        }
        self.only(stack, text, &normal, |kind| kinds.contains(&kind))
    }

    fn of_arn(&self, stack: usize, text: &str, service: &str, rest: &str) -> Option<usize> {
        let prefix = service_prefix(service)?;
        let of_service = |kind: &str| kind.strip_prefix("AWS::").is_some_and(|it| it.starts_with(prefix));
        if service == "s3" {
            let bucket = rest.split('/').next().unwrap_or(rest);
            return self.only(stack, text, bucket, |kind| kind == "AWS::S3::Bucket");
        }
        // `event-bus/orders`, `function:orders:live`, `table/orders/stream/...`, or the name alone.
        match rest.split_once(['/', ':']) {
            Some((word, behind)) => {
                let word = word.replace('-', "");
                let name = behind.split(['/', ':']).next().unwrap_or(behind);
                let is_it = |kind: &str| of_service(kind) && last_word(kind).eq_ignore_ascii_case(&word);
                self.only(stack, text, name, is_it).or_else(|| self.only(stack, text, behind, is_it))
            }
            None => {
                self.only(stack, text, rest, |kind| of_service(kind) && matches!(last_word(kind), "Queue" | "Topic"))
            }
        }
    }

    /// The one resource of this name; of several, the one whose name is written the same, or that stands in the same
    /// template.
    fn only(&self, stack: usize, text: &str, name: &str, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        let found: Vec<_> = self.by_name.get(name)?.iter().filter(|it| is_it(&it.kind)).collect();
        if let [one] = found.as_slice() {
            return Some(one.node);
        }
        let narrowed = |keep: &dyn Fn(&Named) -> bool| {
            let mut kept = found.iter().filter(|it| keep(it));
            kept.next().filter(|_| kept.next().is_none()).map(|it| it.node)
        };
        narrowed(&|it| text.contains(&it.written)).or_else(|| narrowed(&|it| it.stack == stack))
    }
}

/// The name that a resource is given: `QueueName` of a queue, else `Name`.
fn name(resource: Resource<'_>, kind: &str) -> Option<String> {
    let properties = resource.properties()?;
    let own = format!("{}Name", last_word(kind));
    let value = properties
        .get(&own)
        .or_else(|| properties.get("Name"))
        .or_else(|| (kind == "AWS::Glue::Database").then(|| properties.get("DatabaseInput")?.get("Name")).flatten())?;
    text(value).filter(|it| !it.is_empty())
}

fn text(value: &Value) -> Option<String> {
    match (value, value.as_function()) {
        (Value::String(text), _) => Some(text.clone().into_owned()),
        (_, Some(("Fn::Sub", Value::String(text)))) => Some(text.clone().into_owned()),
        _ => None,
    }
}

/// The text with every account id and pseudo parameter made equal: `logs-111111111111` and `logs-${AWS::AccountId}`
/// may be one name.
fn normal(text: &str) -> Cow<'_, str> {
    if !text.contains("${AWS::") && !text.as_bytes().windows(12).any(|it| it.iter().all(u8::is_ascii_digit)) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("${AWS::AccountId}", "{account}");
    let text = text.replace("${AWS::Partition}", "aws").replace("${AWS::Region}", "{region}");
    let mut made = String::with_capacity(text.len());
    let mut digits = String::new();
    let end = |digits: &mut String, made: &mut String| {
        made.push_str(if digits.len() == 12 { "{account}" } else { digits });
        digits.clear();
    };
    for character in text.chars() {
        if character.is_ascii_digit() {
            digits.push(character);
        } else {
            end(&mut digits, &mut made);
            made.push(character);
        }
    }
    end(&mut digits, &mut made);
    Cow::Owned(made)
}

/// Service and resource of an ARN.
fn arn(text: &str) -> Option<(&str, &str)> {
    let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
    let (_, service, _, _, rest) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some((service, rest))
}

/// What the types of a service start with, behind `AWS::`.
fn service_prefix(service: &str) -> Option<&'static str> {
    Some(match service {
        "s3" => "S3::",
        "sqs" => "SQS::",
        "sns" => "SNS::",
        "lambda" => "Lambda::",
        "events" => "Events::",
        "dynamodb" => "DynamoDB::",
        "kinesis" => "Kinesis::",
        "firehose" => "KinesisFirehose::",
        "states" => "StepFunctions::",
        "glue" => "Glue::",
        "logs" => "Logs::",
        "iam" => "IAM::",
        "kms" => "KMS::",
        "cloudtrail" => "CloudTrail::",
        "secretsmanager" => "SecretsManager::",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_in_names_are_made_equal() {
        assert_eq!(normal("logs-111111111111-x"), "logs-{account}-x");
        assert_eq!(normal("logs-${AWS::AccountId}-x"), "logs-{account}-x");
        assert_eq!(normal("logs-1111111111112"), "logs-1111111111112");
    }

    #[test]
    fn arns_are_taken_apart() {
        assert_eq!(arn("arn:aws:s3:::logs/*"), Some(("s3", "logs/*")));
        assert_eq!(arn("arn:aws:lambda:r:a:function:f:live"), Some(("lambda", "function:f:live")));
        assert_eq!(arn("arn:short"), None);
    }
}
