// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CustomerProfiles`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CustomerProfiles::CalculatedAttributeDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html).
    CalculatedAttributeDefinition = "AWS::CustomerProfiles::CalculatedAttributeDefinition", Ref = Str;
    tags "Tags" List;
    new_with CalculatedAttributeDefinitionRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `CalculatedAttributeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: replaces.
        calculated_attribute_name: Str = "CalculatedAttributeName",
        /// `AttributeDetails`. Update: in place.
        attribute_details: calculated_attribute_definition::AttributeDetails = "AttributeDetails",
        /// `Statistic`. Update: in place.
        statistic: calculated_attribute_definition::Statistic = "Statistic",
    }
    set {
        /// `AttributeDetails`. Update: in place.
        attribute_details: calculated_attribute_definition::AttributeDetails = "AttributeDetails";
        /// `CalculatedAttributeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: replaces.
        calculated_attribute_name: Str = "CalculatedAttributeName";
        /// `Conditions`. Update: in place.
        conditions: calculated_attribute_definition::Conditions = "Conditions";
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-\s]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Statistic`. Update: in place.
        statistic: calculated_attribute_definition::Statistic = "Statistic";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<calculated_attribute_definition::Tag> = "Tags";
        /// `UseHistoricalData`. Update: replaces.
        use_historical_data: Bool = "UseHistoricalData";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Readiness`
        readiness: Json = "Readiness";
        /// `Readiness.Message`
        readiness_message: Str = "Readiness.Message";
        /// `Readiness.ProgressPercentage`
        readiness_progress_percentage: Int = "Readiness.ProgressPercentage";
        /// `Status`
        status: Str = "Status";
    }
}

/// Property types of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
pub mod calculated_attribute_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributeDetails` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        AttributeDetails;
        new (attributes: List<AttributeItem> = "Attributes", expression: Str = "Expression");
        set {
        }
    }

    property! {
        /// `AttributeItem` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        AttributeItem;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `Conditions` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        Conditions;
        new ();
        set {
            /// `ObjectCount`: 1 to 300. Update: in place.
            object_count: Int = "ObjectCount";
            /// `Range`. Update: in place.
            range: Range = "Range";
            /// `Threshold`. Update: in place.
            threshold: Threshold = "Threshold";
        }
    }

    property! {
        /// `Range` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        Range;
        new (unit: RangeUnit = "Unit");
        set {
            /// `TimestampFormat`: 1 to 255 characters. Update: replaces.
            timestamp_format: Str = "TimestampFormat";
            /// `TimestampSource`: 1 to 255 characters. Update: replaces.
            timestamp_source: Str = "TimestampSource";
            /// `Value`: 1 to 2 147 483 647. Update: in place.
            value: Int = "Value";
            /// `ValueRange`. Update: in place.
            value_range: ValueRange = "ValueRange";
        }
    }

    property! {
        /// `Tag` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Threshold` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        Threshold;
        new (value: Str = "Value", operator: ThresholdOperator = "Operator");
        set {
        }
    }

    property! {
        /// `ValueRange` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        ValueRange;
        new_with ValueRangeRequired {
            /// `Start`: -2 147 483 648 to 2 147 483 647. Update: in place.
            start: Int = "Start",
            /// `End`: -2 147 483 648 to 2 147 483 647. Update: in place.
            end: Int = "End",
        }
        set {
        }
    }

    values! {
        /// `RangeUnit` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        RangeUnit {
            DAYS = "DAYS",
        }
    }

    values! {
        /// `Statistic` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        Statistic {
            FIRST_OCCURRENCE = "FIRST_OCCURRENCE",
            LAST_OCCURRENCE = "LAST_OCCURRENCE",
            COUNT = "COUNT",
            SUM = "SUM",
            MINIMUM = "MINIMUM",
            MAXIMUM = "MAXIMUM",
            AVERAGE = "AVERAGE",
            MAX_OCCURRENCE = "MAX_OCCURRENCE",
        }
    }

    values! {
        /// `ThresholdOperator` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
        ThresholdOperator {
            EQUAL_TO = "EQUAL_TO",
            GREATER_THAN = "GREATER_THAN",
            LESS_THAN = "LESS_THAN",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html).
    Domain = "AWS::CustomerProfiles::Domain", Ref = Str;
    tags "Tags" List;
    new (domain_name: Str = "DomainName", default_expiration_days: Int = "DefaultExpirationDays");
    set {
        /// `DataStore`. Update: in place.
        data_store: domain::DataStore = "DataStore";
        /// `DeadLetterQueueUrl`: at most 255 characters. Update: in place.
        dead_letter_queue_url: Str = "DeadLetterQueueUrl";
        /// `DefaultEncryptionKey`: at most 255 characters. Update: in place.
        default_encryption_key: Str = "DefaultEncryptionKey";
        /// `DefaultExpirationDays`: 1 to 1098. Update: in place.
        default_expiration_days: Int = "DefaultExpirationDays";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Matching`. Update: in place.
        matching: domain::Matching = "Matching";
        /// `RuleBasedMatching`. Update: in place.
        rule_based_matching: domain::RuleBasedMatching = "RuleBasedMatching";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<domain::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DataStore.Readiness`
        data_store_readiness: Json = "DataStore.Readiness";
        /// `DataStore.Readiness.Message`
        data_store_readiness_message: Str = "DataStore.Readiness.Message";
        /// `DataStore.Readiness.ProgressPercentage`
        data_store_readiness_progress_percentage: Int = "DataStore.Readiness.ProgressPercentage";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `RuleBasedMatching.Status`
        rule_based_matching_status: Str = "RuleBasedMatching.Status";
        /// `Stats`
        stats: Json = "Stats";
        /// `Stats.MeteringProfileCount`
        stats_metering_profile_count: Num = "Stats.MeteringProfileCount";
        /// `Stats.ObjectCount`
        stats_object_count: Num = "Stats.ObjectCount";
        /// `Stats.ProfileCount`
        stats_profile_count: Num = "Stats.ProfileCount";
        /// `Stats.TotalSize`
        stats_total_size: Num = "Stats.TotalSize";
    }
    ref domain_name;
}

