//! The rules by which the policies together decide.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>.

use super::answer::{Answer, Decision, FailedCondition, Layer, MissingAllow, StatementPlace};
use super::caller::Caller;
use super::particulars::{Trust, always_allowed, never_allowed, trust};
use super::policies::{EndpointKind, Policies, first_failed};
use super::principal::Naming;
use super::request::Request;
use super::statement::{CompiledPolicy, CompiledStatement, PolicyKind};
use crate::statement::Effect;

/// What becomes of a request.
pub fn decide(request: &Request, policies: &Policies<'_>) -> Decision {
    Engine { request, policies, matched: None }.run().decision
}

/// What becomes of a request, and why.
pub fn evaluate(request: &Request, policies: &Policies<'_>) -> Answer {
    let mut engine = Engine { request, policies, matched: Some(Vec::new()) };
    let verdict = engine.run();
    let matched = engine.matched.unwrap_or_default();
    let deciding = match verdict.decision {
        Decision::Allowed => Some(Effect::Allow),
        Decision::ExplicitDeny => Some(Effect::Deny),
        Decision::ImplicitDeny | Decision::Unknown => None,
    };
    let decided_by = matched.into_iter().filter(|it| Some(it.effect) == deciding && verdict.rule.is_none()).collect();
    let missing =
        verdict.missing.into_iter().map(|layer| MissingAllow { layer, nearly: nearly(request, policies, layer) });
    Answer { decision: verdict.decision, decided_by, missing: missing.collect(), rule: verdict.rule }
}

/// What was found in a layer.
#[derive(Clone, Copy, Default)]
struct Found {
    denied: bool,
    /// How the statements that allow name the caller, as bits of [`bit`].
    allowed: u8,
}

impl Found {
    fn allows(self) -> bool {
        self.allowed != 0
    }

    fn allows_by(self, naming: Naming) -> bool {
        self.allowed & bit(naming) != 0
    }
}

fn bit(naming: Naming) -> u8 {
    1 << (naming as u8)
}

struct Verdict {
    decision: Decision,
    missing: Vec<Layer>,
    rule: Option<&'static str>,
}

impl Verdict {
    fn by_rule(decision: Decision, rule: &'static str) -> Verdict {
        Verdict { decision, missing: Vec::new(), rule: Some(rule) }
    }
}

struct Engine<'a> {
    request: &'a Request,
    policies: &'a Policies<'a>,
    /// The statements that matched, if somebody wants to know.
    matched: Option<Vec<StatementPlace>>,
}

