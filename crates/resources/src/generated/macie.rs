// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Macie`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Macie::AllowList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html).
    AllowList = "AWS::Macie::AllowList", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", criteria: allow_list::Criteria = "Criteria");
    set {
        /// `Criteria`. Update: in place.
        criteria: allow_list::Criteria = "Criteria";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<allow_list::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::Macie::AllowList`.
pub mod allow_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Criteria` of `AWS::Macie::AllowList`.
        Criteria;
        new ();
        set {
            /// `Regex`. Update: in place.
            regex: Str = "Regex";
            /// `S3WordsList`. Update: in place.
            s3_words_list: S3WordsList = "S3WordsList";
        }
    }

    property! {
        /// `S3WordsList` of `AWS::Macie::AllowList`.
        S3WordsList;
        new_with S3WordsListRequired {
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
            /// `ObjectKey`. Update: in place.
            object_key: Str = "ObjectKey",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Macie::AllowList`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Macie::CustomDataIdentifier`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html).
    CustomDataIdentifier = "AWS::Macie::CustomDataIdentifier", Ref = Str;
    tags "Tags" List;
    new_with CustomDataIdentifierRequired {
        /// `Name`. Update: replaces.
        name: Str = "Name",
        /// `Regex`. Update: replaces.
        regex: Str = "Regex",
    }
    set {
        /// `Description`. Update: replaces.
        description: Str = "Description";
        /// `IgnoreWords`. Update: replaces.
        ignore_words: List<Str> = "IgnoreWords";
        /// `Keywords`. Update: replaces.
        keywords: List<Str> = "Keywords";
        /// `MaximumMatchDistance`. Update: replaces.
        maximum_match_distance: Int = "MaximumMatchDistance";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Regex`. Update: replaces.
        regex: Str = "Regex";
        /// `Tags`. Update: in place.
        tags: List<custom_data_identifier::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::Macie::CustomDataIdentifier`.
pub mod custom_data_identifier {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::allow_list::Tag;
}

resource! {
    /// `AWS::Macie::FindingsFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html).
    FindingsFilter = "AWS::Macie::FindingsFilter", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", finding_criteria: findings_filter::FindingCriteria = "FindingCriteria");
    set {
        /// `Action`. Update: in place.
        action: findings_filter::FindingFilterAction = "Action";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `FindingCriteria`. Update: in place.
        finding_criteria: findings_filter::FindingCriteria = "FindingCriteria";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Position`. Update: in place.
        position: Int = "Position";
        /// `Tags`. Update: in place.
        tags: List<findings_filter::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::Macie::FindingsFilter`.
pub mod findings_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::allow_list::Tag;

    property! {
        /// `CriterionAdditionalProperties` of `AWS::Macie::FindingsFilter`.
        CriterionAdditionalProperties;
        new ();
        set {
            /// `eq`. Update: in place.
            eq: List<Str> = "eq";
            /// `gt`. Update: in place.
            gt: Int = "gt";
            /// `gte`. Update: in place.
            gte: Int = "gte";
            /// `lt`. Update: in place.
            lt: Int = "lt";
            /// `lte`. Update: in place.
            lte: Int = "lte";
            /// `neq`. Update: in place.
            neq: List<Str> = "neq";
        }
    }

    property! {
        /// `FindingCriteria` of `AWS::Macie::FindingsFilter`.
        FindingCriteria;
        new ();
        set {
            /// `Criterion`. Update: in place.
            criterion: Map<CriterionAdditionalProperties> = "Criterion";
        }
    }

    values! {
        /// `FindingFilterAction` of `AWS::Macie::FindingsFilter`.
        FindingFilterAction {
            ARCHIVE = "ARCHIVE",
            NOOP = "NOOP",
        }
    }
}

resource! {
    /// `AWS::Macie::Member`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html).
    Member = "AWS::Macie::Member", Ref = Arn;
    tags "Tags" List;
    new (account_id: Str = "AccountId");
    set {
        /// `AccountId`: `^[0-9]{12}$`. Update: replaces.
        account_id: Str = "AccountId";
        /// `Email`. Update: replaces.
        email: Str = "Email";
        /// `Tags`: no item twice. Update: in place.
        tags: List<member::Tag> = "Tags";
    }
    get {
        /// `AdministratorAccountId`
        administrator_account_id: Str = "AdministratorAccountId";
        /// `RelationshipStatus`
        relationship_status: Str = "RelationshipStatus";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::Macie::Member`.
pub mod member {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Macie::Member`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Macie::Session`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html).
    Session = "AWS::Macie::Session", Ref = Str;
    new ();
    set {
        /// `FindingPublishingFrequency`: default `"SIX_HOURS"`. Update: in place.
        finding_publishing_frequency: session::FindingPublishingFrequency = "FindingPublishingFrequency";
        /// `Status`: default `"ENABLED"`. Update: in place.
        status: session::Status = "Status";
    }
    get {
        /// `AutomatedDiscoveryStatus`
        automated_discovery_status: Str = "AutomatedDiscoveryStatus";
        /// `ServiceRole`
        service_role: Str = "ServiceRole";
    }
    ref aws_account_id;
}

/// Property types of `AWS::Macie::Session`.
pub mod session {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `FindingPublishingFrequency` of `AWS::Macie::Session`.
        FindingPublishingFrequency {
            FIFTEEN_MINUTES = "FIFTEEN_MINUTES",
            ONE_HOUR = "ONE_HOUR",
            SIX_HOURS = "SIX_HOURS",
        }
    }

    values! {
        /// `Status` of `AWS::Macie::Session`.
        Status {
            ENABLED = "ENABLED",
            PAUSED = "PAUSED",
        }
    }
}
