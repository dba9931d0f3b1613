//! What type the values of a condition key have.

use lakewright_facts::iam;

/// The type of a key's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyType {
    Text,
    Arn,
    Bool,
    Number,
    Date,
    Address,
}

impl KeyType {
    /// `text`, `an ARN`.
    pub(super) fn name(self) -> &'static str {
        match self {
            KeyType::Text => "text",
            KeyType::Arn => "an ARN",
            KeyType::Bool => "`true` or `false`",
            KeyType::Number => "a number",
            KeyType::Date => "a date",
            KeyType::Address => "an address",
        }
    }
}

/// Keys that every service has, in lower case; a slash at the end stands for any name behind it.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
const GLOBAL: [(&str, KeyType); 45] = [
    ("aws:calledvia", KeyType::Text),
    ("aws:calledviafirst", KeyType::Text),
    ("aws:calledvialast", KeyType::Text),
    ("aws:chatbotsourcearn", KeyType::Arn),
    ("aws:currenttime", KeyType::Date),
    ("aws:ec2instancesourceprivateipv4", KeyType::Address),
    ("aws:ec2instancesourcevpc", KeyType::Text),
    ("aws:epochtime", KeyType::Date),
    ("aws:federatedprovider", KeyType::Text),
    ("aws:multifactorauthage", KeyType::Number),
    ("aws:multifactorauthpresent", KeyType::Bool),
    ("aws:principalaccount", KeyType::Text),
    ("aws:principalarn", KeyType::Arn),
    ("aws:principalisawsservice", KeyType::Bool),
    ("aws:principalorgid", KeyType::Text),
    ("aws:principalorgpaths", KeyType::Text),
    ("aws:principalservicename", KeyType::Text),
    ("aws:principalservicenameslist", KeyType::Text),
    ("aws:principaltag/", KeyType::Text),
    ("aws:principaltype", KeyType::Text),
    ("aws:referer", KeyType::Text),
    ("aws:requestedregion", KeyType::Text),
    ("aws:requesttag/", KeyType::Text),
    ("aws:resourceaccount", KeyType::Text),
    ("aws:resourceorgid", KeyType::Text),
    ("aws:resourceorgpaths", KeyType::Text),
    ("aws:resourcetag/", KeyType::Text),
    ("aws:securetransport", KeyType::Bool),
    ("aws:sourceaccount", KeyType::Text),
    ("aws:sourcearn", KeyType::Arn),
    ("aws:sourceidentity", KeyType::Text),
    ("aws:sourceip", KeyType::Address),
    ("aws:sourceorgid", KeyType::Text),
    ("aws:sourceorgpaths", KeyType::Text),
    ("aws:sourceowner", KeyType::Text),
    ("aws:sourcevpc", KeyType::Text),
    ("aws:sourcevpcarn", KeyType::Arn),
    ("aws:sourcevpce", KeyType::Text),
    ("aws:tagkeys", KeyType::Text),
    ("aws:tokenissuetime", KeyType::Date),
    ("aws:useragent", KeyType::Text),
    ("aws:userid", KeyType::Text),
    ("aws:username", KeyType::Text),
    ("aws:viaawsservice", KeyType::Bool),
    ("aws:vpcsourceip", KeyType::Address),
];

/// The type of a key, whatever its case. `None` where AWS's lists do not have it.
pub(super) fn key_type(key: &str) -> Option<KeyType> {
    let key = key.to_ascii_lowercase();
    if key.starts_with("aws:") {
        let is_it = |name: &str| key == name || (name.ends_with('/') && key.starts_with(name));
        return GLOBAL.iter().find(|it| is_it(it.0)).map(|it| it.1);
    }
    let service = iam::service(key.split_once(':')?.0)?;
    let kind = service.condition_keys().find(|(name, _)| is_named(name, &key))?.1;
    match kind.strip_prefix("ArrayOf").unwrap_or(kind) {
        "String" => Some(KeyType::Text),
        "ARN" => Some(KeyType::Arn),
        "Bool" => Some(KeyType::Bool),
        "Numeric" => Some(KeyType::Number),
        "Date" => Some(KeyType::Date),
        "IPAddress" => Some(KeyType::Address),
        _ => None,
    }
}

/// Whether a key is the one of the reference, whose name may end in a placeholder: `s3:ExistingObjectTag/<key>`.
fn is_named(name: &str, key: &str) -> bool {
    match name.split_once(['$', '<']) {
        Some((head, _)) => key.get(..head.len()).is_some_and(|it| it.eq_ignore_ascii_case(head)),
        None => name.eq_ignore_ascii_case(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_services_and_of_all_have_types() {
        assert_eq!(key_type("aws:PrincipalTag/team"), Some(KeyType::Text));
        assert_eq!(key_type("AWS:SourceIp"), Some(KeyType::Address));
        assert_eq!(key_type("s3:max-keys"), Some(KeyType::Number));
        assert_eq!(key_type("s3:ExistingObjectTag/zone"), Some(KeyType::Text));
        assert_eq!(key_type("token.actions.githubusercontent.com:sub"), None);
    }
}