impl Engine<'_> {
    fn run(&mut self) -> Verdict {
        if let Some(rule) = always_allowed(self.request) {
            return Verdict::by_rule(Decision::Allowed, rule);
        }
        let caller = self.request.caller();
        let mut denied = false;
        let mut missing = Vec::new();

        // The organizations limit everyone but the roles that services made for themselves.
        if !caller.is_service_linked() {
            denied |= self.organizations(&mut missing);
        }
        let endpoint = self.scan(&self.policies.endpoint, PolicyKind::Endpoint, Layer::Endpoint);
        denied |= endpoint.denied;
        if !self.policies.endpoint.is_empty() && !endpoint.allows() {
            missing.push(Layer::Endpoint);
        }
        let resource = self.scan(self.policies.resource.as_slice(), PolicyKind::Resource, Layer::Resource);
        denied |= resource.denied;
        let granted = self.grants();

        let decision = if caller.identity().is_some() {
            self.with_identity(resource, granted, &mut denied, &mut missing)
        } else {
            // Nobody attaches policies to services, providers and the anonymous: the resource's policy alone decides.
            let named = resource.allows_by(Naming::Itself) || resource.allows_by(Naming::Everyone) || granted;
            if !named {
                missing.push(Layer::Resource);
            }
            Some(named)
        };
        if denied {
            return Verdict { decision: Decision::ExplicitDeny, missing: Vec::new(), rule: None };
        }
        if let Some(rule) = never_allowed(self.request) {
            return Verdict::by_rule(Decision::ImplicitDeny, rule);
        }
        let decision = match decision {
            _ if !missing.is_empty() => Decision::ImplicitDeny,
            Some(true) => Decision::Allowed,
            Some(false) => Decision::ImplicitDeny,
            None => Decision::Unknown,
        };
        Verdict { decision, missing, rule: None }
    }

    /// Whether a policy of an organization denies; levels that do not allow are missing.
    fn organizations(&mut self, missing: &mut Vec<Layer>) -> bool {
        let mut denied = false;
        for (number, level) in self.policies.resource_control.iter().enumerate() {
            // The policy that allows everything can not be detached: these policies only deny.
            denied |= self.scan(&level.policies, PolicyKind::ResourceControl, Layer::ResourceControl(number)).denied;
        }
        // They limit the users and roles of accounts, who alone have one.
        if self.request.caller().account().is_some() {
            for (number, level) in self.policies.service_control.iter().enumerate() {
                let layer = Layer::ServiceControl(number);
                let found = self.scan(&level.policies, PolicyKind::ServiceControl, layer);
                denied |= found.denied;
                if !found.allows() {
                    missing.push(layer);
                }
            }
        }
        denied
    }

    /// Callers with an ARN: their own policies count too. `None` where it depends on an account that is not known.
    fn with_identity(
        &mut self,
        resource: Found,
        granted: bool,
        denied: &mut bool,
        missing: &mut Vec<Layer>,
    ) -> Option<bool> {
        let caller = self.request.caller();
        let is_root = matches!(caller, Caller::Root(_));
        let mut identity = self.scan(&self.policies.identity, PolicyKind::Identity, Layer::Identity);
        let boundary = self.scan(&self.policies.boundary, PolicyKind::Boundary, Layer::Boundary);
        let session = self.scan(&self.policies.session, PolicyKind::Session, Layer::Session);
        *denied |= identity.denied || boundary.denied || session.denied;
        if is_root {
            identity.allowed |= bit(Naming::Everyone);
        }
        let within_boundary = self.policies.boundary.is_empty() || boundary.allows();
        let within_session = self.policies.session.is_empty() || session.allows();
        let limits = [(within_boundary, Layer::Boundary), (within_session, Layer::Session)];
        let limited = |missing: &mut Vec<Layer>| {
            missing.extend(limits.iter().filter(|it| !it.0).map(|it| it.1));
        };

        let same_account = |missing: &mut Vec<Layer>| {
            // Who is named with the very ARN that makes the request, or by `*`, is not limited. A role's ARN names the
            // role, and its sessions make requests.
            let is_role = matches!(caller, Caller::Role(_));
            let direct = resource.allows_by(Naming::Everyone) || (resource.allows_by(Naming::Itself) && !is_role);
            if direct {
                return true;
            }
            let by_resource = resource.allows_by(Naming::Itself) || resource.allows_by(Naming::Source) || granted;
            let delegated = match trust(self.request, self.policies.resource.is_some()) {
                Trust::Always => true,
                Trust::IfDelegated => resource.allows_by(Naming::Account),
            };
            if !by_resource && !identity.allows() {
                missing.push(Layer::Identity);
            }
            if !by_resource && !delegated {
                missing.push(Layer::Resource);
            }
            limited(missing);
            missing.is_empty()
        };
        let across_accounts = |missing: &mut Vec<Layer>| {
            if !resource.allows() && !granted {
                missing.push(Layer::Resource);
            }
            if !identity.allows() {
                missing.push(Layer::Identity);
            }
            limited(missing);
            missing.is_empty()
        };
        let mut reasons = Vec::new();
        // An action without resource types is one on the caller's own account.
        let own = caller.account().filter(|_| self.request.is_wildcard_only());
        let decision = match (caller.account(), self.request.resource_account().or(own)) {
            (Some(of_caller), Some(of_resource)) if of_caller == of_resource => Some(same_account(&mut reasons)),
            (Some(_), Some(_)) => Some(across_accounts(&mut reasons)),
            _ => {
                // Without the account of the resource both have to say the same.
                let mut other = Vec::new();
                let (same, across) = (same_account(&mut other), across_accounts(&mut reasons));
                if same != across {
                    reasons.clear();
                }
                (same == across).then_some(same)
            }
        };
        missing.append(&mut reasons);
        decision
    }

    fn grants(&mut self) -> bool {
        let mut granted = false;
        for (policy, grant) in self.policies.grants.iter().enumerate() {
            if grant.allows(self.request) {
                granted = true;
                if let Some(matched) = &mut self.matched {
                    let (layer, effect) = (Layer::Grant, Effect::Allow);
                    matched.push(StatementPlace { layer, policy, statement: 0, sid: None, effect });
                }
            }
        }
        granted
    }

    /// What the policies of a layer say of the request.
    fn scan(&mut self, policies: &[&CompiledPolicy], kind: PolicyKind, layer: Layer) -> Found {
        let mut found = Found::default();
        for (number, policy) in policies.iter().enumerate() {
            for (position, statement) in policy.statements.iter().enumerate() {
                if !statement.speaks_of(self.request, kind) {
                    continue;
                }
                let naming = naming(self.request, self.policies, statement, kind);
                if naming == Naming::None || !statement.conditions_hold(self.request) {
                    continue;
                }
                match statement.effect {
                    Effect::Allow => found.allowed |= bit(naming),
                    Effect::Deny => found.denied = true,
                }
                if let Some(matched) = &mut self.matched {
                    matched.push(place(layer, number, position, statement));
                }
            }
        }
        found
    }
}

