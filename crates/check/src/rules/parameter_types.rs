//! The types that parameters may have.

/// Types of one value.
pub(crate) const SINGLE: [&str; 13] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
    "AWS::EC2::Volume::Id",
    "AWS::Route53::HostedZone::Id",
    "AWS::SSM::Parameter::Name",
    "Number",
    "String",
];

/// Types of which there are no lists.
const NEVER_LISTED: [&str; 2] = ["AWS::EC2::KeyPair::KeyName", "AWS::SSM::Parameter::Name"];

/// Whether a documented type.
pub(crate) fn is_known(kind: &str) -> bool {
    match kind.strip_prefix("AWS::SSM::Parameter::Value<").and_then(|it| it.strip_suffix('>')) {
        Some(inner) => is_plain(inner),
        None => is_plain(kind),
    }
}

fn is_plain(kind: &str) -> bool {
    kind == "CommaDelimitedList" || SINGLE.contains(&kind) || listed(kind).is_some()
}

fn listed(kind: &str) -> Option<&str> {
    let inner = kind.strip_prefix("List<")?.strip_suffix('>')?;
    (SINGLE.contains(&inner) && !NEVER_LISTED.contains(&inner)).then_some(inner)
}

/// Whether a parameter of this type is a list.
pub(crate) fn is_list(kind: &str) -> bool {
    let inner = kind.strip_prefix("AWS::SSM::Parameter::Value<").and_then(|it| it.strip_suffix('>')).unwrap_or(kind);
    inner == "CommaDelimitedList" || listed(inner).is_some()
}
