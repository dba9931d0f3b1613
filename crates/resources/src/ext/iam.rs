//! Managed policies that AWS provides.

use lakewright_template::{Expr, Uncheck, aws, sub, val};

use crate::iam::ManagedPolicy;
use crate::kinds::IamManagedPolicyArn;

impl ManagedPolicy {
    /// The ARN of a policy that AWS provides, by its path and name: `service-role/AWSLambdaBasicExecutionRole`.
    ///
    /// ```
    /// use lakewright_resources::iam::ManagedPolicy;
    ///
    /// let policy = ManagedPolicy::of_aws("job-function/ViewOnlyAccess");
    /// # assert_eq!(
    /// #     policy.value().get("Fn::Sub").and_then(|it| it.as_str()),
    /// #     Some("arn:${AWS::Partition}:iam::aws:policy/job-function/ViewOnlyAccess"),
    /// # );
    /// ```
    pub fn of_aws(name: &str) -> Expr<IamManagedPolicyArn> {
        val(sub!("arn:{partition}:iam::aws:policy/{name}", partition = aws::partition(), name = name).unchecked())
    }
}
