//! A request: who does what to which resource, and what else is known of it.

use super::caller::Caller;
use super::context::Context;
use super::resource::Asked;

/// A request.
///
/// ```
/// use lakewright_iam::eval::Request;
///
/// let request = Request::new("arn:aws:iam::111111111111:user/ann", "s3:GetObject", "arn:aws:s3:::lake/raw/a.csv")
///     .in_account("111111111111")
///     .with("aws:SecureTransport", "true")
///     .with_all("aws:PrincipalOrgPaths", ["o-1/r-1/"]);
/// assert_eq!(request.action(), "s3:GetObject");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    caller: Caller,
    action: Box<str>,
    action_in_lower_case: Box<str>,
    asked: Asked,
    resource_account: Option<Box<str>>,
    context: Context,
    wildcard_only: bool,
}

impl Request {
    /// A request of a caller for an action on a resource.
    ///
    /// `*` as the resource asks about any resource. A `*` or `?` in it asks about a pattern: whether the caller may do
    /// this to some resource that matches it.
    pub fn new(caller: impl Into<Caller>, action: &str, resource: &str) -> Request {
        Request {
            caller: caller.into(),
            action: action.into(),
            action_in_lower_case: action.to_ascii_lowercase().into(),
            asked: Asked::read(resource),
            resource_account: None,
            context: Context::default(),
            wildcard_only: false,
        }
    }

    /// The same request, of a resource in this account. Without it the account is that of the resource's ARN.
    #[must_use]
    pub fn in_account(mut self, account: &str) -> Request {
        self.resource_account = Some(account.into());
        self
    }

    /// The same request with a condition key that has one value.
    #[must_use]
    pub fn with(mut self, key: &str, value: &str) -> Request {
        self.context.set(key, value);
        self
    }

    /// The same request with a condition key that takes several values.
    #[must_use]
    pub fn with_all<'v>(mut self, key: &str, values: impl IntoIterator<Item = &'v str>) -> Request {
        self.context.set_all(key, values);
        self
    }

    /// The same request with these condition keys, and no others.
    #[must_use]
    pub fn with_context(mut self, context: Context) -> Request {
        self.context = context;
        self
    }

    /// The same request, of an action without resource types: only `"Resource": "*"` speaks of it.
    #[must_use]
    pub fn without_resource_types(mut self) -> Request {
        self.wildcard_only = true;
        self
    }

    /// The same request with the keys that AWS takes from the caller and the resource, where they are not set:
    /// `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:username`, `aws:PrincipalIsAWSService`,
    /// `aws:PrincipalServiceName` and `aws:ResourceAccount`.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
    #[must_use]
    pub fn with_keys_of_caller(mut self) -> Request {
        let mut keys: Vec<(&str, String)> = Vec::new();
        if let Some(identity) = self.caller.identity() {
            let arn = match &self.caller {
                // The path is not in the session's ARN; a role without one is the common case.
                Caller::Session(it) => it.arn().replacen(":sts:", ":iam:", 1).replacen(":assumed-role/", ":role/", 1),
                _ => identity.arn().to_owned(),
            };
            let arn = match &self.caller {
                Caller::Session(_) => arn.rsplit_once('/').map_or(arn.clone(), |(role, _)| role.to_owned()),
                _ => arn,
            };
            let kind = match &self.caller {
                Caller::Root(_) => "Account",
                Caller::User(_) => "User",
                Caller::FederatedUser(_) => "FederatedUser",
                _ => "AssumedRole",
            };
            keys.extend([
                ("aws:principalarn", arn),
                ("aws:principalaccount", identity.account().to_owned()),
                ("aws:principaltype", kind.to_owned()),
                ("aws:principalisawsservice", "false".to_owned()),
            ]);
            if matches!(self.caller, Caller::User(_)) {
                keys.push(("aws:username", identity.name().to_owned()));
            }
        }
        match &self.caller {
            Caller::Service(name) => keys.extend([
                ("aws:principalisawsservice", "true".to_owned()),
                ("aws:principalservicename", name.to_string()),
            ]),
            Caller::Anonymous => keys.push(("aws:principaltype", "Anonymous".to_owned())),
            _ => {}
        }
        if let Some(account) = self.resource_account() {
            keys.push(("aws:resourceaccount", account.to_owned()));
        }
        for (key, value) in keys {
            if self.context.lookup(key).is_none() {
                self.context.set(key, &value);
            }
        }
        self
    }

    /// Who makes it.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The action as it was given.
    pub fn action(&self) -> &str {
        &self.action
    }

    /// The resource, or the pattern of resources, as it was given.
    pub fn resource(&self) -> &str {
        self.asked.text()
    }

    /// The condition keys.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// The account of the resource: the one that was given, or the one in its ARN.
    pub fn resource_account(&self) -> Option<&str> {
        let of_arn = || {
            let mut parts = self.resource().splitn(6, ':');
            let account = (parts.next() == Some("arn")).then(|| parts.nth(3)).flatten()?;
            super::caller::is_account(account).then_some(account)
        };
        self.resource_account.as_deref().or_else(of_arn)
    }

    /// The service of the action, in lower case.
    pub(crate) fn service(&self) -> &str {
        self.action_in_lower_case.split(':').next().unwrap_or_default()
    }

    pub(crate) fn action_in_lower_case(&self) -> &str {
        &self.action_in_lower_case
    }

    pub(crate) fn asked(&self) -> &Asked {
        &self.asked
    }

    pub(crate) fn is_wildcard_only(&self) -> bool {
        self.wildcard_only
    }
}
