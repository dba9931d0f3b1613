//! Actions: there must be such.

use lakewright_facts::{Place, iam};
use lakewright_template::Value;

use super::Checker;

/// Policies of these resources take actions of one service only.
const OF_ONE: [(&str, &str); 3] =
    [("AWS::S3::BucketPolicy", "s3"), ("AWS::SQS::QueuePolicy", "sqs"), ("AWS::SNS::TopicPolicy", "sns")];

impl Checker<'_, '_> {
    pub(super) fn actions(&mut self, value: &Value, place: &Place<'_>) {
        if matches!(value, Value::Array(items) if items.is_empty()) {
            self.error(place, "at least one action is needed");
        }
        let is_serverless = self.context.is_serverless();
        self.texts(value, place, &mut |this, text, place| {
            if !is_serverless && !text.contains("{{resolve:") {
                this.action(text, place);
            }
        });
    }

    fn action(&mut self, text: &str, place: &Place<'_>) {
        if text == "*" {
            return;
        }
        let Some((service, name)) = text.split_once(':') else {
            return self.warn("W3037", place, format!("`{text}` is no action: write `service:action`"));
        };
        let service = service.to_ascii_lowercase();
        let only = OF_ONE.iter().find(|it| it.0 == self.of).map(|it| it.1);
        if let Some(only) = only.filter(|it| *it != service) {
            self.warn("W3037", place, format!("this policy takes actions of `{only}` only, not `{text}`"));
        }
        let Some(known) = iam::service(&service) else {
            return self.warn("W3037", place, format!("there is no service with the prefix `{service}`"));
        };
        let is_known = if name.contains(['*', '?']) {
            known.actions().any(|it| is_like(&it.name().to_ascii_lowercase(), &name.to_ascii_lowercase()))
        } else {
            known.action(name).is_some()
        };
        if !is_known {
            self.warn("W3037", place, format!("there is no action `{text}`"));
        }
    }
}

/// Whether a name matches a pattern with `*` and `?`.
pub(crate) fn is_like(name: &str, pattern: &str) -> bool {
    let (name, pattern) = (name.as_bytes(), pattern.as_bytes());
    let (mut at, mut read, mut star) = (0, 0, None);
    while at < name.len() {
        match pattern.get(read) {
            Some(b'*') => {
                star = Some((read, at));
                read += 1;
            }
            Some(it) if *it == b'?' || name.get(at).is_some_and(|known| known.eq_ignore_ascii_case(it)) => {
                at += 1;
                read += 1;
            }
            _ => match star {
                Some((back, from)) => {
                    star = Some((back, from + 1));
                    read = back + 1;
                    at = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern.get(read..).unwrap_or_default().iter().all(|it| *it == b'*')
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn wildcards_match_as_in_policies() {
        assert!(is_like("getobject", "get*"));
        assert!(is_like("getobject", "*obj?ct"));
        assert!(!is_like("getobject", "put*"));
        assert!(!is_like("getobject", "get"));
    }
}
