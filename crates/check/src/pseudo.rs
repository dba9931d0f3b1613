//! Pseudo parameters and the names of Availability Zones, as far as they are known without an account.

use lakewright_template::Value;

/// All pseudo parameters.
pub const ALL: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// Those whose value depends on the Region.
pub(crate) const REGIONAL: [&str; 5] =
    ["AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::URLSuffix"];

/// Whether a name is that of a pseudo parameter.
pub fn is_pseudo(name: &str) -> bool {
    ALL.contains(&name)
}

/// The value of a pseudo parameter in a Region: real where the Region decides, of the right shape else. Account and
/// names are those of examples.
pub(crate) fn value(name: &str, region: &str) -> Option<Value> {
    let partition = partition(region);
    Some(match name {
        "AWS::AccountId" => "123456789012".into(),
        "AWS::StackName" => "teststack".into(),
        "AWS::Partition" => partition.into(),
        "AWS::Region" => region.to_owned().into(),
        "AWS::URLSuffix" if partition == "aws-cn" => "amazonaws.com.cn".into(),
        "AWS::URLSuffix" => "amazonaws.com".into(),
        "AWS::StackId" => format!(
            "arn:{partition}:cloudformation:{region}:123456789012:stack/teststack/51af3dc0-da77-11e4-872e-1234567db123"
        )
        .into(),
        "AWS::NotificationARNs" => {
            let topic = format!("arn:{partition}:sns:{region}:123456789012:notification");
            Value::Array(vec![topic.into()])
        }
        _ => return None,
    })
}

fn partition(region: &str) -> &'static str {
    match region {
        _ if region.starts_with("us-gov-") => "aws-us-gov",
        _ if region.starts_with("cn-") => "aws-cn",
        _ => "aws",
    }
}

/// The zones of a Region, as an account may see them; `None` for a Region that is not known.
pub(crate) fn zones(region: &str) -> Option<Vec<String>> {
    let found = ZONES.binary_search_by_key(&region, |it| it.0).ok()?;
    let (name, letters) = ZONES.get(found)?;
    Some(letters.chars().map(|it| format!("{name}{it}")).collect())
}

/// Regions and the letters of their zones, sorted by name.
const ZONES: &[(&str, &str)] = &[
    ("af-south-1", "abc"),
    ("ap-east-1", "abc"),
    ("ap-east-2", "abc"),
    ("ap-northeast-1", "abcd"),
    ("ap-northeast-2", "abcd"),
    ("ap-northeast-3", "abc"),
    ("ap-south-1", "abc"),
    ("ap-south-2", "abc"),
    ("ap-southeast-1", "abc"),
    ("ap-southeast-2", "abc"),
    ("ap-southeast-3", "abc"),
    ("ap-southeast-4", "abc"),
    ("ap-southeast-5", "abc"),
    ("ap-southeast-6", "abc"),
    ("ap-southeast-7", "abc"),
    ("ca-central-1", "abcd"),
    ("ca-west-1", "abc"),
    ("cn-north-1", "abc"),
    ("cn-northwest-1", "abc"),
    ("eu-central-1", "abc"),
    ("eu-central-2", "abc"),
    ("eu-isoe-west-1", "abc"),
    ("eu-north-1", "abc"),
    ("eu-south-1", "abc"),
    ("eu-south-2", "abc"),
    ("eu-west-1", "abc"),
    ("eu-west-2", "abc"),
    ("eu-west-3", "abc"),
    ("eusc-de-east-1", "abc"),
    ("il-central-1", "abc"),
    ("me-central-1", "abc"),
    ("me-south-1", "abc"),
    ("mx-central-1", "abc"),
    ("sa-east-1", "abc"),
    ("us-east-1", "abcdef"),
    ("us-east-2", "abc"),
    ("us-gov-east-1", "abc"),
    ("us-gov-west-1", "abc"),
    ("us-iso-east-1", "abc"),
    ("us-iso-west-1", "abc"),
    ("us-isob-east-1", "abc"),
    ("us-isob-west-1", "abc"),
    ("us-isof-east-1", "abc"),
    ("us-isof-south-1", "abc"),
    ("us-west-1", "ac"),
    ("us-west-2", "abcd"),
];
