//! What the lake's function calls, and the rights that its role has for that.
//!
//! `function/calls.json` says which calls the code makes, with a next zone and in the last one; the tests beside the code
//! hold the two equal in both directions. The tables here say which actions a call needs, and where. What is no call of
//! the code (taking messages, writing the log) is not among it.

use std::sync::LazyLock;

use lakewright_iam::{Action, action};
use serde::Deserialize;

/// The calls of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Calls {
    /// Of one that writes to a next zone.
    next: Vec<Call>,
    /// Of one that does not.
    last: Vec<Call>,
}

/// A kind of call: an operation on objects, with the arguments that it is called with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Call {
    service: Service,
    operation: Operation,
    bucket: Bucket,
    arguments: Vec<Argument>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Service {
    S3,
}

/// The operations that the tables know: reading `calls.json` fails at any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
enum Operation {
    GetObject,
    GetObjectTagging,
    HeadObject,
    PutObject,
}

/// Whose bucket a call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Bucket {
    /// The function's own zone's.
    Own,
    /// The next zone's.
    Next,
}

/// The arguments that the tables know: others, such as `ACL` or `SSEKMSKeyId`, would need rights of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
enum Argument {
    Body,
    Bucket,
    Key,
    Tagging,
    VersionId,
}

// INVARIANT: the file is part of the program and reads, which a test shows. If not, functions would have no rights.
static OF_THE_LAKE: LazyLock<Calls> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../function/calls.json")).unwrap_or_default());

/// The calls of the lake's own function.
pub(super) fn of_the_lake(has_next: bool) -> Vec<Call> {
    if has_next { OF_THE_LAKE.next.clone() } else { OF_THE_LAKE.last.clone() }
}

/// The calls that code of the user's own may make, which nobody here has read: those of the lake's function between two
/// zones, and reading the very version that an event names.
pub(super) fn of_own_code(has_next: bool) -> Vec<Call> {
    let version = Call {
        service: Service::S3,
        operation: Operation::GetObject,
        bucket: Bucket::Own,
        arguments: vec![Argument::Bucket, Argument::Key, Argument::VersionId],
    };
    let reachable = OF_THE_LAKE.next.iter().filter(|it| has_next || it.bucket == Bucket::Own);
    reachable.cloned().chain([version]).collect()
}

/// The actions on the objects of a bucket that calls need, each once and in alphabetical order.
pub(super) fn on_objects(calls: &[Call], bucket: Bucket) -> Vec<Action> {
    each_once(calls, bucket, Call::on_object)
}

/// The actions on the key of a bucket that calls need.
pub(super) fn on_key(calls: &[Call], bucket: Bucket) -> Vec<Action> {
    each_once(calls, bucket, Call::on_key)
}

fn each_once(calls: &[Call], bucket: Bucket, needs: impl Fn(&Call) -> Vec<Action>) -> Vec<Action> {
    let mut actions: Vec<Action> = calls.iter().filter(|it| it.bucket == bucket).flat_map(needs).collect();
    actions.sort_by_key(|it| it.name());
    actions.dedup();
    actions
}

impl Call {
    /// Source: Amazon S3 API Reference, "Permissions" of each operation.
    fn on_object(&self) -> Vec<Action> {
        use action::s3::*;

        let has = |argument| self.arguments.contains(&argument);
        match self.operation {
            Operation::GetObject | Operation::HeadObject if has(Argument::VersionId) => vec![GET_OBJECT_VERSION],
            Operation::GetObject | Operation::HeadObject => vec![GET_OBJECT],
            // The right to the tags of a version is asked for beside the other, not instead of it.
            Operation::GetObjectTagging if has(Argument::VersionId) => {
                vec![GET_OBJECT_TAGGING, GET_OBJECT_VERSION_TAGGING]
            }
            Operation::GetObjectTagging => vec![GET_OBJECT_TAGGING],
            Operation::PutObject if has(Argument::Tagging) => vec![PUT_OBJECT, PUT_OBJECT_TAGGING],
            Operation::PutObject => vec![PUT_OBJECT],
        }
    }

    fn on_key(&self) -> Vec<Action> {
        use action::kms::*;

        match self.operation {
            Operation::GetObject | Operation::HeadObject => vec![DECRYPT],
            Operation::GetObjectTagging => vec![],
            // The buckets have bucket keys, which S3 decrypts to write with them.
            Operation::PutObject => vec![DECRYPT, GENERATE_DATA_KEY],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_of_the_function_is_one_that_the_tables_know() {
        let calls: Calls = serde_json::from_str(include_str!("../../function/calls.json")).expect("known calls");
        assert_eq!(calls, *OF_THE_LAKE);
        assert!(!calls.next.is_empty() && !calls.last.is_empty());
        assert!(calls.last.iter().all(|it| it.bucket == Bucket::Own));
    }

    #[test]
    fn a_call_that_the_tables_do_not_know_is_no_call() {
        let read = |operation: &str, bucket: &str, argument: &str| {
            let text = format!(
                r#"{{"service": "s3", "operation": "{operation}", "bucket": "{bucket}", "arguments": ["{argument}"]}}"#
            );
            serde_json::from_str::<Call>(&text).is_ok()
        };
        assert!(read("PutObject", "next", "Key"));
        assert!(!read("DeleteObject", "next", "Key"));
        assert!(!read("PutObject", "other", "Key"));
        assert!(!read("PutObject", "next", "ACL"));
    }

    #[test]
    fn arguments_decide_which_rights_a_call_needs() {
        let names =
            |calls: &[Call], bucket| on_objects(calls, bucket).into_iter().map(Action::name).collect::<Vec<_>>();
        let mut call = of_own_code(true).pop().expect("the call with a version");
        assert_eq!(names(&[call.clone()], Bucket::Own), ["s3:GetObjectVersion"]);
        assert_eq!(names(&[call.clone()], Bucket::Next), Vec::<&str>::new());
        call.operation = Operation::PutObject;
        assert_eq!(names(&[call.clone()], Bucket::Own), ["s3:PutObject"]);
        call.arguments.push(Argument::Tagging);
        assert_eq!(names(&[call.clone()], Bucket::Own), ["s3:PutObject", "s3:PutObjectTagging"]);
        call.operation = Operation::GetObjectTagging;
        assert_eq!(names(&[call.clone()], Bucket::Own), ["s3:GetObjectTagging", "s3:GetObjectVersionTagging"]);
        call.arguments.clear();
        assert_eq!(names(&[call.clone()], Bucket::Own), ["s3:GetObjectTagging"]);
        call.operation = Operation::HeadObject;
        assert_eq!(names(&[call], Bucket::Own), ["s3:GetObject"]);
    }
}