/// How a statement names the caller, given the kind of its policy.
fn naming(request: &Request, policies: &Policies<'_>, statement: &CompiledStatement, kind: PolicyKind) -> Naming {
    let naming = statement.names(request, kind, !policies.boundary.is_empty());
    let only_root = kind == PolicyKind::Endpoint && policies.endpoint_kind == EndpointKind::Gateway;
    let is_root = matches!(request.caller(), Caller::Root(_));
    if only_root && naming == Naming::Account && !is_root { Naming::None } else { naming }
}

fn place(layer: Layer, policy: usize, position: usize, statement: &CompiledStatement) -> StatementPlace {
    let sid = statement.sid.as_deref().map(str::to_owned);
    StatementPlace { layer, policy, statement: position, sid, effect: statement.effect }
}

/// The statements of a layer that would allow the request, but for a condition.
fn nearly(request: &Request, policies: &Policies<'_>, layer: Layer) -> Vec<FailedCondition> {
    let level = |levels: &[super::policies::Level<'_>], number: usize| {
        levels.get(number).map(|it| it.policies.len()).unwrap_or_default()
    };
    let of = |number: usize| -> Option<&CompiledPolicy> {
        match layer {
            Layer::Identity => policies.identity.get(number).copied(),
            Layer::Boundary => policies.boundary.get(number).copied(),
            Layer::Session => policies.session.get(number).copied(),
            Layer::Endpoint => policies.endpoint.get(number).copied(),
            Layer::Resource => policies.resource.filter(|_| number == 0),
            Layer::ServiceControl(level) => policies.service_control.get(level)?.policies.get(number).copied(),
            Layer::ResourceControl(level) => policies.resource_control.get(level)?.policies.get(number).copied(),
            Layer::Grant | Layer::Service => None,
        }
    };
    let (kind, count) = match layer {
        Layer::Identity => (PolicyKind::Identity, policies.identity.len()),
        Layer::Boundary => (PolicyKind::Boundary, policies.boundary.len()),
        Layer::Session => (PolicyKind::Session, policies.session.len()),
        Layer::Endpoint => (PolicyKind::Endpoint, policies.endpoint.len()),
        Layer::Resource => (PolicyKind::Resource, 1),
        Layer::ServiceControl(number) => (PolicyKind::ServiceControl, level(&policies.service_control, number)),
        Layer::ResourceControl(number) => (PolicyKind::ResourceControl, level(&policies.resource_control, number)),
        Layer::Grant | Layer::Service => return Vec::new(),
    };
    let mut nearly = Vec::new();
    for (number, policy) in (0..count).filter_map(|number| Some((number, of(number)?))) {
        for (position, statement) in policy.statements.iter().enumerate() {
            let allows = statement.effect == Effect::Allow
                && statement.speaks_of(request, kind)
                && naming(request, policies, statement, kind) > Naming::None;
            if let Some(failed) = first_failed(&statement.conditions, request).filter(|_| allows) {
                nearly.push(FailedCondition {
                    place: place(layer, number, position, statement),
                    operator: failed.operator,
                    key: failed.key.to_string(),
                    key_is_there: failed.value_in(request.context()).is_some(),
                });
            }
        }
    }
    nearly
}