/// Property types of `AWS::CustomerProfiles::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributeTypesSelector` of `AWS::CustomerProfiles::Domain`.
        AttributeTypesSelector;
        new (attribute_matching_model: AttributeMatchingModel = "AttributeMatchingModel");
        set {
            /// `Address`: 1 to 4 items, 1 to 255 characters. Update: in place.
            address: List<Str> = "Address";
            /// `EmailAddress`: 1 to 3 items, 1 to 255 characters. Update: in place.
            email_address: List<Str> = "EmailAddress";
            /// `PhoneNumber`: 1 to 4 items, 1 to 255 characters. Update: in place.
            phone_number: List<Str> = "PhoneNumber";
        }
    }

    property! {
        /// `AutoMerging` of `AWS::CustomerProfiles::Domain`.
        AutoMerging;
        new (enabled: Bool = "Enabled");
        set {
            /// `ConflictResolution`. Update: in place.
            conflict_resolution: ConflictResolution = "ConflictResolution";
            /// `Consolidation`. Update: in place.
            consolidation: Consolidation = "Consolidation";
            /// `MinAllowedConfidenceScoreForMerging`: 0.0 to 1.0. Update: in place.
            min_allowed_confidence_score_for_merging: Num = "MinAllowedConfidenceScoreForMerging";
        }
    }

    property! {
        /// `ConflictResolution` of `AWS::CustomerProfiles::Domain`.
        ConflictResolution;
        new (conflict_resolving_model: ConflictResolvingModel = "ConflictResolvingModel");
        set {
            /// `SourceName`: 1 to 255 characters. Update: in place.
            source_name: Str = "SourceName";
        }
    }

    property! {
        /// `Consolidation` of `AWS::CustomerProfiles::Domain`.
        Consolidation;
        new (matching_attributes_list: List<List<Str>> = "MatchingAttributesList");
        set {
        }
    }

    property! {
        /// `DataStore` of `AWS::CustomerProfiles::Domain`.
        DataStore;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Readiness`. Update: in place.
            readiness: Readiness = "Readiness";
        }
    }

    property! {
        /// `ExportingConfig` of `AWS::CustomerProfiles::Domain`.
        ExportingConfig;
        new ();
        set {
            /// `S3Exporting`. Update: in place.
            s3_exporting: S3ExportingConfig = "S3Exporting";
        }
    }

    property! {
        /// `JobSchedule` of `AWS::CustomerProfiles::Domain`.
        JobSchedule;
        new (day_of_the_week: DayOfTheWeek = "DayOfTheWeek", time: Str = "Time");
        set {
        }
    }

    property! {
        /// `Matching` of `AWS::CustomerProfiles::Domain`.
        Matching;
        new (enabled: Bool = "Enabled");
        set {
            /// `AutoMerging`. Update: in place.
            auto_merging: AutoMerging = "AutoMerging";
            /// `ExportingConfig`. Update: in place.
            exporting_config: ExportingConfig = "ExportingConfig";
            /// `JobSchedule`. Update: in place.
            job_schedule: JobSchedule = "JobSchedule";
        }
    }

    property! {
        /// `MatchingRule` of `AWS::CustomerProfiles::Domain`.
        MatchingRule;
        new (rule: List<Str> = "Rule");
        set {
        }
    }

    property! {
        /// `Readiness` of `AWS::CustomerProfiles::Domain`.
        Readiness;
        new ();
        set {
            /// `Message`. Update: in place.
            message: Str = "Message";
            /// `ProgressPercentage`: 0 to 100. Update: in place.
            progress_percentage: Int = "ProgressPercentage";
        }
    }

    property! {
        /// `RuleBasedMatching` of `AWS::CustomerProfiles::Domain`.
        RuleBasedMatching;
        new (enabled: Bool = "Enabled");
        set {
            /// `AttributeTypesSelector`. Update: in place.
            attribute_types_selector: AttributeTypesSelector = "AttributeTypesSelector";
            /// `ConflictResolution`. Update: in place.
            conflict_resolution: ConflictResolution = "ConflictResolution";
            /// `ExportingConfig`. Update: in place.
            exporting_config: ExportingConfig = "ExportingConfig";
            /// `MatchingRules`: 1 to 15 items. Update: in place.
            matching_rules: List<MatchingRule> = "MatchingRules";
            /// `MaxAllowedRuleLevelForMatching`: 1 to 15. Update: in place.
            max_allowed_rule_level_for_matching: Int = "MaxAllowedRuleLevelForMatching";
            /// `MaxAllowedRuleLevelForMerging`: 1 to 15. Update: in place.
            max_allowed_rule_level_for_merging: Int = "MaxAllowedRuleLevelForMerging";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `S3ExportingConfig` of `AWS::CustomerProfiles::Domain`.
        S3ExportingConfig;
        new (s3_bucket_name: S3BucketName = "S3BucketName");
        set {
            /// `S3KeyName`: 1 to 800 characters, `.*`. Update: in place.
            s3_key_name: Str = "S3KeyName";
        }
    }

    property! {
        /// `Tag` of `AWS::CustomerProfiles::Domain`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AttributeMatchingModel` of `AWS::CustomerProfiles::Domain`.
        AttributeMatchingModel {
            ONE_TO_ONE = "ONE_TO_ONE",
            MANY_TO_MANY = "MANY_TO_MANY",
        }
    }

    values! {
        /// `ConflictResolvingModel` of `AWS::CustomerProfiles::Domain`.
        ConflictResolvingModel {
            RECENCY = "RECENCY",
            SOURCE = "SOURCE",
        }
    }

    values! {
        /// `DayOfTheWeek` of `AWS::CustomerProfiles::Domain`.
        DayOfTheWeek {
            SUNDAY = "SUNDAY",
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
        }
    }

    values! {
        /// `Status` of `AWS::CustomerProfiles::Domain`.
        Status {
            PENDING = "PENDING",
            IN_PROGRESS = "IN_PROGRESS",
            ACTIVE = "ACTIVE",
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::DomainObjectType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html).
    DomainObjectType = "AWS::CustomerProfiles::DomainObjectType", Ref = Str;
    tags "Tags" List;
    new_with DomainObjectTypeRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `ObjectTypeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: replaces.
        object_type_name: Str = "ObjectTypeName",
        /// `Fields`. Update: replaces.
        fields: Map<domain_object_type::DomainObjectTypeField> = "Fields",
    }
    set {
        /// `Description`: 1 to 10 000 characters. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EncryptionKey`: at most 255 characters. Update: in place.
        encryption_key: Str = "EncryptionKey";
        /// `Fields`. Update: replaces.
        fields: Map<domain_object_type::DomainObjectTypeField> = "Fields";
        /// `ObjectTypeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: replaces.
        object_type_name: Str = "ObjectTypeName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<domain_object_type::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
    }
}

