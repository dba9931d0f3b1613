//! Answers as AWS writes them.

use crate::aws::{ChangeSet, ChangeSetStatus, Drift, DriftStatus, Event, Stack, StackResource};

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\r', "&#xD;")
}

pub(super) fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", escape(text))
}

fn optional(name: &str, text: Option<&str>) -> String {
    text.map(|it| element(name, it)).unwrap_or_default()
}

/// A list of members that are XML already.
pub(super) fn list(name: &str, members: impl Iterator<Item = String>) -> String {
    let members: String = members.map(|it| format!("<member>{it}</member>")).collect();
    format!("<{name}>{members}</{name}>")
}

fn next(token: Option<String>) -> String {
    optional("NextToken", token.as_deref())
}

pub(super) fn stacks(stacks: &[Stack], token: Option<String>) -> String {
    let one = |it: &Stack| {
        let pair =
            |names: (&str, &str), (key, value): (&String, &String)| element(names.0, key) + &element(names.1, value);
        element("StackId", &it.id)
            + &element("StackName", &it.name)
            + &element("StackStatus", it.status.name())
            + &optional("StackStatusReason", it.reason.as_deref())
            + &element("CreationTime", &time(it.created))
            + &optional("LastUpdatedTime", it.updated.map(time).as_deref())
            + &optional("ChangeSetId", it.change_set.as_deref())
            + &element("EnableTerminationProtection", &it.is_protected.to_string())
            + &list("Parameters", it.parameters.iter().map(|it| pair(("ParameterKey", "ParameterValue"), it)))
            + &list("Tags", it.tags.iter().map(|it| pair(("Key", "Value"), it)))
            + &list(
                "Outputs",
                it.outputs.iter().map(|output| {
                    let export = it.exports.get(output.0).map(String::as_str);
                    pair(("OutputKey", "OutputValue"), output) + &optional("ExportName", export)
                }),
            )
    };
    list("Stacks", stacks.iter().map(one)) + &next(token)
}

pub(super) fn deleted(stacks: &[String], token: Option<String>) -> String {
    let one = |id: &String| {
        element("StackId", id)
            + &element("StackName", id.split('/').nth(1).unwrap_or_default())
            + &element("StackStatus", "DELETE_COMPLETE")
            + &element("CreationTime", &time(0))
    };
    list("StackSummaries", stacks.iter().map(one)) + &next(token)
}

pub(super) fn resources(resources: &[StackResource], token: Option<String>) -> String {
    let one = |it: &StackResource| {
        element("LogicalResourceId", &it.logical_id)
            + &element("PhysicalResourceId", &it.physical_id)
            + &element("ResourceType", &it.kind)
            + &element("ResourceStatus", &it.status)
            + &element("LastUpdatedTimestamp", &time(0))
            + &it.drift.map(drift_information).unwrap_or_default()
    };
    list("StackResourceSummaries", resources.iter().map(one)) + &next(token)
}

pub(super) fn events(events: &[Event], token: Option<String>) -> String {
    let one = |it: &Event| {
        element("StackId", &it.stack_id)
            + &element("EventId", &it.id)
            + &element("StackName", &it.stack)
            + &element("LogicalResourceId", &it.logical_id)
            + &element("PhysicalResourceId", &it.physical_id)
            + &element("ResourceType", &it.kind)
            + &element("Timestamp", &time(it.time))
            + &element("ResourceStatus", &it.status)
            + &optional("ResourceStatusReason", it.reason.as_deref())
            + &optional("ClientRequestToken", it.token.as_deref())
    };
    list("StackEvents", events.iter().map(one)) + &next(token)
}

