//! The form of texts: dates, networks, and what identifies a resource of another type.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::lens::Lens;
use super::matches;
use super::place::Place;
use super::walk::Walk;
use crate::node::Node;

/// What identifies a resource: the attribute, names of properties that take it, its pattern, and the rule about it.
struct Identity {
    attribute: &'static str,
    /// A property's name has one of these in it. Without that, that it takes the attribute is known from one use only.
    names: &'static [&'static str],
    pattern: &'static str,
    rule: &'static str,
}

const IDENTITIES: [Identity; 11] = [
    Identity {
        attribute: "AWS::IAM::Role.Arn",
        names: &["role"],
        pattern: "^arn:aws[a-zA-Z-]*:iam::\\d{12}:role/.+$",
        rule: "E1156",
    },
    Identity {
        attribute: "AWS::EC2::SecurityGroup.GroupId",
        names: &["securitygroup", "groupid", "groups"],
        pattern: "^sg-([a-fA-F0-9]{8}|[a-fA-F0-9]{17})$",
        rule: "E1150",
    },
    Identity {
        attribute: "AWS::S3::Bucket.BucketName",
        names: &["bucket"],
        pattern: "^(?![.\\-])(?!.*\\.\\.)(?!.*\\-\\.)(?!.*\\.\\-)[a-z0-9.\\-]{3,63}(?<![.\\-])$",
        rule: "E1161",
    },
    Identity {
        attribute: "AWS::KMS::Key.Arn",
        names: &["kms", "key"],
        pattern: "^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+$",
        rule: "E1157",
    },
    Identity {
        attribute: "AWS::EC2::Subnet.SubnetId",
        names: &["subnet"],
        pattern: "^subnet-(([0-9A-Fa-f]{8})|([0-9A-Fa-f]{17}))$",
        rule: "E1154",
    },
    Identity {
        attribute: "AWS::EC2::VPC.VpcId",
        names: &["vpc"],
        pattern: "^vpc-(([0-9A-Fa-f]{8})|([0-9A-Fa-f]{17}))$",
        rule: "E1151",
    },
    Identity {
        attribute: "AWS::Logs::LogGroup.LogGroupName",
        names: &["loggroup"],
        pattern: "^[\\.\\-_\\/#A-Za-z0-9]{1,512}$",
        rule: "E1155",
    },
    Identity {
        attribute: "AWS::SNS::Topic.TopicArn",
        names: &["topic", "sns"],
        pattern: "^arn:aws[a-zA-Z-]*:sns:[a-z0-9-]+:\\d{12}:.+$",
        rule: "E1158",
    },
    Identity {
        attribute: "AWS::Lambda::Function.Arn",
        names: &["lambda", "functionarn"],
        pattern: "^arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:\\d{12}:function:.+(:.+)?$",
        rule: "E1160",
    },
    Identity {
        attribute: "AWS::CertificateManager::Certificate.CertificateArn",
        names: &["certificate"],
        pattern: "^arn:aws[a-zA-Z-]*:acm:[a-z0-9-]+:\\d{12}:certificate/.+$",
        rule: "E1159",
    },
    Identity {
        attribute: "AWS::EC2::Image.Id",
        names: &["image"],
        pattern: "^(ami-([0-9a-z]{8}|[0-9a-z]{17})$|resolve:ssm:)",
        rule: "E1152",
    },
];

/// A key by its ARN, its id or an alias.
const KEY_BY_ANY_NAME: &str = "^(arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9:/_-]+)$";

impl Node {
    /// The one attribute of another type that a property takes, where that is certain: `AWS::IAM::Role.Arn`. `name` is
    /// the property's name.
    pub fn identity(self, name: &str) -> Option<&'static str> {
        identity(self, name).map(|it| it.attribute)
    }
}

/// Whether resources of a type are identified in one way that is known: then what they give is certain.
pub fn is_identified(type_name: &str) -> bool {
    IDENTITIES.iter().any(|it| it.attribute.rsplit_once('.').is_some_and(|(owner, _)| owner == type_name))
}

fn identity(node: Node, name: &str) -> Option<&'static Identity> {
    let mut targets = node.targets();
    let target = targets.next()?;
    if targets.any(|it| it != target) {
        return None;
    }
    // Lambda's own properties take the name of a function wherever they take its ARN.
    if target == "AWS::Lambda::Function.Arn" && node.owner.name().starts_with("AWS::Lambda::") {
        return None;
    }
    let known = IDENTITIES.iter().find(|it| it.attribute == target)?;
    let name = name.to_ascii_lowercase();
    known.names.iter().any(|it| name.contains(it)).then_some(known)
}

impl<L: Lens> Walk<'_, L> {
    /// The form of a text.
    pub(super) fn form(&mut self, node: Node, text: &str, place: &Place<'_>) {
        if let Some(format) = node.format()
            && !is_format(format, text)
        {
            self.error("E3002", place, || format!("this is no {format}"));
        }
        if node.targets().len() == 0 {
            return;
        }
        if let Some(identity) = identity(node, place.name())
            && !matches(identity.pattern, text)
        {
            self.error(identity.rule, place, || format!("this identifies no `{}`", identity.attribute));
        }
        let takes = |wanted: &str| node.targets().any(|it| it == wanted);
        let is_any_key =
            takes("AWS::KMS::Key.Arn") && takes("AWS::KMS::Key.KeyId") && takes("AWS::KMS::Alias.AliasName");
        if is_any_key && place.name().to_ascii_lowercase().contains("k") && !matches(KEY_BY_ANY_NAME, text) {
            self.error("E3017", place, || "this is neither the ARN nor the id of a key, nor an alias".to_owned());
        }
    }
}

/// Whether a text has a format; `true` for formats that are not known.
fn is_format(format: &str, text: &str) -> bool {
    match format {
        "date-time" => matches(
            "^\\d{4}-(0[1-9]|1[0-2])-\\d{2}T([01]\\d|2[0123]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0123]):[0-5]\\d)$",
            text,
        ),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "ipv4-network" => is_network::<Ipv4Addr>(text, 32, |it| u128::from(u32::from(it))),
        "ipv6-network" => is_network::<Ipv6Addr>(text, 128, u128::from),
        _ => true,
    }
}

/// Whether this is a network: an address, and how many of its bits count; the others are 0.
fn is_network<A: std::str::FromStr>(text: &str, bits: u32, number: impl Fn(A) -> u128) -> bool {
    let (address, count) = match text.split_once('/') {
        Some((address, count)) => (address, count.parse::<u32>().ok()),
        None => (text, Some(bits)),
    };
    let (Ok(address), Some(count)) = (address.parse::<A>(), count) else { return false };
    let rest = match bits.checked_sub(count) {
        Some(128) => u128::MAX,
        Some(rest) => (1u128 << rest) - 1,
        None => return false,
    };
    number(address) & rest == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_have_no_bits_beyond_their_length() {
        assert!(is_format("ipv4-network", "10.0.0.0/16"));
        assert!(is_format("ipv4-network", "0.0.0.0/0"));
        assert!(!is_format("ipv4-network", "192.168.1.0/0"));
        assert!(!is_format("ipv4-network", "10.0.0/16"));
        assert!(is_format("ipv6-network", "::/0"));
        assert!(!is_format("ipv6-network", "::1/64"));
    }

    #[test]
    fn dates_have_a_zone() {
        assert!(is_format("date-time", "2015-10-02T15:01:23Z"));
        assert!(!is_format("date-time", "2015-10-02T15:01:23"));
    }
}
