//! Identity providers that serve everyone: naming one lets in whoever has an account there, unless a claim is fixed.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>.

/// The providers, with the claims that tell their customers apart.
const PROVIDERS: [(&str, &[&str]); 9] = [
    ("accounts.google.com", &["aud", "oaud", "sub"]),
    ("www.amazon.com", &["app_id", "user_id"]),
    ("graph.facebook.com", &["app_id", "id"]),
    ("cognito-identity.amazonaws.com", &["aud", "sub"]),
    // Whoever asks one of these for a token chooses its audience.
    ("token.actions.githubusercontent.com", &["sub", "repository", "repository_id", "repository_owner_id"]),
    ("gitlab.com", &["sub"]),
    ("app.terraform.io", &["sub"]),
    ("agent.buildkite.com", &["sub"]),
    ("api.bitbucket.org", &["aud", "sub"]),
];

/// Whether a principal, as it is named, is a provider that serves everyone.
pub(crate) fn serves_everyone(name: &str) -> bool {
    let domain = name.split_once(":oidc-provider/").map_or(name, |it| it.1);
    PROVIDERS.iter().any(|it| domain.eq_ignore_ascii_case(it.0))
}

/// Whether a key, in lower case, is a claim by which such a provider tells its customers apart.
pub(crate) fn is_claim(key: &str) -> bool {
    key.split_once(':')
        .is_some_and(|(provider, claim)| PROVIDERS.iter().any(|it| it.0 == provider && it.1.contains(&claim)))
}

/// Whether a value with wildcards is a claim of one customer: what stands before them names the owner, as
/// `repo:owner/*` and `organization:owner:*` do.
pub(crate) fn is_fixed_claim(value: &str) -> bool {
    let head = value.split(['*', '?']).next().unwrap_or_default();
    let Some((_, owner)) = head.split_once(':') else { return false };
    owner.find(['/', ':']).is_some_and(|it| it > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn providers_are_known_by_their_domain_and_by_the_arn_in_an_account() {
        assert!(serves_everyone("accounts.google.com"));
        assert!(serves_everyone("arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"));
        assert!(!serves_everyone("arn:aws:iam::111111111111:oidc-provider/login.example.com"));
        assert!(!serves_everyone("arn:aws:iam::111111111111:saml-provider/okta"));
        assert!(is_claim("token.actions.githubusercontent.com:sub"));
        assert!(!is_claim("token.actions.githubusercontent.com:aud"));
    }

    #[test]
    fn a_claim_is_fixed_when_its_owner_is() {
        for (value, fixed) in [
            ("repo:owner/*", true),
            ("repo:owner/name:ref:refs/heads/*", true),
            ("repo:own*/name", false),
            ("repo:*", false),
            ("*", false),
            ("organization:acme:project:*", true),
            ("repo:/x*", false),
        ] {
            assert_eq!(is_fixed_claim(value), fixed, "{value}");
        }
    }
}
