//! The policies that a request is held against.

use super::condition::CompiledCondition;
use super::context::ContextValue;
use super::request::Request;
use super::statement::CompiledPolicy;

/// A level of an organization: its root, a unit, or an account.
#[derive(Clone, Debug, Default)]
pub struct Level<'p> {
    /// Its name, for explanations.
    pub name: &'p str,
    /// The policies attached there.
    pub policies: Vec<&'p CompiledPolicy>,
}

/// How a VPC endpoint takes an account as principal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EndpointKind {
    /// As everywhere else: the account's principals.
    #[default]
    Interface,
    /// Its root user alone.
    ///
    /// Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html>.
    Gateway,
}

/// A grant of a KMS key.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/grants.html>.
#[derive(Clone, Debug, Default)]
pub struct Grant {
    /// The ARN of whom it is for.
    pub grantee: String,
    /// The operations it allows, without the service: `Decrypt`.
    pub operations: Vec<String>,
    /// Pairs that the encryption context must be.
    pub context_equals: Vec<(String, String)>,
    /// Pairs that the encryption context must have.
    pub context_subset: Vec<(String, String)>,
}

/// The policies that a request is held against. An empty list is one that does not apply.
///
/// Which of them count depends on the caller: a service has no policies but the resource's.
#[derive(Clone, Debug, Default)]
pub struct Policies<'p> {
    /// Of the user, its groups, or the role.
    pub identity: Vec<&'p CompiledPolicy>,
    /// Of the resource: a bucket's policy, a role's trust, a key's policy.
    pub resource: Option<&'p CompiledPolicy>,
    /// The boundary of the user or role.
    pub boundary: Vec<&'p CompiledPolicy>,
    /// Handed over when the session was made.
    pub session: Vec<&'p CompiledPolicy>,
    /// Of the VPC endpoint that the request goes through.
    pub endpoint: Vec<&'p CompiledPolicy>,
    /// The kind of that endpoint.
    pub endpoint_kind: EndpointKind,
    /// Service control policies, from the root of the caller's organization down to its account: each level must allow.
    pub service_control: Vec<Level<'p>>,
    /// Resource control policies, from the root of the resource's organization down to its account. The one that allows
    /// everything is always there.
    pub resource_control: Vec<Level<'p>>,
    /// Grants of the key that is asked about.
    pub grants: &'p [Grant],
}

impl Grant {
    /// Whether the grant is for this request.
    pub(crate) fn allows(&self, request: &Request) -> bool {
        let Some(operation) = request.action_in_lower_case().strip_prefix("kms:") else { return false };
        let grantee = super::principal::NamedPrincipal::of_aws(&self.grantee);
        let is_for_caller = match request.caller() {
            super::Caller::Service(name) => self.grantee == name.as_ref(),
            caller => grantee.names(caller) > super::principal::Naming::None,
        };
        is_for_caller
            && self.operations.iter().any(|it| it.eq_ignore_ascii_case(operation))
            && self.fits_context(request)
    }

    fn fits_context(&self, request: &Request) -> bool {
        let has = |(key, value): &(String, String)| {
            let found = request.context().get(&format!("kms:EncryptionContext:{key}"));
            matches!(found, Some(ContextValue::Single(it)) if it.as_ref() == value)
        };
        let pairs = || request.context().iter().filter(|(key, _)| key.starts_with("kms:encryptioncontext:")).count();
        self.context_subset.iter().all(has)
            && (self.context_equals.is_empty()
                || (self.context_equals.iter().all(has) && pairs() == self.context_equals.len()))
    }
}

/// The first condition of a list that a request does not meet.
pub(crate) fn first_failed<'c>(
    conditions: &'c [CompiledCondition],
    request: &Request,
) -> Option<&'c CompiledCondition> {
    conditions.iter().find(|it| !it.holds(request.context()))
}
