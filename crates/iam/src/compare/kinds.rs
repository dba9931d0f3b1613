//! What AWS says of a condition key: whether it has one value or several, of which form, and whether it is always there.

use lakewright_facts::iam;

/// How many values a request has of a key that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Count {
    One,
    Many,
    /// Not known: both are possible.
    Either,
}

/// The form of a key's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Any text.
    Text,
    Address,
    Bool,
    Number,
    Date,
}

/// What is known of a condition key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KeyKind {
    pub(crate) count: Count,
    pub(crate) form: Form,
    /// Whether AWS says that every request has it.
    pub(crate) always: bool,
}

impl KeyKind {
    const fn one(form: Form) -> KeyKind {
        KeyKind { count: Count::One, form, always: false }
    }

    const fn always(form: Form) -> KeyKind {
        KeyKind { count: Count::One, form, always: true }
    }

    const MANY: KeyKind = KeyKind { count: Count::Many, form: Form::Text, always: false };
    const ANY: KeyKind = KeyKind { count: Count::Either, form: Form::Text, always: false };

    /// What is known of a key, in lower case.
    pub(crate) fn of(key: &str) -> KeyKind {
        if key.starts_with("aws:") { KeyKind::of_global(key) } else { KeyKind::of_service(key) }
    }

    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    fn of_global(key: &str) -> KeyKind {
        let tag = ["aws:principaltag/", "aws:requesttag/", "aws:resourcetag/"].iter().any(|it| key.starts_with(it));
        match key {
            _ if tag => KeyKind::one(Form::Text),
            "aws:calledvia"
            | "aws:principalorgpaths"
            | "aws:principalservicenameslist"
            | "aws:resourceorgpaths"
            | "aws:sourceorgpaths"
            | "aws:tagkeys"
            | "aws:vpceorgpaths" => KeyKind::MANY,
            "aws:sourceip" | "aws:vpcsourceip" => KeyKind::one(Form::Address),
            "aws:securetransport" | "aws:viaawsservice" => KeyKind::always(Form::Bool),
            "aws:multifactorauthpresent" | "aws:principalisawsservice" => KeyKind::one(Form::Bool),
            "aws:multifactorauthage" => KeyKind::one(Form::Number),
            "aws:currenttime" | "aws:epochtime" => KeyKind::always(Form::Date),
            "aws:tokenissuetime" => KeyKind::one(Form::Date),
            "aws:principaltype" | "aws:requestedregion" | "aws:userid" => KeyKind::always(Form::Text),
            "aws:assumedroot"
            | "aws:calledviafirst"
            | "aws:calledvialast"
            | "aws:chatbotsourcearn"
            | "aws:ec2instancesourceprivateipv4"
            | "aws:ec2instancesourcevpc"
            | "aws:federatedprovider"
            | "aws:principalaccount"
            | "aws:principalarn"
            | "aws:principalorgid"
            | "aws:principalservicename"
            | "aws:referer"
            | "aws:resourceaccount"
            | "aws:resourceorgid"
            | "aws:sourceaccount"
            | "aws:sourcearn"
            | "aws:sourceidentity"
            | "aws:sourceorgid"
            | "aws:sourcevpc"
            | "aws:sourcevpcarn"
            | "aws:sourcevpce"
            | "aws:useragent"
            | "aws:sourceowner"
            | "aws:username"
            | "aws:vpceaccount"
            | "aws:vpceorgid" => KeyKind::one(Form::Text),
            _ => KeyKind::ANY,
        }
    }

    /// Source: the service authorization reference.
    fn of_service(key: &str) -> KeyKind {
        let Some((prefix, _)) = key.split_once(':') else { return KeyKind::ANY };
        let Some(service) = iam::service(prefix) else { return KeyKind::ANY };
        let kind = service.condition_keys().find(|(name, _)| is(name, key)).map(|it| it.1);
        match kind {
            Some("IPAddress") => KeyKind::one(Form::Address),
            Some("Bool") => KeyKind::one(Form::Bool),
            Some("Numeric") => KeyKind::one(Form::Number),
            Some("Date") => KeyKind::one(Form::Date),
            Some("String" | "ARN") => KeyKind::one(Form::Text),
            Some(it) if it.starts_with("ArrayOf") => KeyKind::MANY,
            _ => KeyKind::ANY,
        }
    }
}

/// Whether a key is the one of the reference, whose name may end in a placeholder: `ec2:ResourceTag/${TagKey}`,
/// `s3:ExistingObjectTag/<key>`.
fn is(name: &str, key: &str) -> bool {
    match name.split_once("${").or_else(|| name.split_once('<')) {
        Some((head, _)) => {
            key.get(..head.len()).is_some_and(|it| it.eq_ignore_ascii_case(head)) && key.len() > head.len()
        }
        None => name.eq_ignore_ascii_case(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_known_with_their_count_and_form() {
        for (key, expected) in [
            ("aws:sourceip", KeyKind::one(Form::Address)),
            ("aws:tagkeys", KeyKind::MANY),
            ("aws:principaltag/team", KeyKind::one(Form::Text)),
            ("aws:securetransport", KeyKind::always(Form::Bool)),
            ("ec2:resourcetag/department", KeyKind::one(Form::Text)),
            ("s3:max-keys", KeyKind::one(Form::Number)),
            ("s3:prefix", KeyKind::one(Form::Text)),
            ("s3:existingobjecttag/team", KeyKind::one(Form::Text)),
            ("dynamodb:leadingkeys", KeyKind::MANY),
            ("nobody:knows", KeyKind::ANY),
            ("saml:aud", KeyKind::ANY),
        ] {
            assert_eq!(KeyKind::of(key), expected, "{key}");
        }
    }
}
