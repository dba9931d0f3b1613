//! IAM actions, resource types and condition keys, as the service authorization reference lists them.

use std::fmt;

use crate::layout::{action, service};
use crate::table::IAM;

/// A service by its prefix: `s3`.
pub fn service(prefix: &str) -> Option<Service> {
    IAM.find(IAM.index(), &prefix.to_ascii_lowercase()).map(|at| Service { at })
}

/// All services, by prefix.
pub fn services() -> impl ExactSizeIterator<Item = Service> + Clone {
    IAM.pairs(IAM.index()).map(|(_, at)| Service { at })
}

/// An action by its name, whatever its case: `s3:GetObject`.
pub fn action(name: &str) -> Option<Action> {
    let (prefix, name) = name.split_once(':')?;
    service(prefix)?.action(name)
}

/// A service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Service {
    at: u32,
}

/// What an action does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessLevel {
    /// Lists resources.
    List,
    /// Reads content and properties.
    Read,
    /// Changes tags, and nothing else.
    Tagging,
    /// Creates, changes or deletes.
    Write,
    /// Changes who may do what.
    PermissionsManagement,
}

/// An action.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Action {
    service: Service,
    at: u32,
}

/// A type of resource that an action works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The resource type's name, for [`Service::resource`].
    pub resource: &'static str,
    /// Whether the action needs one in its statement.
    pub required: bool,
}

/// A type of resource in policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResourceType {
    /// Its name: `bucket`.
    pub name: &'static str,
    /// The pattern of its ARNs, with `${...}` parts.
    pub arn: &'static str,
}

impl Service {
    fn word(self, field: usize) -> u32 {
        IAM.word(self.at as usize + field)
    }

    /// `s3`.
    pub fn prefix(self) -> &'static str {
        IAM.text(self.word(service::NAME))
    }

    /// Its actions.
    pub fn actions(self) -> impl ExactSizeIterator<Item = Action> + Clone {
        IAM.pairs(self.word(service::ACTIONS)).map(move |(_, at)| Action { service: self, at })
    }

    /// An action by its name without the prefix, whatever its case.
    pub fn action(self, name: &str) -> Option<Action> {
        let at = IAM.find(self.word(service::ACTIONS), &name.to_ascii_lowercase())?;
        Some(Action { service: self, at })
    }

    /// Its resource types.
    pub fn resources(self) -> impl ExactSizeIterator<Item = ResourceType> + Clone {
        let arn = |at: u32| IAM.text(IAM.word(at as usize));
        IAM.pairs(self.word(service::RESOURCES)).map(move |(name, at)| ResourceType { name, arn: arn(at) })
    }

    /// A resource type by its name.
    pub fn resource(self, name: &str) -> Option<ResourceType> {
        self.resources().find(|it| it.name == name)
    }

    /// The condition keys on a resource type.
    pub fn resource_keys(self, name: &str) -> impl Iterator<Item = &'static str> {
        let at = IAM.pairs(self.word(service::RESOURCES)).find(|it| it.0 == name);
        at.into_iter().flat_map(|(_, at)| IAM.texts(IAM.word(at as usize + 1)))
    }

    /// Its condition keys and their types: `String`, `ArrayOfString`, `ARN`, `Bool`, `Numeric`, `Date`, `IPAddress` ...
    pub fn condition_keys(self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> + Clone {
        IAM.pairs(self.word(service::KEYS)).map(|(key, kind)| (key, IAM.text(kind)))
    }
}

impl Action {
    fn word(self, field: usize) -> u32 {
        IAM.word(self.at as usize + field)
    }

    /// The service that has it.
    pub fn service(self) -> Service {
        self.service
    }

    /// Its name as AWS spells it, without the prefix.
    pub fn name(self) -> &'static str {
        IAM.text(self.word(action::NAME))
    }

    /// What it does.
    pub fn access_level(self) -> AccessLevel {
        match u8::try_from(self.word(action::LEVEL)) {
            Ok(b'L') => AccessLevel::List,
            Ok(b'R') => AccessLevel::Read,
            Ok(b'T') => AccessLevel::Tagging,
            Ok(b'P') => AccessLevel::PermissionsManagement,
            _ => AccessLevel::Write,
        }
    }

    /// The types of resource it works on; where there is none, only `"Resource": "*"` allows it.
    pub fn targets(self) -> impl ExactSizeIterator<Item = Target> + Clone {
        let target =
            |at: u32| Target { resource: IAM.text(IAM.word(at as usize)), required: IAM.word(at as usize + 1) == 1 };
        IAM.list(self.word(action::RESOURCES)).iter().map(target)
    }

    /// The condition keys it has beyond those that every action has.
    pub fn condition_keys(self) -> impl Iterator<Item = &'static str> {
        let of_targets =
            IAM.list(self.word(action::RESOURCES)).iter().flat_map(|at| IAM.texts(IAM.word(at as usize + 2)));
        IAM.texts(self.word(action::KEYS)).chain(of_targets)
    }

    /// Other actions it is known to need. An empty list proves nothing.
    pub fn dependents(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        IAM.texts(self.word(action::DEPENDENTS))
    }
}

impl fmt::Display for Action {
    /// `s3:GetObject`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.service.prefix(), self.name())
    }
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Action({self})")
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Service({})", self.prefix())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_are_found_whatever_their_case() {
        let action = action("S3:getobject").expect("a known action");
        assert_eq!(action.to_string(), "s3:GetObject");
        assert_eq!(action.access_level(), AccessLevel::Read);
        assert!(action.targets().any(|it| it.resource == "object"));
        let object = action.service().resource("object").expect("a known type");
        assert_eq!(object.arn, "arn:${Partition}:s3:::${BucketName}/${ObjectName}");
        assert!(super::action("s3:GetObjekt").is_none());
        assert!(super::action("GetObject").is_none());
    }

    #[test]
    fn every_service_and_action_is_there() {
        assert!(services().len() > 450);
        let actions: usize = services().map(|it| it.actions().len()).sum();
        assert!(actions > 22_000, "{actions}");
        let queues = service("sqs").expect("a known service");
        assert_eq!(queues.resources().next().map(|it| it.name), Some("queue"));
        assert!(queues.condition_keys().any(|it| it == ("aws:TagKeys", "ArrayOfString")));
        assert!(queues.resource_keys("queue").any(|it| it == "aws:ResourceTag/${TagKey}"));
    }
}
