//! What people do with data, and which actions that is.

use std::fmt;

use crate::model::DataKind;

/// What somebody does. Each verb is a set of actions for each kind of data: [`Verb::actions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verb {
    /// Gets what is inside: objects, items, secrets, the code of a function.
    Read,
    /// Sees names, not what is inside.
    List,
    /// Puts something in, or changes it.
    Write,
    /// Takes something away.
    Delete,
    /// Changes the tags that decide who may read.
    Tag,
    /// Sends a message or publishes.
    Send,
    /// Receives messages, or takes them away.
    Receive,
    /// Decrypts with a key.
    Decrypt,
    /// Encrypts with a key.
    Encrypt,
    /// Invokes a function.
    Invoke,
    /// Takes a role.
    Assume,
    /// Hands a role to a service.
    PassRole,
    /// Changes who may do what.
    ChangePolicy,
    /// Changes or deletes the thing itself.
    Administer,
    /// Sees how the thing is configured.
    Inspect,
}

/// Whether an action is on a thing itself or on what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum On {
    /// The ARN itself.
    Itself,
    /// What is below it: objects, streams.
    Inside,
}

/// What an action needs of the key that encrypts the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyUse {
    /// Nothing.
    None,
    /// `kms:Decrypt`
    Decrypts,
    /// `kms:GenerateDataKey`
    Encrypts,
}

/// An action of a verb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Act {
    pub(crate) action: &'static str,
    pub(crate) on: On,
    pub(crate) key: KeyUse,
}

impl Verb {
    /// All verbs, those about data first.
    pub const ALL: [Verb; 15] = [
        Verb::Read,
        Verb::List,
        Verb::Write,
        Verb::Delete,
        Verb::Tag,
        Verb::Send,
        Verb::Receive,
        Verb::Decrypt,
        Verb::Encrypt,
        Verb::Invoke,
        Verb::Assume,
        Verb::PassRole,
        Verb::ChangePolicy,
        Verb::Administer,
        Verb::Inspect,
    ];

