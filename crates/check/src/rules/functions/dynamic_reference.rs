//! # E1050: a dynamic reference has a wrong form
//!
//! **What.** `{{resolve:...}}` names no service that there is, has no name, too many parts, a version that is no number, or
//! something else than `SecretString` of a secret.
//!
//! **Why.** CloudFormation refuses the template, or resolves nothing.
//!
//! **Example.**
//!
//! ```yaml
//! Password: '{{resolve:secretsmanager:orders:password}}'
//! ```
//!
//! **Fix.** `{{resolve:ssm:name:version}}`, `{{resolve:ssm-secure:name:version}}` or
//! `{{resolve:secretsmanager:name:SecretString:key:stage:version}}`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1050", Severity::Error, "a dynamic reference has a wrong form", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for section in ["Resources", "Outputs"] {
        for (name, entry) in context.template().section(section) {
            entry.walk_at(&mut at([section, name]), &mut |path, value| {
                let Value::String(text) = value else { return };
                for reference in references(text) {
                    if let Some(fault) = fault(reference) {
                        findings.add(path.clone(), fault).help = Some(
                            "`{{resolve:ssm:NAME}}`, `{{resolve:ssm-secure:NAME}}` or \
                             `{{resolve:secretsmanager:NAME:SecretString:KEY}}`"
                                .into(),
                        );
                    }
                }
            });
        }
    }
}

/// What stands behind `resolve:` in each dynamic reference of a text.
pub(crate) fn references(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split("{{resolve:").skip(1);
    after.filter_map(|it| it.split_once("}}").map(|it| it.0))
}

/// What is wrong with a reference. What variables of `Fn::Sub` make of one is left open.
fn fault(reference: &str) -> Option<String> {
    if reference.contains("${") {
        return None;
    }
    let parts: Vec<&str> = reference.split(':').collect();
    let [service, name, rest @ ..] = parts.as_slice() else {
        return Some("this dynamic reference names nothing".to_owned());
    };
    match *service {
        "ssm" | "ssm-secure" => match rest {
            _ if name.is_empty() => Some("this dynamic reference names no parameter".to_owned()),
            [] => None,
            [version] if !version.is_empty() && version.bytes().all(|it| it.is_ascii_digit()) => None,
            [version] => Some(format!("the version of a parameter is a number, this is `{version}`")),
            _ => Some("after the name of a parameter comes its version, and nothing more".to_owned()),
        },
        "secretsmanager" => {
            // arn, partition, service, Region, account, `secret`, name: six colons within.
            let rest = if *name == "arn" { rest.get(5..)?.get(1..).unwrap_or_default() } else { rest };
            match rest.first() {
                Some(part) if !matches!(*part, "SecretString" | "") => {
                    Some(format!("after a secret comes `SecretString`, this is `{part}`"))
                }
                _ if rest.len() > 4 => Some("this dynamic reference to a secret has too many parts".to_owned()),
                _ => None,
            }
        }
        other => Some(format!("there are no dynamic references to `{other}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::{fault, references};

    #[test]
    fn forms_of_references() {
        let secret = "secretsmanager:arn:aws:secretsmanager:us-east-1:111111111111:secret:a-b";
        let good =
            ["ssm:/a/b", "ssm-secure:a:3", "secretsmanager:a", "secretsmanager:a:SecretString:k::v", "ssm:a:${V}"];
        let with_key = format!("{secret}:SecretString:password");
        for it in good.into_iter().chain([secret, with_key.as_str()]) {
            assert_eq!(fault(it), None, "{it}");
        }
        let of_arn = format!("{secret}:Text:password");
        let bad =
            ["s3:a", "ssm", "ssm:", "ssm:a:x", "ssm:a:1:2", "secretsmanager:a:password", "secretsmanager:a:::::b"];
        for it in bad.into_iter().chain([of_arn.as_str()]) {
            assert!(fault(it).is_some(), "{it}");
        }
    }

    #[test]
    fn a_text_has_several() {
        assert_eq!(
            references("a{{resolve:ssm:a}}b{{resolve:ssm:b}}{{resolve:").collect::<Vec<_>>(),
            ["ssm:a", "ssm:b"]
        );
    }
}