/// Property types of `AWS::CustomerProfiles::DomainObjectType`.
pub mod domain_object_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::calculated_attribute_definition::Tag;

    property! {
        /// `DomainObjectTypeField` of `AWS::CustomerProfiles::DomainObjectType`.
        DomainObjectTypeField;
        new_with DomainObjectTypeFieldRequired {
            /// `Source`: 1 to 1000 characters. Update: replaces.
            source: Str = "Source",
            /// `Target`: 1 to 1000 characters. Update: replaces.
            target: Str = "Target",
        }
        set {
            /// `ContentType`. Update: replaces.
            content_type: ContentType = "ContentType";
            /// `FeatureType`. Update: replaces.
            feature_type: FeatureType = "FeatureType";
        }
    }

    values! {
        /// `ContentType` of `AWS::CustomerProfiles::DomainObjectType`.
        ContentType {
            STRING = "STRING",
            NUMBER = "NUMBER",
        }
    }

    values! {
        /// `FeatureType` of `AWS::CustomerProfiles::DomainObjectType`.
        FeatureType {
            TEXTUAL = "TEXTUAL",
            CATEGORICAL = "CATEGORICAL",
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::EventStream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html).
    EventStream = "AWS::CustomerProfiles::EventStream", Ref = Str;
    tags "Tags" List;
    new_with EventStreamRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `EventStreamName`: 1 to 255 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        event_stream_name: Str = "EventStreamName",
        /// `Uri`: 1 to 255 characters. Update: replaces.
        uri: Str = "Uri",
    }
    set {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EventStreamName`: 1 to 255 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        event_stream_name: Str = "EventStreamName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<event_stream::Tag> = "Tags";
        /// `Uri`: 1 to 255 characters. Update: replaces.
        uri: Str = "Uri";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DestinationDetails`
        destination_details: Json = "DestinationDetails";
        /// `DestinationDetails.Status`
        destination_details_status: Str = "DestinationDetails.Status";
        /// `DestinationDetails.Uri`
        destination_details_uri: Str = "DestinationDetails.Uri";
        /// `EventStreamArn`
        event_stream_arn: Arn = "EventStreamArn";
        /// `State`
        state: Str = "State";
    }
}

/// Property types of `AWS::CustomerProfiles::EventStream`.
pub mod event_stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::Tag;
}

resource! {
    /// `AWS::CustomerProfiles::EventTrigger`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html).
    EventTrigger = "AWS::CustomerProfiles::EventTrigger", Ref = Str;
    tags "Tags" List;
    new_with EventTriggerRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `EventTriggerName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        event_trigger_name: Str = "EventTriggerName",
        /// `ObjectTypeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: in place.
        object_type_name: Str = "ObjectTypeName",
        /// `EventTriggerConditions`: 1 to 5 items. Update: in place.
        event_trigger_conditions: List<event_trigger::EventTriggerCondition> = "EventTriggerConditions",
    }
    set {
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EventTriggerConditions`: 1 to 5 items. Update: in place.
        event_trigger_conditions: List<event_trigger::EventTriggerCondition> = "EventTriggerConditions";
        /// `EventTriggerLimits`. Update: in place.
        event_trigger_limits: event_trigger::EventTriggerLimits = "EventTriggerLimits";
        /// `EventTriggerName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        event_trigger_name: Str = "EventTriggerName";
        /// `ObjectTypeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: in place.
        object_type_name: Str = "ObjectTypeName";
        /// `SegmentFilter`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
        segment_filter: Str = "SegmentFilter";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<event_trigger::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
    }
}

/// Property types of `AWS::CustomerProfiles::EventTrigger`.
pub mod event_trigger {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::calculated_attribute_definition::Tag;

    property! {
        /// `EventTriggerCondition` of `AWS::CustomerProfiles::EventTrigger`.
        EventTriggerCondition;
        new (event_trigger_dimensions: List<EventTriggerDimension> = "EventTriggerDimensions", logical_operator: EventTriggerLogicalOperator = "LogicalOperator");
        set {
        }
    }

    property! {
        /// `EventTriggerDimension` of `AWS::CustomerProfiles::EventTrigger`.
        EventTriggerDimension;
        new (object_attributes: List<ObjectAttribute> = "ObjectAttributes");
        set {
        }
    }

    property! {
        /// `EventTriggerLimits` of `AWS::CustomerProfiles::EventTrigger`.
        EventTriggerLimits;
        new ();
        set {
            /// `EventExpiration`. Update: in place.
            event_expiration: Int = "EventExpiration";
            /// `Periods`: 1 to 4 items. Update: in place.
            periods: List<Period> = "Periods";
        }
    }

