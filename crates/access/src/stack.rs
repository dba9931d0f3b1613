//! A template and where it is deployed.

use lakewright_template::Value;

/// A template and where it is deployed.
#[derive(Clone, Copy, Debug)]
pub struct Stack<'t> {
    pub(crate) name: &'t str,
    pub(crate) deployed_name: Option<&'t str>,
    pub(crate) account: Option<&'t str>,
    pub(crate) region: Option<&'t str>,
    pub(crate) template: &'t Value,
}

impl<'t> Stack<'t> {
    /// A template, called by a name. Without an account it is in one that no template names.
    pub fn new(name: &'t str, template: &'t Value) -> Stack<'t> {
        Stack { name, deployed_name: None, account: None, region: None, template }
    }

    /// The same, deployed under this name: what CloudFormation names begins with it. Where nothing is said it may be any.
    #[must_use]
    pub fn deployed_as(mut self, stack_name: &'t str) -> Stack<'t> {
        self.deployed_name = Some(stack_name);
        self
    }

    /// The same in an account.
    #[must_use]
    pub fn in_account(mut self, account: &'t str) -> Stack<'t> {
        self.account = Some(account);
        self
    }

    /// The same in a Region; `us-east-1` where nothing else is said.
    #[must_use]
    pub fn in_region(mut self, region: &'t str) -> Stack<'t> {
        self.region = Some(region);
        self
    }
}
