//! The [`Aws`] trait over the SDK's clients.

use aws_sdk_cloudformation::types as cfn;

use super::RealAws;
use super::convert::{change, change_set_status, drift, drift_status, event, parameters, reason, stack};
use crate::aws::{
    Answer, Aws, Bytes, ChangeSet, ChangeSetRequest, ChangeSetType, Created, Drift, ErrorKind, Event, Identity, Object,
    Page, Precondition, RunningDrift, Stack, StackResource, TemplateSource,
};

/// Nothing, for what is not there.
fn or_none<T>(answer: Answer<T>) -> Answer<Option<T>> {
    match answer {
        Ok(it) => Ok(Some(it)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

impl Aws for RealAws {
    async fn identity(&self) -> Answer<Identity> {
        const OPERATION: &str = "sts:GetCallerIdentity";
        let it = self.sts.get_caller_identity().send().await.map_err(|it| self.error(OPERATION, &it))?;
        let account = it.account.unwrap_or_default();
        Ok(Identity { account, arn: it.arn.unwrap_or_default(), region: self.region.clone() })
    }

    fn url(&self, bucket: &str, key: &str) -> String {
        self.object_url(bucket, key)
    }

    async fn stack(&self, name: &str) -> Answer<Option<Stack>> {
        const OPERATION: &str = "cloudformation:DescribeStacks";
        let sent = self.cloudformation.describe_stacks().stack_name(name).send().await;
        let found = or_none(sent.map_err(|it| self.error(OPERATION, &it)))?;
        Ok(found.and_then(|it| it.stacks.unwrap_or_default().into_iter().next()).map(stack))
    }

    async fn stacks(&self, next: Option<&str>) -> Answer<Page<Stack>> {
        const OPERATION: &str = "cloudformation:DescribeStacks";
        let request = self.cloudformation.describe_stacks().set_next_token(next.map(str::to_owned));
        let it = request.send().await.map_err(|it| self.error(OPERATION, &it))?;
        Ok(Page { items: it.stacks.unwrap_or_default().into_iter().map(stack).collect(), next: it.next_token })
    }

    async fn deleted_stacks(&self, next: Option<&str>) -> Answer<Page<String>> {
        const OPERATION: &str = "cloudformation:ListStacks";
        let request = self.cloudformation.list_stacks().stack_status_filter(cfn::StackStatus::DeleteComplete);
        let it =
            request.set_next_token(next.map(str::to_owned)).send().await.map_err(|it| self.error(OPERATION, &it))?;
        let items = it.stack_summaries.unwrap_or_default().into_iter().filter_map(|it| it.stack_id).collect();
        Ok(Page { items, next: it.next_token })
    }

    async fn template(&self, stack: &str) -> Answer<Option<String>> {
        const OPERATION: &str = "cloudformation:GetTemplate";
        let request = self.cloudformation.get_template().stack_name(stack);
        let it = request.template_stage(cfn::TemplateStage::Original).send().await;
        Ok(it.map_err(|it| self.error(OPERATION, &it))?.template_body)
    }

    async fn change_set_template(&self, change_set: &str) -> Answer<Option<String>> {
        const OPERATION: &str = "cloudformation:GetTemplate";
        let request = self.cloudformation.get_template().change_set_name(change_set);
        let it = request.template_stage(cfn::TemplateStage::Original).send().await;
        Ok(it.map_err(|it| self.error(OPERATION, &it))?.template_body)
    }

    async fn resources(&self, stack: &str, next: Option<&str>) -> Answer<Page<StackResource>> {
        const OPERATION: &str = "cloudformation:ListStackResources";
        let request = self.cloudformation.list_stack_resources().stack_name(stack);
        let it =
            request.set_next_token(next.map(str::to_owned)).send().await.map_err(|it| self.error(OPERATION, &it))?;
        let resource = |it: cfn::StackResourceSummary| StackResource {
            logical_id: it.logical_resource_id.unwrap_or_default(),
            physical_id: it.physical_resource_id.unwrap_or_default(),
            kind: it.resource_type.unwrap_or_default(),
            status: it.resource_status.as_ref().map_or_else(String::new, |it| it.as_str().to_owned()),
            reason: reason(it.resource_status_reason),
            drift: it.drift_information.and_then(|it| it.stack_resource_drift_status).map(|it| drift_status(&it)),
        };
        let items = it.stack_resource_summaries.unwrap_or_default().into_iter().map(resource).collect();
        Ok(Page { items, next: it.next_token })
    }

    async fn events(&self, stack: &str, next: Option<&str>) -> Answer<Page<Event>> {
        const OPERATION: &str = "cloudformation:DescribeStackEvents";
        let request = self.cloudformation.describe_stack_events().stack_name(stack);
        let it =
            request.set_next_token(next.map(str::to_owned)).send().await.map_err(|it| self.error(OPERATION, &it))?;
        Ok(Page { items: it.stack_events.unwrap_or_default().into_iter().map(event).collect(), next: it.next_token })
    }

    async fn create_change_set(&self, it: &ChangeSetRequest) -> Answer<Created> {
        const OPERATION: &str = "cloudformation:CreateChangeSet";
        let mut request = self
            .cloudformation
            .create_change_set()
            .stack_name(&it.stack)
            .change_set_name(&it.name)
            .description(&it.description)
            .change_set_type(match it.kind {
                ChangeSetType::Create => cfn::ChangeSetType::Create,
                ChangeSetType::Update => cfn::ChangeSetType::Update,
            })
            .client_token(&it.token)
            .include_nested_stacks(it.nested)
            .set_role_arn(it.role.clone());
        request = match &it.template {
            TemplateSource::Body(text) => request.template_body(text),
            TemplateSource::Url(url) => request.template_url(url),
        };
        for (name, value) in &it.parameters {
            let parameter = cfn::Parameter::builder().parameter_key(name);
            request = request.parameters(match value {
                Some(value) => parameter.parameter_value(value).build(),
                None => parameter.use_previous_value(true).build(),
            });
        }
        for (key, value) in &it.tags {
            request = request.tags(cfn::Tag::builder().key(key).value(value).build());
        }
        for capability in &it.capabilities {
            request = request.capabilities(cfn::Capability::from(capability.as_str()));
        }
        if it.revert_drift {
            request = request.deployment_mode(cfn::DeploymentMode::RevertDrift);
        }
        let made = request.send().await.map_err(|it| self.error(OPERATION, &it))?;
        Ok(Created { id: made.id.unwrap_or_default(), stack_id: made.stack_id.unwrap_or_default() })
    }

    async fn change_set(&self, stack: &str, change_set: &str, next: Option<&str>) -> Answer<Option<ChangeSet>> {
        const OPERATION: &str = "cloudformation:DescribeChangeSet";
        let request = self.cloudformation.describe_change_set().change_set_name(change_set);
        // The ARN of a change set says which stack it is of.
        let stack = if change_set.starts_with("arn:") { None } else { some(stack) };
        let sent = request.set_stack_name(stack).set_next_token(next.map(str::to_owned)).send().await;
        let Some(it) = or_none(sent.map_err(|it| self.error(OPERATION, &it)))? else { return Ok(None) };
        let status = it.status.as_ref().map(|it| it.as_str());
        Ok(Some(ChangeSet {
            status: change_set_status(status, it.execution_status.as_ref().map(|it| it.as_str())),
            id: it.change_set_id.unwrap_or_default(),
            name: it.change_set_name.unwrap_or_default(),
            stack_id: it.stack_id.unwrap_or_default(),
            description: it.description.unwrap_or_default(),
            reason: reason(it.status_reason),
            parameters: parameters(it.parameters),
            changes: it.changes.unwrap_or_default().into_iter().filter_map(change).collect(),
            next: it.next_token,
        }))
    }

    async fn delete_change_set(&self, _: &str, change_set: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:DeleteChangeSet";
        let sent = self.cloudformation.delete_change_set().change_set_name(change_set).send().await;
        or_none(sent.map_err(|it| self.error(OPERATION, &it))).map(drop)
    }

    async fn execute_change_set(&self, _: &str, change_set: &str, keep_failed: bool, token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:ExecuteChangeSet";
        let request = self.cloudformation.execute_change_set().change_set_name(change_set);
        let request = request.set_disable_rollback(keep_failed.then_some(true));
        request.client_request_token(token).send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }

    async fn cancel_update(&self, stack: &str, token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:CancelUpdateStack";
        let request = self.cloudformation.cancel_update_stack().stack_name(stack).client_request_token(token);
        request.send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }

    async fn continue_rollback(&self, stack: &str, skip: &[String], token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:ContinueUpdateRollback";
        let request = self.cloudformation.continue_update_rollback().stack_name(stack).client_request_token(token);
        let skip = (!skip.is_empty()).then(|| skip.to_vec());
        request.set_resources_to_skip(skip).send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }

    async fn rollback(&self, stack: &str, token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:RollbackStack";
        let request = self.cloudformation.rollback_stack().stack_name(stack).client_request_token(token);
        request.send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }

    async fn delete_stack(&self, stack: &str, keep: &[String], token: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:DeleteStack";
        let request = self.cloudformation.delete_stack().stack_name(stack).client_request_token(token);
        let keep = (!keep.is_empty()).then(|| keep.to_vec());
        request.set_retain_resources(keep).send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }

    async fn protect_from_termination(&self, stack: &str, on: bool) -> Answer<()> {
        const OPERATION: &str = "cloudformation:UpdateTerminationProtection";
        let request = self.cloudformation.update_termination_protection().stack_name(stack);
        request.enable_termination_protection(on).send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }

    async fn stack_policy(&self, stack: &str) -> Answer<Option<String>> {
        const OPERATION: &str = "cloudformation:GetStackPolicy";
        let sent = self.cloudformation.get_stack_policy().stack_name(stack).send().await;
        Ok(sent.map_err(|it| self.error(OPERATION, &it))?.stack_policy_body.filter(|it| !it.is_empty()))
    }

    async fn set_stack_policy(&self, stack: &str, policy: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:SetStackPolicy";
        let request = self.cloudformation.set_stack_policy().stack_name(stack).stack_policy_body(policy);
        request.send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }

    async fn importers(&self, export: &str) -> Answer<Vec<String>> {
        const OPERATION: &str = "cloudformation:ListImports";
        let sent = self.cloudformation.list_imports().export_name(export).send().await;
        Ok(sent.map_err(|it| self.error(OPERATION, &it))?.imports.unwrap_or_default())
    }

    async fn detect_drift(&self, stack: &str) -> Answer<String> {
        const OPERATION: &str = "cloudformation:DetectStackDrift";
        let sent = self.cloudformation.detect_stack_drift().stack_name(stack).send().await;
        Ok(sent.map_err(|it| self.error(OPERATION, &it))?.stack_drift_detection_id.unwrap_or_default())
    }

    async fn drift_status(&self, detection: &str) -> Answer<RunningDrift> {
        const OPERATION: &str = "cloudformation:DescribeStackDriftDetectionStatus";
        let request = self.cloudformation.describe_stack_drift_detection_status();
        let it = request.stack_drift_detection_id(detection).send().await.map_err(|it| self.error(OPERATION, &it))?;
        Ok(match it.detection_status.as_ref().map(|it| it.as_str()) {
            Some("DETECTION_COMPLETE") => RunningDrift::Done,
            Some("DETECTION_FAILED") => RunningDrift::Failed(it.detection_status_reason.unwrap_or_default()),
            _ => RunningDrift::Running,
        })
    }

    async fn drifts(&self, stack: &str, next: Option<&str>) -> Answer<Page<Drift>> {
        const OPERATION: &str = "cloudformation:DescribeStackResourceDrifts";
        let request = self.cloudformation.describe_stack_resource_drifts().stack_name(stack);
        let it =
            request.set_next_token(next.map(str::to_owned)).send().await.map_err(|it| self.error(OPERATION, &it))?;
        let items = it.stack_resource_drifts.unwrap_or_default().into_iter().map(drift).collect();
        Ok(Page { items, next: it.next_token })
    }

    async fn head(&self, bucket: &str, key: &str) -> Answer<Option<Object>> {
        self.head_object(bucket, key).await
    }

    async fn get(&self, bucket: &str, key: &str) -> Answer<Option<Object>> {
        self.get_object(bucket, key).await
    }

    async fn put(&self, bucket: &str, key: &str, content: &Bytes, only: &Precondition) -> Answer<String> {
        self.put_object(bucket, key, content, only).await
    }

    async fn delete(&self, bucket: &str, key: &str, etag: &str) -> Answer<()> {
        self.delete_object(bucket, key, etag).await
    }
}
