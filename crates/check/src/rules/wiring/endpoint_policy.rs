//! # LW-ENDPOINT-POLICY: an endpoint refuses what a function's role allows
//!
//! **What.** A function reaches S3 by a gateway endpoint whose policy does not let through what the function's role
//! names: reading or writing objects of a bucket of the template.
//!
//! **Why.** A policy of an endpoint is a further limit: the call is denied, whatever the role says.
//!
//! **Example.**
//!
//! ```yaml
//! Endpoint:
//!   Type: AWS::EC2::VPCEndpoint
//!   Properties:
//!     ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3'
//!     PolicyDocument:
//!       Statement: [{Effect: Allow, Principal: '*', Action: s3:GetObject, Resource: '*'}] # and the function writes
//! ```
//!
//! **Fix.** Allow the action on the bucket in the policy of the endpoint. On a gateway endpoint write `Principal:
//! '*'`, with `aws:PrincipalAccount` as condition.
//!
//! **Source.** <https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html>

use super::Help as _;
use super::model::Wiring;
use crate::denote::Question;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-ENDPOINT-POLICY", Severity::Error, "an endpoint refuses what a function's role allows");

const SOURCE: &str = "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for endpoint in wiring.all("AWS::EC2::VPCEndpoint") {
        let Some(policy) = endpoint.property("PolicyDocument") else { continue };
        if wiring.service_of_endpoint(endpoint).as_deref() != Some("s3") {
            continue;
        }
        for function in wiring.all("AWS::Lambda::Function") {
            let Some(subnets) = wiring.subnets_of(function) else { continue };
            let network = wiring.network();
            let is_only_way = subnets
                .iter()
                .all(|it| network.ways_of(it.id).is_some_and(|it| it.is_empty()) && network.has_endpoint(it.id, "s3"));
            let assumed = wiring.conditions_of(function);
            let role = function.property("Role").and_then(|it| wiring.role(it, &assumed));
            let Some(role) = role.filter(|_| is_only_way && wiring.all("AWS::EC2::VPCEndpoint").count() < 40) else {
                continue;
            };
            let Some(arn) = wiring.denoter.arn_of(role.id) else { continue };
            for bucket in wiring.all("AWS::S3::Bucket") {
                let Some(objects) = wiring.denoter.arn_of(bucket.id).map(|it| format!("{it}/")) else { continue };
                for action in ["s3:GetObject", "s3:PutObject"] {
                    let named = wiring.names_resource(role, action, &objects);
                    let asked = Question::of_role(&arn, action, &format!("{objects}object"));
                    if !named || wiring.denoter.resource_may(policy, &asked, &assumed) {
                        continue;
                    }
                    let message = format!(
                        "endpoint `{}` does not let `{}` do `{action}` on objects of `{}`, which its role allows",
                        endpoint.id, function.id, bucket.id
                    );
                    let help =
                        format!("allow `{action}` on the objects of `{}` in the policy of the endpoint", bucket.id);
                    findings.add(endpoint.property_path("PolicyDocument"), message).set(help, SOURCE);
                }
            }
        }
    }
}
