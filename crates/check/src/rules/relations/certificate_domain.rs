//! # E3503: a certificate that another domain is asked about
//!
//! **What.** `ValidationDomain` of a certificate is neither its `DomainName` nor a domain above it.
//!
//! **Why.** Certificate Manager refuses the certificate.
//!
//! **Example.**
//!
//! ```yaml
//! Certificate:
//!   Type: AWS::CertificateManager::Certificate
//!   Properties:
//!     DomainName: www.example.com
//!     DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: example.org}]
//! ```
//!
//! **Fix.** Use the domain, or one above it.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html>

use lakewright_template::Severity;

use super::{below_under, known};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3503", Severity::Error, "a certificate that another domain is asked about");

const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for certificate in wiring.all("AWS::CertificateManager::Certificate") {
        for option in wiring.items(certificate, &["DomainValidationOptions"]) {
            for item in wiring.below(option.clone(), &["DomainName"]) {
                for asked in below_under(wiring, &option, &["ValidationDomain"], &item.assumed) {
                    let (Some(name), Some(above)) = (known(wiring, &item), known(wiring, &asked)) else { continue };
                    if name != above && !name.ends_with(&format!(".{above}")) {
                        let message = format!("`{above}` is not above `{name}`");
                        findings.add(item.path.clone(), message).set("use the domain, or one above it", SOURCE);
                    }
                }
            }
        }
    }
}
