//! # E3013: a name that a distribution can not have
//!
//! **What.** An alias of a distribution is no domain name, or has a `*` that is not its first part.
//!
//! **Why.** CloudFront refuses the distribution.
//!
//! **Example.**
//!
//! ```yaml
//! Site: {Type: AWS::CloudFront::Distribution, Properties: {DistributionConfig: {Aliases: ['www.*.example.com']}}}
//! ```
//!
//! **Fix.** Use a domain name; `*` may be its first part.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html>

use lakewright_template::Severity;

use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3013", Severity::Error, "a name that a distribution can not have");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for site in wiring.all("AWS::CloudFront::Distribution") {
        for item in wiring.items(site, &["DistributionConfig", "Aliases"]) {
            let Some(name) = item.value.as_str().filter(|it| !it.contains("{{resolve:")) else { continue };
            if !is_domain(name) {
                let message = format!("`{name}` is no domain name");
                findings.add(item.path, message).set("use a name such as `www.example.com` or `*.example.com`", SOURCE);
            }
        }
    }
}

/// Whether a text is a domain name, whose first part may be `*` or begin with it.
fn is_domain(name: &str) -> bool {
    let is_inner = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    let parts: Vec<&[u8]> = name.split('.').map(str::as_bytes).collect();
    let is_part = |(position, part): (usize, &&[u8])| match part {
        [] => false,
        [only] => *only != b'-' && (is_inner(*only) || (*only == b'*' && position == 0)),
        [first, middle @ .., last] => {
            let begins = is_inner(*first) || (*first == b'*' && position == 0);
            begins && *first != b'-' && *last != b'-' && is_inner(*last) && middle.iter().all(|it| is_inner(*it))
        }
    };
    let is_last_long = parts.last().is_some_and(|it| it.len() > 1 && it.len() < 64);
    parts.len() > 1 && is_last_long && parts.iter().enumerate().all(is_part) && parts.iter().all(|it| it.len() < 64)
}