    property! {
        /// `ObjectAttribute` of `AWS::CustomerProfiles::EventTrigger`.
        ObjectAttribute;
        new (comparison_operator: ComparisonOperator = "ComparisonOperator", values: List<Str> = "Values");
        set {
            /// `FieldName`: 1 to 64 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            field_name: Str = "FieldName";
            /// `Source`: 1 to 1000 characters. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `Period` of `AWS::CustomerProfiles::EventTrigger`.
        Period;
        new (unit: Unit = "Unit", value: Int = "Value");
        set {
            /// `MaxInvocationsPerProfile`: 1 to 1000. Update: in place.
            max_invocations_per_profile: Int = "MaxInvocationsPerProfile";
            /// `Unlimited`. Update: in place.
            unlimited: Bool = "Unlimited";
        }
    }

    values! {
        /// `ComparisonOperator` of `AWS::CustomerProfiles::EventTrigger`.
        ComparisonOperator {
            INCLUSIVE = "INCLUSIVE",
            EXCLUSIVE = "EXCLUSIVE",
            CONTAINS = "CONTAINS",
            BEGINS_WITH = "BEGINS_WITH",
            ENDS_WITH = "ENDS_WITH",
            GREATER_THAN = "GREATER_THAN",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
            LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
            EQUAL = "EQUAL",
            BEFORE = "BEFORE",
            AFTER = "AFTER",
            ON = "ON",
            BETWEEN = "BETWEEN",
            NOT_BETWEEN = "NOT_BETWEEN",
        }
    }

    values! {
        /// `EventTriggerLogicalOperator` of `AWS::CustomerProfiles::EventTrigger`.
        EventTriggerLogicalOperator {
            ANY = "ANY",
            ALL = "ALL",
            NONE = "NONE",
        }
    }

    values! {
        /// `Unit` of `AWS::CustomerProfiles::EventTrigger`.
        Unit {
            MINUTES = "MINUTES",
            HOURS = "HOURS",
            DAYS = "DAYS",
            WEEKS = "WEEKS",
            MONTHS = "MONTHS",
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html).
    Integration = "AWS::CustomerProfiles::Integration", Ref = Str;
    tags "Tags" List;
    new (domain_name: Str = "DomainName");
    set {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EventTriggerNames`: 1 items, 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
        event_trigger_names: List<Str> = "EventTriggerNames";
        /// `FlowDefinition`. Update: in place.
        flow_definition: integration::FlowDefinition = "FlowDefinition";
        /// `ObjectTypeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: in place.
        object_type_name: Str = "ObjectTypeName";
        /// `ObjectTypeNames`. Update: in place.
        object_type_names: List<integration::ObjectTypeMapping> = "ObjectTypeNames";
        /// `Scope`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: in place.
        scope: integration::Scope = "Scope";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<integration::Tag> = "Tags";
        /// `Uri`: 1 to 255 characters. Update: replaces.
        uri: Str = "Uri";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
    }
}

/// Property types of `AWS::CustomerProfiles::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::Tag;

    property! {
        /// `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
        ConnectorOperator;
        new ();
        set {
            /// `Marketo`. Update: in place.
            marketo: MarketoConnectorOperator = "Marketo";
            /// `S3`. Update: in place.
            s3: S3ConnectorOperator = "S3";
            /// `Salesforce`. Update: in place.
            salesforce: SalesforceConnectorOperator = "Salesforce";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowConnectorOperator = "ServiceNow";
            /// `Zendesk`. Update: in place.
            zendesk: ZendeskConnectorOperator = "Zendesk";
        }
    }

    property! {
        /// `FlowDefinition` of `AWS::CustomerProfiles::Integration`.
        FlowDefinition;
        new_with FlowDefinitionRequired {
            /// `FlowName`: at most 256 characters, `[a-zA-Z0-9][\w!@#.-]+`. Update: in place.
            flow_name: Str = "FlowName",
            /// `KmsArn`: 20 to 2048 characters, `arn:aws:kms:.*:[0-9]+:.*`. Update: in place.
            kms_arn: KmsKeyArn = "KmsArn",
            /// `Tasks`. Update: in place.
            tasks: List<Task> = "Tasks",
            /// `TriggerConfig`. Update: in place.
            trigger_config: TriggerConfig = "TriggerConfig",
            /// `SourceFlowConfig`. Update: in place.
            source_flow_config: SourceFlowConfig = "SourceFlowConfig",
        }
        set {
            /// `Description`: at most 2048 characters, `[\w!@#\-.?,\s]*`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `IncrementalPullConfig` of `AWS::CustomerProfiles::Integration`.
        IncrementalPullConfig;
        new ();
        set {
            /// `DatetimeTypeFieldName`: at most 256 characters. Update: in place.
            datetime_type_field_name: Str = "DatetimeTypeFieldName";
        }
    }

    property! {
        /// `MarketoSourceProperties` of `AWS::CustomerProfiles::Integration`.
        MarketoSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `ObjectTypeMapping` of `AWS::CustomerProfiles::Integration`.
        ObjectTypeMapping;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `S3SourceProperties` of `AWS::CustomerProfiles::Integration`.
        S3SourceProperties;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `BucketPrefix`: at most 512 characters, `.*`. Update: in place.
            bucket_prefix: Str = "BucketPrefix";
        }
    }

    property! {
        /// `SalesforceSourceProperties` of `AWS::CustomerProfiles::Integration`.
        SalesforceSourceProperties;
        new (object: Str = "Object");
        set {
            /// `EnableDynamicFieldUpdate`. Update: in place.
            enable_dynamic_field_update: Bool = "EnableDynamicFieldUpdate";
            /// `IncludeDeletedRecords`. Update: in place.
            include_deleted_records: Bool = "IncludeDeletedRecords";
        }
    }

    property! {
        /// `ScheduledTriggerProperties` of `AWS::CustomerProfiles::Integration`.
        ScheduledTriggerProperties;
        new (schedule_expression: ScheduleExpression = "ScheduleExpression");
        set {
            /// `DataPullMode`. Update: in place.
            data_pull_mode: DataPullMode = "DataPullMode";
            /// `FirstExecutionFrom`. Update: in place.
            first_execution_from: Num = "FirstExecutionFrom";
            /// `ScheduleEndTime`. Update: in place.
            schedule_end_time: Num = "ScheduleEndTime";
            /// `ScheduleOffset`: 0 to 36 000. Update: in place.
            schedule_offset: Int = "ScheduleOffset";
            /// `ScheduleStartTime`. Update: in place.
            schedule_start_time: Num = "ScheduleStartTime";
            /// `Timezone`: at most 256 characters, `.*`. Update: in place.
            timezone: Str = "Timezone";
        }
    }

    property! {
        /// `ServiceNowSourceProperties` of `AWS::CustomerProfiles::Integration`.
        ServiceNowSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    property! {
        /// `SourceConnectorProperties` of `AWS::CustomerProfiles::Integration`.
        SourceConnectorProperties;
        new ();
        set {
            /// `Marketo`. Update: in place.
            marketo: MarketoSourceProperties = "Marketo";
            /// `S3`. Update: in place.
            s3: S3SourceProperties = "S3";
            /// `Salesforce`. Update: in place.
            salesforce: SalesforceSourceProperties = "Salesforce";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowSourceProperties = "ServiceNow";
            /// `Zendesk`. Update: in place.
            zendesk: ZendeskSourceProperties = "Zendesk";
        }
    }

    property! {
        /// `SourceFlowConfig` of `AWS::CustomerProfiles::Integration`.
        SourceFlowConfig;
        new (connector_type: ConnectorType = "ConnectorType", source_connector_properties: SourceConnectorProperties = "SourceConnectorProperties");
        set {
            /// `ConnectorProfileName`: at most 256 characters, `[\w/!@#+=.-]+`. Update: in place.
            connector_profile_name: Str = "ConnectorProfileName";
            /// `IncrementalPullConfig`. Update: in place.
            incremental_pull_config: IncrementalPullConfig = "IncrementalPullConfig";
        }
    }

    property! {
        /// `Task` of `AWS::CustomerProfiles::Integration`.
        Task;
        new (source_fields: List<Str> = "SourceFields", task_type: TaskType = "TaskType");
        set {
            /// `ConnectorOperator`. Update: in place.
            connector_operator: ConnectorOperator = "ConnectorOperator";
            /// `DestinationField`: at most 256 characters, `.*`. Update: in place.
            destination_field: Str = "DestinationField";
            /// `TaskProperties`. Update: in place.
            task_properties: List<TaskPropertiesMap> = "TaskProperties";
        }
    }

    property! {
        /// `TaskPropertiesMap` of `AWS::CustomerProfiles::Integration`.
        TaskPropertiesMap;
        new (operator_property_key: OperatorPropertiesKeys = "OperatorPropertyKey", property: Str = "Property");
        set {
        }
    }

    property! {
        /// `TriggerConfig` of `AWS::CustomerProfiles::Integration`.
        TriggerConfig;
        new (trigger_type: TriggerType = "TriggerType");
        set {
            /// `TriggerProperties`. Update: in place.
            trigger_properties: TriggerProperties = "TriggerProperties";
        }
    }

    property! {
        /// `TriggerProperties` of `AWS::CustomerProfiles::Integration`.
        TriggerProperties;
        new ();
        set {
            /// `Scheduled`. Update: in place.
            scheduled: ScheduledTriggerProperties = "Scheduled";
        }
    }

    property! {
        /// `ZendeskSourceProperties` of `AWS::CustomerProfiles::Integration`.
        ZendeskSourceProperties;
        new (object: Str = "Object");
        set {
        }
    }

    values! {
        /// `ConnectorType` of `AWS::CustomerProfiles::Integration`.
        ConnectorType {
            SALESFORCE = "Salesforce",
            MARKETO = "Marketo",
            SERVICE_NOW = "ServiceNow",
            ZENDESK = "Zendesk",
            S3 = "S3",
        }
    }

    values! {
        /// `DataPullMode` of `AWS::CustomerProfiles::Integration`.
        DataPullMode {
            INCREMENTAL = "Incremental",
            COMPLETE = "Complete",
        }
    }

    values! {
        /// `MarketoConnectorOperator` of `AWS::CustomerProfiles::Integration`.
        MarketoConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `OperatorPropertiesKeys` of `AWS::CustomerProfiles::Integration`.
        OperatorPropertiesKeys {
            VALUE = "VALUE",
            VALUES = "VALUES",
            DATA_TYPE = "DATA_TYPE",
            UPPER_BOUND = "UPPER_BOUND",
            LOWER_BOUND = "LOWER_BOUND",
            SOURCE_DATA_TYPE = "SOURCE_DATA_TYPE",
            DESTINATION_DATA_TYPE = "DESTINATION_DATA_TYPE",
            VALIDATION_ACTION = "VALIDATION_ACTION",
            MASK_VALUE = "MASK_VALUE",
            MASK_LENGTH = "MASK_LENGTH",
            TRUNCATE_LENGTH = "TRUNCATE_LENGTH",
            MATH_OPERATION_FIELDS_ORDER = "MATH_OPERATION_FIELDS_ORDER",
            CONCAT_FORMAT = "CONCAT_FORMAT",
            SUBFIELD_CATEGORY_MAP = "SUBFIELD_CATEGORY_MAP",
        }
    }

    values! {
        /// `S3ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
        S3ConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `SalesforceConnectorOperator` of `AWS::CustomerProfiles::Integration`.
        SalesforceConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            CONTAINS = "CONTAINS",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `ScheduleExpression` of `AWS::CustomerProfiles::Integration`.
        ScheduleExpression {
            RATE_5MINUTES = "rate(5minutes)",
            RATE_15MINUTES = "rate(15minutes)",
            RATE_1HOURS = "rate(1hours)",
            RATE_1DAYS = "rate(1days)",
        }
    }

    values! {
        /// `Scope` of `AWS::CustomerProfiles::Integration`.
        Scope {
            PROFILE = "PROFILE",
            DOMAIN = "DOMAIN",
        }
    }

    values! {
        /// `ServiceNowConnectorOperator` of `AWS::CustomerProfiles::Integration`.
        ServiceNowConnectorOperator {
            PROJECTION = "PROJECTION",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            CONTAINS = "CONTAINS",
            BETWEEN = "BETWEEN",
            LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
            GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
            EQUAL_TO = "EQUAL_TO",
            NOT_EQUAL_TO = "NOT_EQUAL_TO",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }

    values! {
        /// `TaskType` of `AWS::CustomerProfiles::Integration`.
        TaskType {
            ARITHMETIC = "Arithmetic",
            FILTER = "Filter",
            MAP = "Map",
            MASK = "Mask",
            MERGE = "Merge",
            TRUNCATE = "Truncate",
            VALIDATE = "Validate",
        }
    }

    values! {
        /// `TriggerType` of `AWS::CustomerProfiles::Integration`.
        TriggerType {
            SCHEDULED = "Scheduled",
            EVENT = "Event",
            ON_DEMAND = "OnDemand",
        }
    }

    values! {
        /// `ZendeskConnectorOperator` of `AWS::CustomerProfiles::Integration`.
        ZendeskConnectorOperator {
            PROJECTION = "PROJECTION",
            GREATER_THAN = "GREATER_THAN",
            ADDITION = "ADDITION",
            MULTIPLICATION = "MULTIPLICATION",
            DIVISION = "DIVISION",
            SUBTRACTION = "SUBTRACTION",
            MASK_ALL = "MASK_ALL",
            MASK_FIRST_N = "MASK_FIRST_N",
            MASK_LAST_N = "MASK_LAST_N",
            VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
            VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
            VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
            VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
            NO_OP = "NO_OP",
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::ObjectType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html).
    ObjectType = "AWS::CustomerProfiles::ObjectType", Ref = Str;
    tags "Tags" List;
    new_with ObjectTypeRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `ObjectTypeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: replaces.
        object_type_name: Str = "ObjectTypeName",
        /// `Description`: 1 to 10 000 characters. Update: in place.
        description: Str = "Description",
    }
    set {
        /// `AllowProfileCreation`. Update: in place.
        allow_profile_creation: Bool = "AllowProfileCreation";
        /// `Description`: 1 to 10 000 characters. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EncryptionKey`: at most 255 characters. Update: in place.
        encryption_key: Str = "EncryptionKey";
        /// `ExpirationDays`: 1 to 1098. Update: in place.
        expiration_days: Int = "ExpirationDays";
        /// `Fields`. Update: in place.
        fields: List<object_type::FieldMap> = "Fields";
        /// `Keys`. Update: in place.
        keys: List<object_type::KeyMap> = "Keys";
        /// `MaxProfileObjectCount`: at least 1. Update: in place.
        max_profile_object_count: Int = "MaxProfileObjectCount";
        /// `ObjectTypeName`: 1 to 255 characters, `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Update: replaces.
        object_type_name: Str = "ObjectTypeName";
        /// `SourceLastUpdatedTimestampFormat`: 1 to 255 characters. Update: in place.
        source_last_updated_timestamp_format: Str = "SourceLastUpdatedTimestampFormat";
        /// `SourcePriority`: at least 1. Update: in place.
        source_priority: Int = "SourcePriority";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<object_type::Tag> = "Tags";
        /// `TemplateId`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
        template_id: Str = "TemplateId";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `MaxAvailableProfileObjectCount`
        max_available_profile_object_count: Int = "MaxAvailableProfileObjectCount";
    }
}

/// Property types of `AWS::CustomerProfiles::ObjectType`.
pub mod object_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::Tag;

    property! {
        /// `FieldMap` of `AWS::CustomerProfiles::ObjectType`.
        FieldMap;
        new ();
        set {
            /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            name: Str = "Name";
            /// `ObjectTypeField`. Update: in place.
            object_type_field: ObjectTypeField = "ObjectTypeField";
        }
    }

    property! {
        /// `KeyMap` of `AWS::CustomerProfiles::ObjectType`.
        KeyMap;
        new ();
        set {
            /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name";
            /// `ObjectTypeKeyList`. Update: in place.
            object_type_key_list: List<ObjectTypeKey> = "ObjectTypeKeyList";
        }
    }

    property! {
        /// `ObjectTypeField` of `AWS::CustomerProfiles::ObjectType`.
        ObjectTypeField;
        new ();
        set {
            /// `ContentType`. Update: in place.
            content_type: ContentType = "ContentType";
            /// `Source`: 1 to 1000 characters. Update: in place.
            source: Str = "Source";
            /// `Target`: 1 to 1000 characters. Update: in place.
            target: Str = "Target";
        }
    }

    property! {
        /// `ObjectTypeKey` of `AWS::CustomerProfiles::ObjectType`.
        ObjectTypeKey;
        new ();
        set {
            /// `FieldNames`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            field_names: List<Str> = "FieldNames";
            /// `StandardIdentifiers`. Update: in place.
            standard_identifiers: List<StandardIdentifiers> = "StandardIdentifiers";
        }
    }

    values! {
        /// `ContentType` of `AWS::CustomerProfiles::ObjectType`.
        ContentType {
            STRING = "STRING",
            NUMBER = "NUMBER",
            PHONE_NUMBER = "PHONE_NUMBER",
            EMAIL_ADDRESS = "EMAIL_ADDRESS",
            NAME = "NAME",
        }
    }

    values! {
        /// `StandardIdentifiers` of `AWS::CustomerProfiles::ObjectType`.
        StandardIdentifiers {
            PROFILE = "PROFILE",
            UNIQUE = "UNIQUE",
            SECONDARY = "SECONDARY",
            LOOKUP_ONLY = "LOOKUP_ONLY",
            NEW_ONLY = "NEW_ONLY",
            ASSET = "ASSET",
            CASE = "CASE",
            ORDER = "ORDER",
            AIR_PREFERENCE = "AIR_PREFERENCE",
            AIR_BOOKING = "AIR_BOOKING",
            AIR_SEGMENT = "AIR_SEGMENT",
            HOTEL_PREFERENCE = "HOTEL_PREFERENCE",
            HOTEL_STAY_REVENUE = "HOTEL_STAY_REVENUE",
            HOTEL_RESERVATION = "HOTEL_RESERVATION",
            LOYALTY = "LOYALTY",
            LOYALTY_TRANSACTION = "LOYALTY_TRANSACTION",
            LOYALTY_PROMOTION = "LOYALTY_PROMOTION",
            WEB_ANALYTICS = "WEB_ANALYTICS",
            DEVICE = "DEVICE",
            COMMUNICATION_RECORD = "COMMUNICATION_RECORD",
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::Recommender`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html).
    Recommender = "AWS::CustomerProfiles::Recommender", Ref = Str;
    tags "Tags" List;
    new_with RecommenderRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `RecommenderName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        recommender_name: Str = "RecommenderName",
        /// `RecommenderRecipeName`: 1 to 255 characters. Update: replaces.
        recommender_recipe_name: recommender::RecommenderRecipeName = "RecommenderRecipeName",
    }
    set {
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `RecommenderConfig`. Update: in place.
        recommender_config: recommender::RecommenderConfig = "RecommenderConfig";
        /// `RecommenderName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        recommender_name: Str = "RecommenderName";
        /// `RecommenderRecipeName`: 1 to 255 characters. Update: replaces.
        recommender_recipe_name: recommender::RecommenderRecipeName = "RecommenderRecipeName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<recommender::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `FailureReason`
        failure_reason: Str = "FailureReason";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `LatestRecommenderUpdate`
        latest_recommender_update: Json = "LatestRecommenderUpdate";
        /// `LatestRecommenderUpdate.CreationDateTime`
        latest_recommender_update_creation_date_time: Str = "LatestRecommenderUpdate.CreationDateTime";
        /// `LatestRecommenderUpdate.FailureReason`
        latest_recommender_update_failure_reason: Str = "LatestRecommenderUpdate.FailureReason";
        /// `LatestRecommenderUpdate.LastUpdatedDateTime`
        latest_recommender_update_last_updated_date_time: Str = "LatestRecommenderUpdate.LastUpdatedDateTime";
        /// `LatestRecommenderUpdate.RecommenderConfig`
        latest_recommender_update_recommender_config: Json = "LatestRecommenderUpdate.RecommenderConfig";
        /// `LatestRecommenderUpdate.RecommenderConfig.EventsConfig`
        latest_recommender_update_recommender_config_events_config: Json = "LatestRecommenderUpdate.RecommenderConfig.EventsConfig";
        /// `LatestRecommenderUpdate.RecommenderConfig.EventsConfig.EventParametersList`
        latest_recommender_update_recommender_config_events_config_event_parameters_list: List<Str> = "LatestRecommenderUpdate.RecommenderConfig.EventsConfig.EventParametersList";
        /// `LatestRecommenderUpdate.Status`
        latest_recommender_update_status: Str = "LatestRecommenderUpdate.Status";
        /// `RecommenderArn`
        recommender_arn: Arn = "RecommenderArn";
        /// `Status`
        status: Str = "Status";
        /// `TrainingMetrics`
        training_metrics: List<Str> = "TrainingMetrics";
    }
}

/// Property types of `AWS::CustomerProfiles::Recommender`.
pub mod recommender {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::Tag;

    property! {
        /// `EventParameters` of `AWS::CustomerProfiles::Recommender`.
        EventParameters;
        new (event_type: Str = "EventType");
        set {
            /// `EventValueThreshold`. Update: in place.
            event_value_threshold: Num = "EventValueThreshold";
        }
    }

    property! {
        /// `EventsConfig` of `AWS::CustomerProfiles::Recommender`.
        EventsConfig;
        new (event_parameters_list: List<EventParameters> = "EventParametersList");
        set {
        }
    }

    property! {
        /// `RecommenderConfig` of `AWS::CustomerProfiles::Recommender`.
        RecommenderConfig;
        new ();
        set {
            /// `EventsConfig`. Update: in place.
            events_config: EventsConfig = "EventsConfig";
        }
    }

    values! {
        /// `RecommenderRecipeName` of `AWS::CustomerProfiles::Recommender`.
        RecommenderRecipeName {
            FREQUENTLY_PAIRED_ITEMS = "frequently-paired-items",
            PERSONALIZED_RANKING = "personalized-ranking",
            POPULAR_ITEMS = "popular-items",
            RECOMMENDED_FOR_YOU = "recommended-for-you",
            SIMILAR_ITEMS = "similar-items",
            TRENDING_NOW = "trending-now",
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::RecommenderFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html).
    RecommenderFilter = "AWS::CustomerProfiles::RecommenderFilter", Ref = Arn;
    tags "Tags" List;
    new_with RecommenderFilterRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `RecommenderFilterName`: 1 to 63 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        recommender_filter_name: Str = "RecommenderFilterName",
        /// `RecommenderFilterExpression`: 1 to 2500 characters. Update: replaces.
        recommender_filter_expression: Str = "RecommenderFilterExpression",
    }
    set {
        /// `Description`: 1 to 1000 characters. Update: replaces.
        description: Str = "Description";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `RecommenderFilterExpression`: 1 to 2500 characters. Update: replaces.
        recommender_filter_expression: Str = "RecommenderFilterExpression";
        /// `RecommenderFilterName`: 1 to 63 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        recommender_filter_name: Str = "RecommenderFilterName";
        /// `RecommenderSchemaName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        recommender_schema_name: Str = "RecommenderSchemaName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<recommender_filter::Tags> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref recommender_filter_arn;
}

/// Property types of `AWS::CustomerProfiles::RecommenderFilter`.
pub mod recommender_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::CustomerProfiles::RecommenderFilter`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::RecommenderSchema`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html).
    RecommenderSchema = "AWS::CustomerProfiles::RecommenderSchema", Ref = Arn;
    tags "Tags" List;
    new_with RecommenderSchemaRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `RecommenderSchemaName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        recommender_schema_name: Str = "RecommenderSchemaName",
        /// `Fields`. Update: replaces.
        fields: Map<List<recommender_schema::RecommenderSchemaField>> = "Fields",
    }
    set {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Fields`. Update: replaces.
        fields: Map<List<recommender_schema::RecommenderSchemaField>> = "Fields";
        /// `RecommenderSchemaName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        recommender_schema_name: Str = "RecommenderSchemaName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<recommender_schema::Tags> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::CustomerProfiles::RecommenderSchema`.
pub mod recommender_schema {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain_object_type::{ContentType, FeatureType};

    pub use super::recommender_filter::Tags;

    property! {
        /// `RecommenderSchemaField` of `AWS::CustomerProfiles::RecommenderSchema`.
        RecommenderSchemaField;
        new (target_field_name: Str = "TargetFieldName");
        set {
            /// `ContentType`. Update: replaces.
            content_type: ContentType = "ContentType";
            /// `FeatureType`. Update: replaces.
            feature_type: FeatureType = "FeatureType";
        }
    }
}

resource! {
    /// `AWS::CustomerProfiles::SegmentDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html).
    SegmentDefinition = "AWS::CustomerProfiles::SegmentDefinition", Ref = Str;
    tags "Tags" List;
    new_with SegmentDefinitionRequired {
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `DisplayName`: 1 to 255 characters. Update: replaces.
        display_name: Str = "DisplayName",
        /// `SegmentDefinitionName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        segment_definition_name: Str = "SegmentDefinitionName",
    }
    set {
        /// `Description`: 1 to 4000 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 255 characters. Update: replaces.
        display_name: Str = "DisplayName";
        /// `DomainName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `SegmentDefinitionName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        segment_definition_name: Str = "SegmentDefinitionName";
        /// `SegmentGroups`. Update: replaces.
        segment_groups: segment_definition::SegmentGroup = "SegmentGroups";
        /// `SegmentSort`. Update: in place.
        segment_sort: segment_definition::SegmentSort = "SegmentSort";
        /// `SegmentSqlQuery`: 1 to 50 000 characters. Update: replaces.
        segment_sql_query: Str = "SegmentSqlQuery";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<segment_definition::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `SegmentDefinitionArn`
        segment_definition_arn: Arn = "SegmentDefinitionArn";
        /// `SegmentType`
        segment_type: Str = "SegmentType";
    }
}

/// Property types of `AWS::CustomerProfiles::SegmentDefinition`.
pub mod segment_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::Tag;

    property! {
        /// `AddressDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        AddressDimension;
        new ();
        set {
            /// `City`. Update: replaces.
            city: ProfileDimension = "City";
            /// `Country`. Update: replaces.
            country: ProfileDimension = "Country";
            /// `County`. Update: replaces.
            county: ProfileDimension = "County";
            /// `PostalCode`. Update: replaces.
            postal_code: ProfileDimension = "PostalCode";
            /// `Province`. Update: replaces.
            province: ProfileDimension = "Province";
            /// `State`. Update: replaces.
            state: ProfileDimension = "State";
        }
    }

    property! {
        /// `AttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        AttributeDimension;
        new (dimension_type: AttributeDimensionType = "DimensionType", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `CalculatedAttributeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        CalculatedAttributeDimension;
        new (dimension_type: AttributeDimensionType = "DimensionType", values: List<Str> = "Values");
        set {
            /// `ConditionOverrides`. Update: replaces.
            condition_overrides: ConditionOverrides = "ConditionOverrides";
        }
    }

    property! {
        /// `ConditionOverrides` of `AWS::CustomerProfiles::SegmentDefinition`.
        ConditionOverrides;
        new ();
        set {
            /// `Range`. Update: replaces.
            range: RangeOverride = "Range";
        }
    }

    property! {
        /// `DateDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        DateDimension;
        new (dimension_type: DateDimensionType = "DimensionType", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `Dimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        Dimension;
        new ();
        set {
            /// `CalculatedAttributes`. Update: replaces.
            calculated_attributes: Map<CalculatedAttributeDimension> = "CalculatedAttributes";
            /// `ProfileAttributes`. Update: replaces.
            profile_attributes: ProfileAttributes = "ProfileAttributes";
        }
    }

    property! {
        /// `ExtraLengthValueProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        ExtraLengthValueProfileDimension;
        new (dimension_type: StringDimensionType = "DimensionType", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `Group` of `AWS::CustomerProfiles::SegmentDefinition`.
        Group;
        new ();
        set {
            /// `Dimensions`. Update: replaces.
            dimensions: List<Dimension> = "Dimensions";
            /// `SourceSegments`. Update: replaces.
            source_segments: List<SourceSegment> = "SourceSegments";
            /// `SourceType`. Update: replaces.
            source_type: IncludeOptions = "SourceType";
            /// `Type`. Update: replaces.
            type_: IncludeOptions = "Type";
        }
    }

    property! {
        /// `ProfileAttributes` of `AWS::CustomerProfiles::SegmentDefinition`.
        ProfileAttributes;
        new ();
        set {
            /// `AccountNumber`. Update: replaces.
            account_number: ProfileDimension = "AccountNumber";
            /// `AdditionalInformation`. Update: replaces.
            additional_information: ExtraLengthValueProfileDimension = "AdditionalInformation";
            /// `Address`. Update: replaces.
            address: AddressDimension = "Address";
            /// `Attributes`. Update: replaces.
            attributes: Map<AttributeDimension> = "Attributes";
            /// `BillingAddress`. Update: replaces.
            billing_address: AddressDimension = "BillingAddress";
            /// `BirthDate`. Update: replaces.
            birth_date: DateDimension = "BirthDate";
            /// `BusinessEmailAddress`. Update: replaces.
            business_email_address: ProfileDimension = "BusinessEmailAddress";
            /// `BusinessName`. Update: replaces.
            business_name: ProfileDimension = "BusinessName";
            /// `BusinessPhoneNumber`. Update: replaces.
            business_phone_number: ProfileDimension = "BusinessPhoneNumber";
            /// `EmailAddress`. Update: replaces.
            email_address: ProfileDimension = "EmailAddress";
            /// `FirstName`. Update: replaces.
            first_name: ProfileDimension = "FirstName";
            /// `GenderString`. Update: replaces.
            gender_string: ProfileDimension = "GenderString";
            /// `HomePhoneNumber`. Update: replaces.
            home_phone_number: ProfileDimension = "HomePhoneNumber";
            /// `LastName`. Update: replaces.
            last_name: ProfileDimension = "LastName";
            /// `MailingAddress`. Update: replaces.
            mailing_address: AddressDimension = "MailingAddress";
            /// `MiddleName`. Update: replaces.
            middle_name: ProfileDimension = "MiddleName";
            /// `MobilePhoneNumber`. Update: replaces.
            mobile_phone_number: ProfileDimension = "MobilePhoneNumber";
            /// `PartyTypeString`. Update: replaces.
            party_type_string: ProfileDimension = "PartyTypeString";
            /// `PersonalEmailAddress`. Update: replaces.
            personal_email_address: ProfileDimension = "PersonalEmailAddress";
            /// `PhoneNumber`. Update: replaces.
            phone_number: ProfileDimension = "PhoneNumber";
            /// `ProfileType`. Update: replaces.
            profile_type: ProfileTypeDimension = "ProfileType";
            /// `ShippingAddress`. Update: replaces.
            shipping_address: AddressDimension = "ShippingAddress";
        }
    }

    property! {
        /// `ProfileDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        ProfileDimension;
        new (dimension_type: StringDimensionType = "DimensionType", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `ProfileTypeDimension` of `AWS::CustomerProfiles::SegmentDefinition`.
        ProfileTypeDimension;
        new (dimension_type: ProfileTypeDimensionType = "DimensionType", values: List<ProfileType> = "Values");
        set {
        }
    }

    property! {
        /// `RangeOverride` of `AWS::CustomerProfiles::SegmentDefinition`.
        RangeOverride;
        new (start: Int = "Start", unit: Unit = "Unit");
        set {
            /// `End`: -2 147 483 648 to 2 147 483 647. Update: replaces.
            end: Int = "End";
        }
    }

    property! {
        /// `SegmentGroup` of `AWS::CustomerProfiles::SegmentDefinition`.
        SegmentGroup;
        new ();
        set {
            /// `Groups`. Update: replaces.
            groups: List<Group> = "Groups";
            /// `Include`. Update: replaces.
            include: IncludeOptions = "Include";
        }
    }

    property! {
        /// `SegmentSort` of `AWS::CustomerProfiles::SegmentDefinition`.
        SegmentSort;
        new (attributes: List<SortAttribute> = "Attributes");
        set {
        }
    }

    property! {
        /// `SortAttribute` of `AWS::CustomerProfiles::SegmentDefinition`.
        SortAttribute;
        new (name: Str = "Name", order: SegmentSortOrder = "Order");
        set {
            /// `DataType`. Update: in place.
            data_type: SegmentSortDataType = "DataType";
            /// `Type`. Update: in place.
            type_: SortAttributeType = "Type";
        }
    }

    property! {
        /// `SourceSegment` of `AWS::CustomerProfiles::SegmentDefinition`.
        SourceSegment;
        new ();
        set {
            /// `SegmentDefinitionName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
            segment_definition_name: Str = "SegmentDefinitionName";
        }
    }

    values! {
        /// `AttributeDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
        AttributeDimensionType {
            INCLUSIVE = "INCLUSIVE",
            EXCLUSIVE = "EXCLUSIVE",
            CONTAINS = "CONTAINS",
            BEGINS_WITH = "BEGINS_WITH",
            ENDS_WITH = "ENDS_WITH",
            BEFORE = "BEFORE",
            AFTER = "AFTER",
            BETWEEN = "BETWEEN",
            NOT_BETWEEN = "NOT_BETWEEN",
            ON = "ON",
            GREATER_THAN = "GREATER_THAN",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
            LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
            EQUAL = "EQUAL",
        }
    }

    values! {
        /// `DateDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
        DateDimensionType {
            BEFORE = "BEFORE",
            AFTER = "AFTER",
            BETWEEN = "BETWEEN",
            NOT_BETWEEN = "NOT_BETWEEN",
            ON = "ON",
        }
    }

    values! {
        /// `IncludeOptions` of `AWS::CustomerProfiles::SegmentDefinition`.
        IncludeOptions {
            ALL = "ALL",
            ANY = "ANY",
            NONE = "NONE",
        }
    }

    values! {
        /// `ProfileType` of `AWS::CustomerProfiles::SegmentDefinition`.
        ProfileType {
            ACCOUNT_PROFILE = "ACCOUNT_PROFILE",
            PROFILE = "PROFILE",
        }
    }

    values! {
        /// `ProfileTypeDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
        ProfileTypeDimensionType {
            INCLUSIVE = "INCLUSIVE",
            EXCLUSIVE = "EXCLUSIVE",
        }
    }

    values! {
        /// `SegmentSortDataType` of `AWS::CustomerProfiles::SegmentDefinition`.
        SegmentSortDataType {
            STRING = "STRING",
            NUMBER = "NUMBER",
            DATE = "DATE",
        }
    }

    values! {
        /// `SegmentSortOrder` of `AWS::CustomerProfiles::SegmentDefinition`.
        SegmentSortOrder {
            ASC = "ASC",
            DESC = "DESC",
        }
    }

    values! {
        /// `SortAttributeType` of `AWS::CustomerProfiles::SegmentDefinition`.
        SortAttributeType {
            PROFILE = "PROFILE",
            CALCULATED = "CALCULATED",
        }
    }

    values! {
        /// `StringDimensionType` of `AWS::CustomerProfiles::SegmentDefinition`.
        StringDimensionType {
            INCLUSIVE = "INCLUSIVE",
            EXCLUSIVE = "EXCLUSIVE",
            CONTAINS = "CONTAINS",
            BEGINS_WITH = "BEGINS_WITH",
            ENDS_WITH = "ENDS_WITH",
        }
    }

    values! {
        /// `Unit` of `AWS::CustomerProfiles::SegmentDefinition`.
        Unit {
            DAYS = "DAYS",
        }
    }
}
