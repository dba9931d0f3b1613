//! Answers of the SDK as the types of this crate.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types as cfn;
use aws_smithy_types::DateTime;

use crate::aws::{
    ChangeSetStatus, Drift, DriftStatus, Event, HookEvent, PropertyDifference, ServerChange, Stack, StackStatus,
};

pub(super) fn millis(time: Option<&DateTime>) -> i64 {
    time.and_then(|it| it.to_millis().ok()).unwrap_or_default()
}

fn text(value: Option<String>) -> String {
    value.unwrap_or_default()
}

/// Why something is so, in the words of whoever made it: a custom resource, a hook, a macro. It is shown on terminals, so that
/// nothing may stand in it that moves a cursor.
pub(super) fn reason(value: Option<String>) -> Option<String> {
    let plain = |it: String| it.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    value.filter(|it| !it.is_empty()).map(plain)
}

pub(super) fn parameters(of: Option<Vec<cfn::Parameter>>) -> BTreeMap<String, String> {
    of.unwrap_or_default().into_iter().filter_map(|it| Some((it.parameter_key?, it.parameter_value?))).collect()
}

pub(super) fn stack(it: cfn::Stack) -> Stack {
    let outputs = it.outputs.unwrap_or_default();
    let export = |it: &cfn::Output| Some((it.output_key.clone()?, it.export_name.clone()?));
    Stack {
        id: text(it.stack_id),
        name: text(it.stack_name),
        status: StackStatus::new(it.stack_status.as_ref().map_or("", |it| it.as_str())),
        reason: reason(it.stack_status_reason),
        created: millis(it.creation_time.as_ref()),
        updated: it.last_updated_time.as_ref().map(|it| millis(Some(it))),
        change_set: it.change_set_id,
        parent: it.parent_id,
        parameters: parameters(it.parameters),
        exports: outputs.iter().filter_map(export).collect(),
        outputs: outputs.into_iter().filter_map(|it| Some((it.output_key?, it.output_value?))).collect(),
        tags: it.tags.unwrap_or_default().into_iter().filter_map(|it| Some((it.key?, it.value?))).collect(),
        is_protected: it.enable_termination_protection.unwrap_or_default(),
        role: it.role_arn,
    }
}

pub(super) fn event(it: cfn::StackEvent) -> Event {
    let hook = it.hook_type.map(|kind| HookEvent {
        kind,
        status: it.hook_status.as_ref().map_or_else(String::new, |it| it.as_str().to_owned()),
        reason: reason(it.hook_status_reason),
    });
    Event {
        id: text(it.event_id),
        stack_id: text(it.stack_id),
        stack: text(it.stack_name),
        logical_id: text(it.logical_resource_id),
        physical_id: text(it.physical_resource_id),
        kind: text(it.resource_type),
        time: millis(it.timestamp.as_ref()),
        status: it.resource_status.as_ref().map_or_else(String::new, |it| it.as_str().to_owned()),
        reason: reason(it.resource_status_reason),
        token: it.client_request_token,
        hook,
    }
}

pub(super) fn change(it: cfn::Change) -> Option<ServerChange> {
    let it = it.resource_change?;
    let details = it.details.unwrap_or_default();
    let mut properties: Vec<String> = details.into_iter().filter_map(|it| it.target.and_then(|it| it.name)).collect();
    properties.sort();
    properties.dedup();
    Some(ServerChange {
        logical_id: text(it.logical_resource_id),
        kind: text(it.resource_type),
        action: it.action.as_ref().map_or_else(String::new, |it| it.as_str().to_owned()),
        replacement: it.replacement.as_ref().map(|it| it.as_str().to_owned()),
        policy_action: it.policy_action.as_ref().map(|it| it.as_str().to_owned()),
        physical_id: it.physical_resource_id.filter(|it| !it.is_empty()),
        properties,
        nested: it.change_set_id,
    })
}

/// How far a change set is, by its two statuses.
pub(super) fn change_set_status(status: Option<&str>, execution: Option<&str>) -> ChangeSetStatus {
    match (status.unwrap_or_default(), execution.unwrap_or_default()) {
        ("FAILED", _) => ChangeSetStatus::Failed,
        (status, _) if status.starts_with("DELETE") => ChangeSetStatus::Deleting,
        (_, "EXECUTE_IN_PROGRESS") => ChangeSetStatus::Executing,
        (_, "EXECUTE_COMPLETE") => ChangeSetStatus::Executed,
        (_, "EXECUTE_FAILED") => ChangeSetStatus::ExecutionFailed,
        (_, "OBSOLETE") => ChangeSetStatus::Obsolete,
        ("CREATE_COMPLETE", "AVAILABLE") => ChangeSetStatus::Available,
        _ => ChangeSetStatus::Pending,
    }
}

pub(super) fn drift(it: cfn::StackResourceDrift) -> Drift {
    let difference = |it: cfn::PropertyDifference| PropertyDifference {
        path: text(it.property_path),
        expected: text(it.expected_value),
        actual: text(it.actual_value),
        difference: it.difference_type.as_ref().map_or_else(String::new, |it| it.as_str().to_owned()),
    };
    Drift {
        logical_id: text(it.logical_resource_id),
        physical_id: text(it.physical_resource_id),
        kind: text(it.resource_type),
        status: it.stack_resource_drift_status.as_ref().map_or(DriftStatus::NotChecked, drift_status),
        differences: it.property_differences.unwrap_or_default().into_iter().map(difference).collect(),
    }
}

pub(super) fn drift_status(it: &cfn::StackResourceDriftStatus) -> DriftStatus {
    match it.as_str() {
        "IN_SYNC" => DriftStatus::InSync,
        "MODIFIED" => DriftStatus::Modified,
        "DELETED" => DriftStatus::Deleted,
        _ => DriftStatus::NotChecked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_moves_no_cursor() {
        let given = "it failed\r\n\u{1b}[2Jdone".to_owned();
        assert_eq!(reason(Some(given)).as_deref(), Some("it failed   [2Jdone"));
        assert_eq!(reason(Some(String::new())), None);
    }

    #[test]
    fn a_change_set_is_as_far_as_both_its_statuses_say() {
        for (status, execution, is) in [
            ("CREATE_PENDING", "UNAVAILABLE", ChangeSetStatus::Pending),
            ("CREATE_COMPLETE", "UNAVAILABLE", ChangeSetStatus::Pending),
            ("CREATE_COMPLETE", "AVAILABLE", ChangeSetStatus::Available),
            ("CREATE_COMPLETE", "OBSOLETE", ChangeSetStatus::Obsolete),
            ("CREATE_COMPLETE", "EXECUTE_IN_PROGRESS", ChangeSetStatus::Executing),
            ("CREATE_COMPLETE", "EXECUTE_COMPLETE", ChangeSetStatus::Executed),
            ("FAILED", "UNAVAILABLE", ChangeSetStatus::Failed),
            ("DELETE_PENDING", "UNAVAILABLE", ChangeSetStatus::Deleting),
        ] {
            assert_eq!(change_set_status(Some(status), Some(execution)), is, "{status} {execution}");
        }
    }
}