    /// Its name, as claims write it.
    pub fn name(self) -> &'static str {
        match self {
            Verb::Read => "read",
            Verb::List => "list",
            Verb::Write => "write",
            Verb::Delete => "delete",
            Verb::Tag => "tag",
            Verb::Send => "send",
            Verb::Receive => "receive",
            Verb::Decrypt => "decrypt",
            Verb::Encrypt => "encrypt",
            Verb::Invoke => "invoke",
            Verb::Assume => "assume",
            Verb::PassRole => "pass-role",
            Verb::ChangePolicy => "change-policy",
            Verb::Administer => "administer",
            Verb::Inspect => "inspect",
        }
    }

    /// The verb of a name.
    pub fn of_name(name: &str) -> Option<Verb> {
        Verb::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether a word means it: its name, without regard to case. `*` stands for any text.
    pub fn is_called(self, word: &str) -> bool {
        crate::glob::matches(&word.to_ascii_lowercase(), self.name())
    }

    /// The actions that the verb is for a kind of data; none where it has no meaning there. One of them is enough.
    pub fn actions(self, kind: DataKind) -> impl Iterator<Item = &'static str> {
        self.acts(kind).iter().map(|it| it.action)
    }

    #[rustfmt::skip]
    pub(crate) fn acts(self, kind: DataKind) -> &'static [Act] {
        use KeyUse::{Decrypts, Encrypts};
        const fn on(action: &'static str) -> Act { Act { action, on: On::Itself, key: KeyUse::None } }
        const fn inside(action: &'static str) -> Act { Act { action, on: On::Inside, key: KeyUse::None } }
        const fn with(action: &'static str, key: KeyUse) -> Act { Act { action, on: On::Itself, key } }
        const fn object(action: &'static str, key: KeyUse) -> Act { Act { action, on: On::Inside, key } }
        match (kind, self) {
            (DataKind::Bucket, Verb::Read) => const { &[
                object("s3:GetObject", Decrypts), object("s3:GetObjectVersion", Decrypts),
                object("s3:GetObjectTorrent", Decrypts), object("s3:GetObjectVersionForReplication", KeyUse::None),
                object("s3:GetObjectVersionTorrent", Decrypts), inside("s3:GetObjectAttributes"),
                inside("s3:GetObjectVersionAttributes"), inside("s3:GetObjectAnnotation"),
                inside("s3:GetObjectVersionAnnotation"),
            ] },
            (DataKind::Bucket, Verb::List) => const { &[
                on("s3:ListBucket"), on("s3:ListBucketVersions"), on("s3:ListBucketMultipartUploads"),
            ] },
            (DataKind::Bucket, Verb::Write) => const { &[
                object("s3:PutObject", Encrypts), inside("s3:ReplicateObject"), inside("s3:PutObjectAnnotation"),
                inside("s3:PutObjectVersionAnnotation"),
            ] },
            (DataKind::Bucket, Verb::Delete) => const { &[
                inside("s3:DeleteObject"), inside("s3:DeleteObjectVersion"), inside("s3:ReplicateDelete"),
                on("s3:PutLifecycleConfiguration"),
            ] },
            (DataKind::Bucket, Verb::Tag) => const { &[
                inside("s3:PutObjectTagging"), inside("s3:PutObjectVersionTagging"), inside("s3:DeleteObjectTagging"),
                inside("s3:DeleteObjectVersionTagging"), inside("s3:ReplicateTags"),
            ] },
            (DataKind::Bucket, Verb::ChangePolicy) => const { &[
                on("s3:PutBucketPolicy"), on("s3:DeleteBucketPolicy"), on("s3:PutBucketAcl"), inside("s3:PutObjectAcl"),
                inside("s3:PutObjectVersionAcl"), on("s3:PutBucketPublicAccessBlock"),
                on("s3:PutBucketOwnershipControls"), on("s3:PutReplicationConfiguration"),
                inside("s3:BypassGovernanceRetention"), inside("s3:ObjectOwnerOverrideToBucketOwner"),
            ] },
            (DataKind::Bucket, Verb::Administer) => const { &[
                on("s3:DeleteBucket"), on("s3:PutBucketVersioning"), on("s3:PutEncryptionConfiguration"),
                on("s3:PutBucketNotification"), on("s3:PutBucketLogging"), on("s3:PutBucketObjectLockConfiguration"),
                on("s3:PutInventoryConfiguration"), on("s3:PutBucketTagging"),
            ] },
            (DataKind::Bucket, Verb::Inspect) => const { &[
                on("s3:GetBucketPolicy"), on("s3:GetEncryptionConfiguration"), on("s3:GetBucketVersioning"),
                on("s3:GetBucketAcl"), on("s3:GetBucketNotification"),
            ] },
            (DataKind::Queue, Verb::Send) => const { &[with("sqs:SendMessage", Encrypts)] },
            (DataKind::Queue, Verb::Receive) => const { &[
                with("sqs:ReceiveMessage", Decrypts), on("sqs:StartMessageMoveTask"),
            ] },
            (DataKind::Queue, Verb::Delete) => const { &[on("sqs:DeleteMessage"), on("sqs:PurgeQueue")] },
            (DataKind::Queue, Verb::ChangePolicy) => const { &[
                on("sqs:SetQueueAttributes"), on("sqs:AddPermission"), on("sqs:RemovePermission"),
            ] },
            (DataKind::Queue, Verb::Administer) => const { &[on("sqs:DeleteQueue")] },
            (DataKind::Queue, Verb::Inspect) => const { &[on("sqs:GetQueueAttributes")] },
            (DataKind::Topic, Verb::Send) => const { &[with("sns:Publish", Encrypts)] },
            (DataKind::Topic, Verb::Receive) => const { &[on("sns:Subscribe")] },
            (DataKind::Topic, Verb::ChangePolicy) => const { &[
                on("sns:SetTopicAttributes"), on("sns:AddPermission"), on("sns:RemovePermission"),
                on("sns:PutDataProtectionPolicy"),
            ] },
            (DataKind::Topic, Verb::Administer) => const { &[on("sns:DeleteTopic")] },
            (DataKind::Topic, Verb::Inspect) => const { &[on("sns:GetTopicAttributes")] },
            (DataKind::Table, Verb::Read) => const { &[
                with("dynamodb:GetItem", Decrypts), with("dynamodb:BatchGetItem", Decrypts),
                with("dynamodb:Query", Decrypts), with("dynamodb:Scan", Decrypts),
                with("dynamodb:PartiQLSelect", Decrypts), on("dynamodb:ExportTableToPointInTime"),
            ] },
            (DataKind::Table, Verb::Write) => const { &[
                with("dynamodb:PutItem", Encrypts), with("dynamodb:UpdateItem", Encrypts),
                with("dynamodb:BatchWriteItem", Encrypts), on("dynamodb:PartiQLInsert"), on("dynamodb:PartiQLUpdate"),
            ] },
            (DataKind::Table, Verb::Delete) => const { &[on("dynamodb:DeleteItem"), on("dynamodb:PartiQLDelete")] },
            (DataKind::Table, Verb::ChangePolicy) => const { &[
                on("dynamodb:PutResourcePolicy"), on("dynamodb:DeleteResourcePolicy"),
            ] },
            (DataKind::Table, Verb::Administer) => const { &[on("dynamodb:DeleteTable"), on("dynamodb:UpdateTable")] },
            (DataKind::Table, Verb::Inspect) => const { &[on("dynamodb:DescribeTable")] },
            (DataKind::Key, Verb::Decrypt) => const { &[
                on("kms:Decrypt"), on("kms:ReEncryptFrom"), on("kms:DeriveSharedSecret"),
            ] },
            (DataKind::Key, Verb::Encrypt) => const { &[
                on("kms:Encrypt"), on("kms:GenerateDataKey"), on("kms:GenerateDataKeyWithoutPlaintext"),
                on("kms:ReEncryptTo"), on("kms:GenerateDataKeyPair"),
            ] },
            (DataKind::Key, Verb::ChangePolicy) => const { &[
                on("kms:PutKeyPolicy"), on("kms:CreateGrant"), on("kms:RevokeGrant"), on("kms:RetireGrant"),
            ] },
            (DataKind::Key, Verb::Administer) => const { &[
                on("kms:ScheduleKeyDeletion"), on("kms:DisableKey"), on("kms:DisableKeyRotation"),
            ] },
            (DataKind::Key, Verb::Inspect) => const { &[on("kms:DescribeKey"), on("kms:GetKeyPolicy")] },
            (DataKind::Secret, Verb::Read) => const { &[with("secretsmanager:GetSecretValue", Decrypts)] },
            (DataKind::Secret, Verb::Write) => const { &[
                with("secretsmanager:PutSecretValue", Encrypts), with("secretsmanager:UpdateSecret", Encrypts),
            ] },
            (DataKind::Secret, Verb::Delete) => const { &[on("secretsmanager:DeleteSecret")] },
            (DataKind::Secret, Verb::ChangePolicy) => const { &[
                on("secretsmanager:PutResourcePolicy"), on("secretsmanager:DeleteResourcePolicy"),
            ] },
            (DataKind::Secret, Verb::Inspect) => const { &[on("secretsmanager:DescribeSecret")] },
            (DataKind::Stream, Verb::Read | Verb::Receive) => const { &[
                with("kinesis:GetRecords", Decrypts), with("kinesis:SubscribeToShard", Decrypts),
            ] },
            (DataKind::Stream, Verb::Write | Verb::Send) => const { &[
                with("kinesis:PutRecord", Encrypts), with("kinesis:PutRecords", Encrypts),
            ] },
            (DataKind::Stream, Verb::ChangePolicy) => const { &[
                on("kinesis:PutResourcePolicy"), on("kinesis:DeleteResourcePolicy"),
            ] },
            (DataKind::Stream, Verb::Administer) => const { &[on("kinesis:DeleteStream")] },
            (DataKind::LogGroup, Verb::Read) => const { &[
                inside("logs:GetLogEvents"), on("logs:FilterLogEvents"), on("logs:StartQuery"), on("logs:StartLiveTail"),
                on("logs:Unmask"), on("logs:CreateExportTask"),
            ] },
            (DataKind::LogGroup, Verb::Write) => const { &[inside("logs:PutLogEvents")] },
            (DataKind::LogGroup, Verb::Delete) => const { &[
                on("logs:DeleteLogGroup"), inside("logs:DeleteLogStream"), on("logs:PutRetentionPolicy"),
            ] },
            (DataKind::LogGroup, Verb::ChangePolicy) => const { &[
                on("logs:PutSubscriptionFilter"), on("logs:DeleteDataProtectionPolicy"),
            ] },
            (DataKind::Bus, Verb::Send) => const { &[on("events:PutEvents")] },
            (DataKind::Bus, Verb::ChangePolicy) => const { &[on("events:PutPermission"), on("events:RemovePermission")] },
            (DataKind::Catalog, Verb::List) => const { &[on("glue:GetTable"), on("glue:GetTables"), on("glue:GetPartitions")] },
            (DataKind::Catalog, Verb::Write) => const { &[
                on("glue:CreateTable"), on("glue:UpdateTable"), on("glue:BatchCreatePartition"),
            ] },
            (DataKind::Catalog, Verb::Delete) => const { &[on("glue:DeleteTable"), on("glue:BatchDeletePartition")] },
            (DataKind::Catalog, Verb::Administer) => const { &[on("glue:UpdateDatabase"), on("glue:DeleteDatabase")] },
            (DataKind::Function, Verb::Invoke) => const { &[
                on("lambda:InvokeFunction"), on("lambda:InvokeFunctionUrl"), on("lambda:InvokeAsync"),
            ] },
            (DataKind::Function, Verb::Read) => const { &[on("lambda:GetFunction")] },
            (DataKind::Function, Verb::Write) => const { &[
                on("lambda:UpdateFunctionCode"), on("lambda:UpdateFunctionConfiguration"),
            ] },
            (DataKind::Function, Verb::ChangePolicy) => const { &[
                on("lambda:AddPermission"), on("lambda:RemovePermission"), on("lambda:CreateFunctionUrlConfig"),
            ] },
            (DataKind::Function, Verb::Administer) => const { &[
                on("lambda:DeleteFunction"), on("lambda:PutFunctionConcurrency"),
            ] },
            (DataKind::Function, Verb::Inspect) => const { &[on("lambda:GetFunctionConfiguration")] },
            (DataKind::Role, Verb::Assume) => const { &[
                on("sts:AssumeRole"), on("sts:AssumeRoleWithSAML"), on("sts:AssumeRoleWithWebIdentity"),
            ] },
            (DataKind::Role, Verb::PassRole) => const { &[on("iam:PassRole")] },
            (DataKind::Role, Verb::ChangePolicy) => const { &[
                on("iam:PutRolePolicy"), on("iam:AttachRolePolicy"), on("iam:DeleteRolePolicy"),
                on("iam:DetachRolePolicy"), on("iam:UpdateAssumeRolePolicy"), on("iam:PutRolePermissionsBoundary"),
                on("iam:DeleteRolePermissionsBoundary"), on("iam:TagRole"), on("iam:UntagRole"),
            ] },
            (DataKind::Role, Verb::Administer) => const { &[on("iam:DeleteRole"), on("iam:UpdateRole")] },
            (DataKind::Role, Verb::Inspect) => const { &[on("iam:GetRole"), on("iam:GetRolePolicy")] },
            _ => &[],
        }
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
