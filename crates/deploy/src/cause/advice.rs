//! What to do about a failure, by AWS's words.

/// What AWS says, in lower case, and what to do. The first that fits is taken.
const ADVICE: &[(&[&str], &str)] = &[
    (
        &["cannot update a stack when a custom-named resource requires replacing"],
        "rename the resource: it must be replaced, and the new one can not have the name of the old one",
    ),
    (
        &[
            "already exists",
            "alreadyexists",
            "bucketalreadyownedbyyou",
            "resourceinuseexception",
            "entityalreadyexists",
        ],
        "a resource of this name is there already, perhaps retained by an earlier stack: import it, delete it, or choose \
         another name",
    ),
    (&["no export named"], "deploy the stack that exports it first"),
    (
        &["bucket you tried to delete is not empty"],
        "empty the bucket, all versions included, or keep it with `--retain`",
    ),
    (&["cannot be deleted as it is in use", "as it is in use by"], "update the stacks that import it first"),
    (
        &["is not authorized to perform", "accessdenied", "access denied", "not authorized"],
        "allow the action that the message names to the role or user that deploys",
    ),
    (
        &["limitexceeded", "limit exceeded", "quota", "maximum number of"],
        "ask for a higher quota in Service Quotas, or delete what is not used",
    ),
    (&["rate exceeded", "throttl"], "AWS was too busy: deploy again"),
    (
        &["did not stabilize", "notstabilized", "timed out", "exceeded attempts to wait"],
        "see the resource's own console for why it does not get ready",
    ),
    (&["failed to receive", "resource signal"], "see the logs of the instance: it did not say that it is ready"),
    (
        &["custom resource failed to", "see the details in cloudwatch log stream"],
        "see the log stream that the message names: the custom resource's function failed",
    ),
    (
        &["s3 error access denied", "nosuchkey", "error occurred while getobject", "nosuchbucket"],
        "see that the file is in the artifact bucket, in this Region, and that the bucket may be read",
    ),
    (
        &[
            "property validation failure",
            "encountered unsupported property",
            "invalid request provided",
            "model validation failed",
        ],
        "mend the property: `lakewright check` says which values are taken",
    ),
    (&["the hook "], "change the resource as the hook asks, or ask who owns the hook"),
    (&["internal failure", "internalfailure", "service unavailable"], "AWS failed by itself: deploy again"),
    (&["transform "], "see the log of the macro's function"),
];

/// What to do about a failure, where its words say so.
pub(super) fn of(kind: &str, reason: &str) -> Option<String> {
    let lower = reason.to_lowercase();
    let fits = |words: &&[&str]| words.iter().any(|it| lower.contains(it));
    if kind == "AWS::IAM::ManagedPolicy" && lower.contains("cannot exceed quota") {
        return Some("split the policy: it is too long".to_owned());
    }
    ADVICE.iter().find(|(words, _)| fits(words)).map(|(_, help)| (*help).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aws_words_lead_to_advice() {
        for (reason, help) in [
            ("acme-raw already exists", "a resource of this name"),
            (
                "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename x and update \
                 the stack again.",
                "rename the resource",
            ),
            ("The bucket you tried to delete is not empty (Service: S3, Status Code: 409)", "empty the bucket"),
            ("User: arn:aws:iam::1:role/r is not authorized to perform: sqs:CreateQueue", "allow the action"),
            ("No export named net:Vpc found", "deploy the stack that exports"),
            ("Property validation failure: [The property {/Type} is required]", "mend the property"),
            ("Transform 1::M failed with: no. Rollback requested by user.", "see the log of the macro"),
        ] {
            assert!(of("AWS::S3::Bucket", reason).is_some_and(|it| it.starts_with(help)), "{reason}");
        }
        assert_eq!(of("AWS::S3::Bucket", "something else"), None);
    }
}
