//! Data, and other things that somebody does something with.

use super::PolicyIndex;

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DataKind {
    /// `AWS::S3::Bucket`
    Bucket,
    /// `AWS::DynamoDB::Table`
    Table,
    /// `AWS::Glue::Database`
    Catalog,
    /// `AWS::SecretsManager::Secret`
    Secret,
    /// `AWS::Kinesis::Stream`
    Stream,
    /// `AWS::SQS::Queue`
    Queue,
    /// `AWS::SNS::Topic`
    Topic,
    /// `AWS::Events::EventBus`
    Bus,
    /// `AWS::KMS::Key`
    Key,
    /// `AWS::Logs::LogGroup`
    LogGroup,
    /// `AWS::Lambda::Function`
    Function,
    /// `AWS::IAM::Role`
    Role,
}

impl DataKind {
    /// All kinds.
    pub const ALL: [DataKind; 12] = [
        DataKind::Bucket,
        DataKind::Table,
        DataKind::Catalog,
        DataKind::Secret,
        DataKind::Stream,
        DataKind::Queue,
        DataKind::Topic,
        DataKind::Bus,
        DataKind::Key,
        DataKind::LogGroup,
        DataKind::Function,
        DataKind::Role,
    ];

    /// Its name, as claims write it.
    pub fn name(self) -> &'static str {
        match self {
            DataKind::Bucket => "bucket",
            DataKind::Table => "table",
            DataKind::Catalog => "catalog",
            DataKind::Secret => "secret",
            DataKind::Stream => "stream",
            DataKind::Queue => "queue",
            DataKind::Topic => "topic",
            DataKind::Bus => "bus",
            DataKind::Key => "key",
            DataKind::LogGroup => "log-group",
            DataKind::Function => "function",
            DataKind::Role => "role",
        }
    }

    /// The kind of a name.
    pub fn of_name(name: &str) -> Option<DataKind> {
        DataKind::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The kind of a type of CloudFormation.
    pub(crate) fn of_type(kind: &str) -> Option<DataKind> {
        Some(match kind {
            "AWS::S3::Bucket" => DataKind::Bucket,
            "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" => DataKind::Table,
            "AWS::Glue::Database" => DataKind::Catalog,
            "AWS::SecretsManager::Secret" => DataKind::Secret,
            "AWS::Kinesis::Stream" => DataKind::Stream,
            "AWS::SQS::Queue" => DataKind::Queue,
            "AWS::SNS::Topic" => DataKind::Topic,
            "AWS::Events::EventBus" => DataKind::Bus,
            "AWS::KMS::Key" => DataKind::Key,
            "AWS::Logs::LogGroup" => DataKind::LogGroup,
            "AWS::Lambda::Function" | "AWS::Serverless::Function" => DataKind::Function,
            "AWS::IAM::Role" => DataKind::Role,
            _ => return None,
        })
    }
}

/// A bucket, a queue, a key: what somebody does something with.
#[derive(Clone, Debug)]
pub struct Data {
    /// What it is.
    pub kind: DataKind,
    /// The stack it is in.
    pub stack: String,
    /// Its logical id there.
    pub id: String,
    /// The account it is in.
    pub account: String,
    /// Its ARN; what only deployment knows stands in braces.
    pub arn: String,
    /// Its physical name.
    pub physical: String,
    pub(crate) region: String,
    pub(crate) policy: Option<PolicyIndex>,
    /// The ARN of the key that encrypts it, or why that is not known.
    pub(crate) key: KeyOf,
    /// Of a key: its aliases.
    pub(crate) aliases: Vec<String>,
    /// Of a role: its tags, where they are known.
    pub(crate) tags: Option<Vec<(String, String)>>,
    /// What requests about it say of its tags, by the keys that policies look at.
    pub(crate) tagged: Vec<(String, Option<Vec<String>>)>,
    /// Places inside that policies tell apart, as concrete names below the ARN.
    pub(crate) places: Vec<Place>,
    /// The name, unique in its model.
    pub(crate) name: String,
    /// What claims call it, without regard to case and hyphens.
    pub(crate) called: Vec<String>,
}

/// What encrypts data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum KeyOf {
    /// No key of somebody's own: the policies of a key do not matter.
    None,
    /// A key by its ARN.
    Arn(String),
    /// A key that is not in the templates.
    Unknown(String),
}

/// A part of what is in a thing, by an example.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// As policies write it: `${aws:PrincipalTag/clearance}/*`.
    pub(crate) pattern: String,
    /// The part of an ARN below the thing's own.
    pub(crate) example: String,
}

impl Data {
    /// Its name: the logical id, with the stack where several stacks have it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether a word of a claim means it: its name, logical id, physical name, or the logical id without the word for
    /// its kind; without regard to case and hyphens. `*` stands for any text.
    pub fn is_called(&self, word: &str) -> bool {
        let word = plain(word);
        self.called.iter().any(|it| crate::glob::matches(&word, it))
    }

    /// What claims may call it, once its name is known.
    pub(crate) fn names(&self) -> Vec<String> {
        let id = plain(&self.id);
        let kind = plain(self.kind.name());
        let short = id.strip_suffix(&kind).filter(|it| !it.is_empty()).unwrap_or(&id).to_owned();
        let mut names = vec![plain(&self.name), id, short, plain(&self.physical)];
        names.dedup();
        names
    }

    /// How the thing is written below its ARN for what is inside.
    pub(crate) fn inside(&self, example: &str) -> String {
        match self.kind {
            DataKind::LogGroup => format!("{}:log-stream:{example}", self.arn.trim_end_matches(":*")),
            _ => format!("{}/{example}", self.arn),
        }
    }
}

/// A word without regard to case and hyphens.
pub(crate) fn plain(word: &str) -> String {
    word.chars().filter(|it| !matches!(it, '-' | '_' | ' ')).map(|it| it.to_ascii_lowercase()).collect()
}
