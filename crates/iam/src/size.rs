//! How large a document may be, and how large it is.

use lakewright_template::write::{self, JsonSize};
use lakewright_template::{Text, Value};

use crate::longest::Longest;

/// A limit on the size of policy documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SizeLimit {
    /// One managed policy: 6,144 characters, white space not counted.
    ManagedPolicy,
    /// All inline policies of a role together: 10,240 characters, white space not counted.
    InlineRole,
    /// All inline policies of a group together: 5,120 characters, white space not counted.
    InlineGroup,
    /// All inline policies of a user together: 2,048 characters, white space not counted.
    InlineUser,
    /// A role's trust policy: 2,048 characters, white space not counted; the quota can be raised.
    TrustPolicy,
    /// The policy of a KMS key: 32,768 bytes.
    KeyPolicy,
    /// The policy of a bucket or access point: 20,480 bytes.
    BucketPolicy,
    /// The policy of a queue: 8,192 bytes.
    QueuePolicy,
    /// The policy of a topic: 30,720 bytes.
    TopicPolicy,
    /// The policy of a VPC endpoint: 20,480 characters, white space counted.
    EndpointPolicy,
    /// The policy of a function or layer, all its permissions together: 20,480 bytes.
    FunctionPolicy,
    /// The policy of an event bus: 10,240 bytes.
    EventBusPolicy,
    /// The policy of a DynamoDB table or stream: 20,480 bytes, white space counted.
    TablePolicy,
}

use SizeLimit as Of;

impl SizeLimit {
    /// The largest size.
    pub fn maximum(self) -> usize {
        match self {
            Of::ManagedPolicy => 6_144,
            Of::InlineRole | Of::EventBusPolicy => 10_240,
            Of::InlineGroup => 5_120,
            Of::InlineUser | Of::TrustPolicy => 2_048,
            Of::KeyPolicy => 32_768,
            Of::BucketPolicy | Of::EndpointPolicy | Of::FunctionPolicy | Of::TablePolicy => 20_480,
            Of::QueuePolicy => 8_192,
            Of::TopicPolicy => 30_720,
        }
    }

    /// What is limited, in words: `inline policies of a role`.
    pub fn name(self) -> &'static str {
        match self {
            Of::ManagedPolicy => "managed policy",
            Of::InlineRole => "inline policies of a role",
            Of::InlineGroup => "inline policies of a group",
            Of::InlineUser => "inline policies of a user",
            Of::TrustPolicy => "trust policy",
            Of::KeyPolicy => "key policy",
            Of::BucketPolicy => "bucket policy",
            Of::QueuePolicy => "queue policy",
            Of::TopicPolicy => "topic policy",
            Of::EndpointPolicy => "VPC endpoint policy",
            Of::FunctionPolicy => "function policy",
            Of::EventBusPolicy => "event bus policy",
            Of::TablePolicy => "table policy",
        }
    }

    /// Whether AWS counts characters; bytes else.
    pub fn counts_characters(self) -> bool {
        self.is_iams() || self == Of::EndpointPolicy
    }

    /// Whether AWS counts the white space between the elements. IAM does not; where nothing is documented it counts.
    pub fn counts_white_space(self) -> bool {
        !self.is_iams()
    }

    fn is_iams(self) -> bool {
        matches!(self, Of::ManagedPolicy | Of::InlineRole | Of::InlineGroup | Of::InlineUser | Of::TrustPolicy)
    }

    /// The page that says so.
    pub fn source(self) -> &'static str {
        match self {
            Of::KeyPolicy => "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html",
            Of::BucketPolicy => "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html",
            Of::QueuePolicy => {
                "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html"
            }
            Of::TopicPolicy => {
                "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html"
            }
            Of::EndpointPolicy => "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html",
            Of::FunctionPolicy => "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
            Of::EventBusPolicy => "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html",
            Of::TablePolicy => {
                "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutResourcePolicy.html"
            }
            _ => "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
        }
    }
}

/// The size of a document at its longest, beside its limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Characters or bytes, as the limit counts.
    pub size: usize,
    /// The size without what was counted by a bound: it is at least this large.
    pub known: usize,
    /// The limit it was measured against.
    pub limit: SizeLimit,
    /// What was counted by a bound, since the template does not say how long it is.
    pub assumptions: Vec<Text>,
}

