//! What evaluation says of a request, and why.

use std::fmt;

use super::operator::Operator;
use crate::statement::Effect;

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// It is allowed.
    Allowed,
    /// Nothing denies it, and something that had to allow it does not.
    ImplicitDeny,
    /// A statement denies it.
    ExplicitDeny,
    /// It can not be told from what is known.
    Unknown,
}

impl Decision {
    /// `Allowed`, `ImplicitDeny`, `ExplicitDeny` or `UNKNOWN`, as `lakewright iam eval` prints it.
    pub fn name(self) -> &'static str {
        match self {
            Decision::Allowed => "Allowed",
            Decision::ImplicitDeny => "ImplicitDeny",
            Decision::ExplicitDeny => "ExplicitDeny",
            Decision::Unknown => "UNKNOWN",
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a policy stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Layer {
    /// A level of the resource's organization, from 0.
    ResourceControl(usize),
    /// A level of the caller's organization, from 0.
    ServiceControl(usize),
    /// The VPC endpoint.
    Endpoint,
    /// The resource.
    Resource,
    /// A grant of the key.
    Grant,
    /// The user or role.
    Identity,
    /// The boundary of the user or role.
    Boundary,
    /// The session.
    Session,
    /// The service itself, whatever the policies say.
    Service,
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Layer::ResourceControl(level) => write!(f, "resource control policies of level {level}"),
            Layer::ServiceControl(level) => write!(f, "service control policies of level {level}"),
            Layer::Endpoint => f.write_str("policy of the VPC endpoint"),
            Layer::Resource => f.write_str("policy of the resource"),
            Layer::Grant => f.write_str("grants of the key"),
            Layer::Identity => f.write_str("policies of the caller"),
            Layer::Boundary => f.write_str("boundary of the caller"),
            Layer::Session => f.write_str("policies of the session"),
            Layer::Service => f.write_str("the service"),
        }
    }
}

/// A statement, by where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StatementPlace {
    /// What the policy stands at.
    pub layer: Layer,
    /// Which of the layer's policies, from 0; of grants, which grant.
    pub policy: usize,
    /// Which of its statements, from 0.
    pub statement: usize,
    /// Its Sid.
    pub sid: Option<String>,
    /// Its effect.
    pub effect: Effect,
}

impl fmt::Display for StatementPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StatementPlace { layer, policy, statement, sid, .. } = self;
        write!(f, "{layer}, policy {policy}, statement {statement}")?;
        sid.as_ref().map_or(Ok(()), |it| write!(f, " (`{it}`)"))
    }
}

/// A layer that had to allow and did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingAllow {
    /// The layer.
    pub layer: Layer,
    /// Statements of it that would allow, but for a condition.
    pub nearly: Vec<FailedCondition>,
}

/// A condition that kept a statement from allowing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedCondition {
    /// The statement.
    pub place: StatementPlace,
    /// The operator of its first condition that failed.
    pub operator: Operator,
    /// The key of that condition, as it is written.
    pub key: String,
    /// Whether the request has the key at all.
    pub key_is_there: bool,
}

/// What becomes of a request, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What becomes of it.
    pub decision: Decision,
    /// The statements that decided: those that deny, if one does, else those that allow.
    pub decided_by: Vec<StatementPlace>,
    /// What had to allow and did not.
    pub missing: Vec<MissingAllow>,
    /// The rule of a service that decided, where one did.
    pub rule: Option<&'static str>,
}

impl fmt::Display for Answer {
    /// The decision, then a line for each reason.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decision.fmt(f)?;
        if let Some(rule) = self.rule {
            write!(f, "\n  {rule}")?;
        }
        for place in &self.decided_by {
            let verb = if place.effect == Effect::Allow { "allowed" } else { "denied" };
            write!(f, "\n  {verb} by {place}")?;
        }
        for missing in &self.missing {
            write!(f, "\n  not allowed by {}", missing.layer)?;
            for FailedCondition { place, operator, key, key_is_there } in &missing.nearly {
                let why = if *key_is_there { "does not hold" } else { "has no value" };
                write!(f, "\n    {place} would, but {operator} of `{key}` {why}")?;
            }
        }
        Ok(())
    }
}