pub(super) fn change_set(it: &ChangeSet) -> String {
    let (status, execution) = match it.status {
        ChangeSetStatus::Pending => ("CREATE_IN_PROGRESS", "UNAVAILABLE"),
        ChangeSetStatus::Available => ("CREATE_COMPLETE", "AVAILABLE"),
        ChangeSetStatus::Obsolete => ("CREATE_COMPLETE", "OBSOLETE"),
        ChangeSetStatus::Executing => ("CREATE_COMPLETE", "EXECUTE_IN_PROGRESS"),
        ChangeSetStatus::Executed => ("CREATE_COMPLETE", "EXECUTE_COMPLETE"),
        ChangeSetStatus::ExecutionFailed => ("CREATE_COMPLETE", "EXECUTE_FAILED"),
        ChangeSetStatus::Failed => ("FAILED", "UNAVAILABLE"),
        ChangeSetStatus::Deleting => ("DELETE_PENDING", "UNAVAILABLE"),
    };
    let one = |it: &crate::aws::ServerChange| {
        let details = it
            .properties
            .iter()
            .map(|name| format!("<Target>{}{}</Target>", element("Attribute", "Properties"), element("Name", name)));
        let change = element("Action", &it.action)
            + &element("LogicalResourceId", &it.logical_id)
            + &optional("PhysicalResourceId", it.physical_id.as_deref())
            + &element("ResourceType", &it.kind)
            + &optional("Replacement", it.replacement.as_deref())
            + &optional("PolicyAction", it.policy_action.as_deref())
            + &optional("ChangeSetId", it.nested.as_deref())
            + &list("Details", details);
        format!("{}<ResourceChange>{change}</ResourceChange>", element("Type", "Resource"))
    };
    element("ChangeSetName", &it.name)
        + &element("ChangeSetId", &it.id)
        + &element("StackId", &it.stack_id)
        + &element("Description", &it.description)
        + &element("Status", status)
        + &element("ExecutionStatus", execution)
        + &optional("StatusReason", it.reason.as_deref())
        + &list("Changes", it.changes.iter().map(one))
        + &next(it.next.clone())
}

fn drift_name(status: DriftStatus) -> &'static str {
    match status {
        DriftStatus::InSync => "IN_SYNC",
        DriftStatus::Modified => "MODIFIED",
        DriftStatus::Deleted => "DELETED",
        DriftStatus::NotChecked => "NOT_CHECKED",
    }
}

fn drift_information(status: DriftStatus) -> String {
    format!("<DriftInformation>{}</DriftInformation>", element("StackResourceDriftStatus", drift_name(status)))
}

pub(super) fn drifts(drifts: &[Drift], token: Option<String>) -> String {
    let one = |it: &Drift| {
        let status = drift_name(it.status);
        let differences = it.differences.iter().map(|it| {
            element("PropertyPath", &it.path)
                + &element("ExpectedValue", &it.expected)
                + &element("ActualValue", &it.actual)
                + &element("DifferenceType", &it.difference)
        });
        element("LogicalResourceId", &it.logical_id)
            + &element("PhysicalResourceId", &it.physical_id)
            + &element("ResourceType", &it.kind)
            + &element("StackResourceDriftStatus", status)
            + &list("PropertyDifferences", differences)
            + &element("Timestamp", &time(0))
    };
    list("StackResourceDrifts", drifts.iter().map(one)) + &next(token)
}

/// Year, month, day of a number of days since 1970.
fn date(days: i64) -> (i64, i64, i64) {
    let (mut year, mut left) = (1970, days);
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    loop {
        let length = if leap(year) { 366 } else { 365 };
        if left < length {
            break;
        }
        left -= length;
        year += 1;
    }
    let february = if leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    (year, month, left + 1)
}

/// A time as the query protocol has it.
pub(super) fn time(millis: i64) -> String {
    let (seconds, (year, month, day)) = (millis / 1000, date(millis / 86_400_000));
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", millis % 1000)
}

/// A time as headers have it.
pub(super) fn http_date(millis: i64) -> String {
    let (seconds, days) = (millis / 1000, millis / 86_400_000);
    let (year, month, day) = date(days);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let pick =
        |names: &'static str, at: i64| names.split(' ').nth(usize::try_from(at).unwrap_or_default()).unwrap_or("");
    let weekday = pick("Thu Fri Sat Sun Mon Tue Wed", days % 7);
    let month = pick("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", month - 1);
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

/// A checksum as S3 writes it.
pub(super) fn base64_of_hexadecimal(text: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits: Vec<u32> = text.chars().filter_map(|it| it.to_digit(16)).collect();
    let bytes: Vec<u32> = digits.chunks(2).map(|it| it.iter().fold(0, |sum, digit| sum * 16 + digit)).collect();
    let mut encoded = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0, |sum, byte| sum << 8 | byte) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = ALPHABET.get((bits >> (18 - 6 * at) & 63) as usize).copied().unwrap_or(b'A');
            encoded.push(if at <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_checksums_are_as_aws_writes_them() {
        assert_eq!(time(1_700_000_000_123), "2023-11-14T22:13:20.123Z");
        assert_eq!(http_date(1_709_164_800_000), "Thu, 29 Feb 2024 00:00:00 GMT");
        // The SHA-256 of nothing.
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(base64_of_hexadecimal(empty), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
