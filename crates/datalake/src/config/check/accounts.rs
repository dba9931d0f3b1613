//! The two accounts, and who comes in.

use lakewright_template::Diagnostic;

use super::{Check, at};

impl Check<'_> {
    pub(super) fn accounts(&mut self) {
        let accounts = &self.lake.accounts;
        if accounts.prod == accounts.security
            && !self.broken.iter().any(|it| it.steps().first() == Some(&"accounts".into()))
        {
            self.add(
                Diagnostic::error("LW-one-account", at!["accounts", "security"], "both accounts are the same one")
                    .help(
                        "use a second account: who administers the data must not be able to change the logs about it",
                    ),
            );
        }
    }

    pub(super) fn access(&mut self) {
        if self.lake.access.saml_provider.is_some() && self.lake.access.identity_center.is_some() {
            self.add_with(
                Diagnostic::error(
                    "LW-two-ways-in",
                    at!["access", "identity_center"],
                    "people come by a SAML provider or by IAM Identity Center",
                )
                .help("leave one of them out: Identity Center has the company's SAML provider as its own source of people"),
                Some(at!["access", "saml_provider"]),
            );
        }
        if let Some(provider) = &self.lake.access.saml_provider
            && provider.split(':').nth(4) != Some(self.lake.accounts.prod.as_str())
            && !self.broken.contains(&at!["accounts", "prod"])
        {
            self.add(
                Diagnostic::error(
                    "LW-other-account",
                    at!["access", "saml_provider"],
                    "the SAML provider is not in the prod account",
                )
                .help(format!("a role trusts a provider of its own account, {}", self.lake.accounts.prod)),
            );
        }
    }
}
