//! A concrete request: what shows that somebody may do something.

use std::collections::BTreeMap;
use std::fmt;

use crate::decide::Trial;
use crate::model::Principal;

/// A concrete request: who does which action on what, with which condition keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The name of who asks.
    pub principal: String,
    /// Its ARN, or the name of a service.
    pub arn: String,
    /// The action.
    pub action: String,
    /// The ARN it is on; what only deployment knows stands in braces.
    pub resource: String,
    /// What the request says of condition keys, by key in lower case.
    pub context: BTreeMap<String, Vec<String>>,
}

impl Request {
    pub(crate) fn of(principal: &Principal, trial: &Trial) -> Request {
        let is_fixed = |key: &str| trial.step.fixed.iter().any(|it| it.0 == key);
        // What follows from the data says nothing new.
        let said = trial.said.iter().filter(|(key, _)| !(key.starts_with("kms:") && is_fixed(key)));
        let context = said.filter_map(|(key, values)| Some((key.clone(), values.clone()?)));
        Request {
            principal: principal.name().to_owned(),
            arn: principal.arn.clone(),
            action: trial.step.action.clone(),
            resource: trial.step.resource.clone(),
            context: context.collect(),
        }
    }
}

impl fmt::Display for Request {
    /// One line: `Reader may s3:GetObject on arn:aws:s3:::notes/~any with aws:securetransport=true`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} may {} on {}", self.principal, self.action, self.resource)?;
        for (position, (key, values)) in self.context.iter().enumerate() {
            let before = if position == 0 { " with " } else { ", " };
            write!(f, "{before}{key}={}", values.join("+"))?;
        }
        Ok(())
    }
}