impl Measured {
    /// Whether AWS would refuse it.
    pub fn is_over(&self) -> bool {
        self.size > self.limit.maximum()
    }

    /// Whether it takes nine tenths of the limit or more.
    pub fn is_close(&self) -> bool {
        self.size * 10 >= self.limit.maximum() * 9
    }

    /// Characters or bytes.
    pub fn unit(&self) -> &'static str {
        if self.limit.counts_characters() { "characters" } else { "bytes" }
    }
}

/// Measures a document with its intrinsic functions at their longest. With the template it stands in, references count
/// as the names it gives; without, as bounds.
///
/// ```
/// use lakewright_iam::{Policy, SizeLimit, Statement, action, arn, measure};
///
/// let policy = Policy::new().statement(Statement::allow(action::sqs::SEND_MESSAGE).on(arn::sqs_queue("orders")));
/// let measured = measure(&policy.to_value(), SizeLimit::InlineRole, None);
/// assert_eq!((measured.size, measured.limit.maximum()), (152, 10_240));
/// ```
pub fn measure(document: &Value, limit: SizeLimit, template: Option<&Value>) -> Measured {
    measure_all([document], limit, template)
}

/// Measures several documents that share one limit.
pub fn measure_all<'v>(
    documents: impl IntoIterator<Item = &'v Value>,
    limit: SizeLimit,
    template: Option<&Value>,
) -> Measured {
    let mut longest = Longest::new(template);
    let size: usize = documents.into_iter().map(|it| size_of(it, limit, &mut longest)).sum();
    let known = size.saturating_sub(longest.assumed);
    Measured { size, known, limit, assumptions: longest.assumptions.into_iter().map(Text::from).collect() }
}

fn size_of(document: &Value, limit: SizeLimit, longest: &mut Longest<'_>) -> usize {
    let of_json = |it: JsonSize| if limit.counts_characters() { it.characters } else { it.bytes };
    match document {
        Value::String(text) => size_of_text(text, limit),
        // What is written as data is sent without blanks: whether they count makes no difference.
        Value::Object(_) | Value::Array(_) if document.as_function().is_none() => {
            longest.size(document).map_or(0, of_json)
        }
        _ => match longest.resolve(document) {
            Some(Value::String(text)) => size_of_text(&text, limit),
            other => other.map_or(0, |it| of_json(write::json_size(&it))),
        },
    }
}

/// The size of a document that is given as text, which is sent as it is.
fn size_of_text(text: &str, limit: SizeLimit) -> usize {
    if limit.counts_white_space() {
        return if limit.counts_characters() { text.chars().count() } else { text.len() };
    }
    let mut within_text = false;
    let mut escaped = false;
    let mut size = 0;
    for character in text.chars() {
        if within_text || !character.is_ascii_whitespace() {
            size += 1;
        }
        if character == '"' && !escaped {
            within_text = !within_text;
        }
        escaped = character == '\\' && !escaped;
    }
    size
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_between_elements_counts_only_where_it_does() {
        let text = Value::from("{ \"Sid\" : \"a b\" }\n");
        assert_eq!(measure(&text, SizeLimit::ManagedPolicy, None).size, r#"{"Sid":"a b"}"#.len());
        assert_eq!(measure(&text, SizeLimit::EndpointPolicy, None).size, 18);
    }

    #[test]
    fn characters_and_bytes_differ() {
        let text = Value::from("ä".to_owned());
        assert_eq!(measure(&text, SizeLimit::ManagedPolicy, None).size, 1);
        assert_eq!(measure(&text, SizeLimit::KeyPolicy, None).size, 2);
    }

    #[test]
    fn nine_tenths_are_close_and_one_more_than_all_is_over() {
        let measured = |size| Measured { size, known: size, limit: SizeLimit::InlineRole, assumptions: Vec::new() };
        assert!(!measured(9_215).is_close() && measured(9_216).is_close());
        assert!(!measured(10_240).is_over() && measured(10_241).is_over());
    }
}
