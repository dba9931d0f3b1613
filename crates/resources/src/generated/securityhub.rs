// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SecurityHub`: 17 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SecurityHub::ActionTarget`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html).
    ActionTarget = "AWS::SecurityHub::ActionTarget", Ref = SecurityHubActionTargetArn;
    new_with ActionTargetRequired {
        /// `Name`: `\S`. Update: in place.
        name: Str = "Name",
        /// `Description`: `\S`. Update: in place.
        description: Str = "Description",
        /// `Id`: `\S`. Update: replaces.
        id: Str = "Id",
    }
    set {
        /// `Description`: `\S`. Update: in place.
        description: Str = "Description";
        /// `Id`: `\S`. Update: replaces.
        id: Str = "Id";
        /// `Name`: `\S`. Update: in place.
        name: Str = "Name";
    }
    get {
    }
    ref action_target_arn;
}

resource! {
    /// `AWS::SecurityHub::AggregatorV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html).
    AggregatorV2 = "AWS::SecurityHub::AggregatorV2", Ref = SecurityHubAggregatorV2Arn;
    tags "Tags" Object;
    new (region_linking_mode: aggregator_v2::RegionLinkingMode = "RegionLinkingMode", linked_regions: List<Str> = "LinkedRegions");
    set {
        /// `LinkedRegions`: 1 to 50 items, no item twice, `^[a-zA-Z0-9-]{1,32}$`. Update: in place.
        linked_regions: List<Str> = "LinkedRegions";
        /// `RegionLinkingMode`. Update: in place.
        region_linking_mode: aggregator_v2::RegionLinkingMode = "RegionLinkingMode";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `AggregationRegion`
        aggregation_region: Str = "AggregationRegion";
    }
    ref aggregator_v2_arn;
}

/// Property types of `AWS::SecurityHub::AggregatorV2`.
pub mod aggregator_v2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `RegionLinkingMode` of `AWS::SecurityHub::AggregatorV2`.
        RegionLinkingMode {
            SPECIFIED_REGIONS = "SPECIFIED_REGIONS",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::AutomationRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html).
    AutomationRule = "AWS::SecurityHub::AutomationRule", Ref = SecurityHubAutomationRuleArn;
    tags "Tags" Object;
    new_with AutomationRuleRequired {
        /// `RuleOrder`: 1 to 1000. Update: in place.
        rule_order: Int = "RuleOrder",
        /// `RuleName`: 1 to 256 characters, `\S`. Update: in place.
        rule_name: Str = "RuleName",
        /// `Description`: 1 to 1024 characters, `\S`. Update: in place.
        description: Str = "Description",
        /// `Criteria`. Update: in place.
        criteria: automation_rule::AutomationRulesFindingFilters = "Criteria",
        /// `Actions`: 1 items. Update: in place.
        actions: List<automation_rule::AutomationRulesAction> = "Actions",
    }
    set {
        /// `Actions`: 1 items. Update: in place.
        actions: List<automation_rule::AutomationRulesAction> = "Actions";
        /// `Criteria`. Update: in place.
        criteria: automation_rule::AutomationRulesFindingFilters = "Criteria";
        /// `Description`: 1 to 1024 characters, `\S`. Update: in place.
        description: Str = "Description";
        /// `IsTerminal`. Update: in place.
        is_terminal: Bool = "IsTerminal";
        /// `RuleName`: 1 to 256 characters, `\S`. Update: in place.
        rule_name: Str = "RuleName";
        /// `RuleOrder`: 1 to 1000. Update: in place.
        rule_order: Int = "RuleOrder";
        /// `RuleStatus`. Update: in place.
        rule_status: automation_rule::RuleStatus = "RuleStatus";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref rule_arn;
}

/// Property types of `AWS::SecurityHub::AutomationRule`.
pub mod automation_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AutomationRulesAction` of `AWS::SecurityHub::AutomationRule`.
        AutomationRulesAction;
        new (type_: Type = "Type", finding_fields_update: AutomationRulesFindingFieldsUpdate = "FindingFieldsUpdate");
        set {
        }
    }

    property! {
        /// `AutomationRulesFindingFieldsUpdate` of `AWS::SecurityHub::AutomationRule`.
        AutomationRulesFindingFieldsUpdate;
        new ();
        set {
            /// `Confidence`: 0 to 100. Update: in place.
            confidence: Int = "Confidence";
            /// `Criticality`: 0 to 100. Update: in place.
            criticality: Int = "Criticality";
            /// `Note`. Update: in place.
            note: NoteUpdate = "Note";
            /// `RelatedFindings`: 1 to 10 items. Update: in place.
            related_findings: List<RelatedFinding> = "RelatedFindings";
            /// `Severity`. Update: in place.
            severity: SeverityUpdate = "Severity";
            /// `Types`: at most 50 items, no item twice, `^([^/]+)(/[^/]+){0,2}$`. Update: in place.
            types: List<Str> = "Types";
            /// `UserDefinedFields`. Update: in place.
            user_defined_fields: Map<Str> = "UserDefinedFields";
            /// `VerificationState`. Update: in place.
            verification_state: VerificationState = "VerificationState";
            /// `Workflow`. Update: in place.
            workflow: WorkflowUpdate = "Workflow";
        }
    }

    property! {
        /// `AutomationRulesFindingFilters` of `AWS::SecurityHub::AutomationRule`.
        AutomationRulesFindingFilters;
        new ();
        set {
            /// `AwsAccountId`: at most 100 items. Update: in place.
            aws_account_id: List<StringFilter> = "AwsAccountId";
            /// `CompanyName`: at most 20 items. Update: in place.
            company_name: List<StringFilter> = "CompanyName";
            /// `ComplianceAssociatedStandardsId`: at most 20 items. Update: in place.
            compliance_associated_standards_id: List<StringFilter> = "ComplianceAssociatedStandardsId";
            /// `ComplianceSecurityControlId`: at most 20 items. Update: in place.
            compliance_security_control_id: List<StringFilter> = "ComplianceSecurityControlId";
            /// `ComplianceStatus`: at most 20 items. Update: in place.
            compliance_status: List<StringFilter> = "ComplianceStatus";
            /// `Confidence`: at most 20 items. Update: in place.
            confidence: List<NumberFilter> = "Confidence";
            /// `CreatedAt`: at most 20 items. Update: in place.
            created_at: List<DateFilter> = "CreatedAt";
            /// `Criticality`: at most 20 items. Update: in place.
            criticality: List<NumberFilter> = "Criticality";
            /// `Description`: at most 20 items. Update: in place.
            description: List<StringFilter> = "Description";
            /// `FirstObservedAt`: at most 20 items. Update: in place.
            first_observed_at: List<DateFilter> = "FirstObservedAt";
            /// `GeneratorId`: at most 100 items. Update: in place.
            generator_id: List<StringFilter> = "GeneratorId";
            /// `Id`: at most 20 items. Update: in place.
            id: List<StringFilter> = "Id";
            /// `LastObservedAt`: at most 20 items. Update: in place.
            last_observed_at: List<DateFilter> = "LastObservedAt";
            /// `NoteText`: at most 20 items. Update: in place.
            note_text: List<StringFilter> = "NoteText";
            /// `NoteUpdatedAt`: at most 20 items. Update: in place.
            note_updated_at: List<DateFilter> = "NoteUpdatedAt";
            /// `NoteUpdatedBy`: at most 20 items. Update: in place.
            note_updated_by: List<StringFilter> = "NoteUpdatedBy";
            /// `ProductArn`: at most 20 items. Update: in place.
            product_arn: List<StringFilter> = "ProductArn";
            /// `ProductName`: at most 20 items. Update: in place.
            product_name: List<StringFilter> = "ProductName";
            /// `RecordState`: at most 20 items. Update: in place.
            record_state: List<StringFilter> = "RecordState";
            /// `RelatedFindingsId`: at most 20 items. Update: in place.
            related_findings_id: List<StringFilter> = "RelatedFindingsId";
            /// `RelatedFindingsProductArn`: at most 20 items. Update: in place.
            related_findings_product_arn: List<StringFilter> = "RelatedFindingsProductArn";
            /// `ResourceDetailsOther`: at most 20 items. Update: in place.
            resource_details_other: List<MapFilter> = "ResourceDetailsOther";
            /// `ResourceId`: at most 100 items. Update: in place.
            resource_id: List<StringFilter> = "ResourceId";
            /// `ResourcePartition`: at most 20 items. Update: in place.
            resource_partition: List<StringFilter> = "ResourcePartition";
            /// `ResourceRegion`: at most 20 items. Update: in place.
            resource_region: List<StringFilter> = "ResourceRegion";
            /// `ResourceTags`: at most 20 items. Update: in place.
            resource_tags: List<MapFilter> = "ResourceTags";
            /// `ResourceType`: at most 20 items. Update: in place.
            resource_type: List<StringFilter> = "ResourceType";
            /// `SeverityLabel`: at most 20 items. Update: in place.
            severity_label: List<StringFilter> = "SeverityLabel";
            /// `SourceUrl`: at most 20 items. Update: in place.
            source_url: List<StringFilter> = "SourceUrl";
            /// `Title`: at most 100 items. Update: in place.
            title: List<StringFilter> = "Title";
            /// `Type`: at most 20 items. Update: in place.
            type_: List<StringFilter> = "Type";
            /// `UpdatedAt`: at most 20 items. Update: in place.
            updated_at: List<DateFilter> = "UpdatedAt";
            /// `UserDefinedFields`: at most 20 items. Update: in place.
            user_defined_fields: List<MapFilter> = "UserDefinedFields";
            /// `VerificationState`: at most 20 items. Update: in place.
            verification_state: List<StringFilter> = "VerificationState";
            /// `WorkflowStatus`: at most 20 items. Update: in place.
            workflow_status: List<StringFilter> = "WorkflowStatus";
        }
    }

    property! {
        /// `DateFilter` of `AWS::SecurityHub::AutomationRule`.
        DateFilter;
        new ();
        set {
            /// `DateRange`. Update: in place.
            date_range: DateRange = "DateRange";
            /// `End`. Update: in place.
            end: Str = "End";
            /// `Start`. Update: in place.
            start: Str = "Start";
        }
    }

    property! {
        /// `DateRange` of `AWS::SecurityHub::AutomationRule`.
        DateRange;
        new (unit: Unit = "Unit", value: Num = "Value");
        set {
        }
    }

    property! {
        /// `MapFilter` of `AWS::SecurityHub::AutomationRule`.
        MapFilter;
        new_with MapFilterRequired {
            /// `Comparison`. Update: in place.
            comparison: Comparison = "Comparison",
            /// `Key`: `\S`. Update: in place.
            key: Str = "Key",
            /// `Value`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `NoteUpdate` of `AWS::SecurityHub::AutomationRule`.
        NoteUpdate;
        new_with NoteUpdateRequired {
            /// `Text`: 1 to 512 characters, `\S`. Update: in place.
            text: Str = "Text",
            /// `UpdatedBy`: `\S`. Update: in place.
            updated_by: Str = "UpdatedBy",
        }
        set {
        }
    }

    property! {
        /// `NumberFilter` of `AWS::SecurityHub::AutomationRule`.
        NumberFilter;
        new ();
        set {
            /// `Eq`. Update: in place.
            eq: Num = "Eq";
            /// `Gte`. Update: in place.
            gte: Num = "Gte";
            /// `Lte`. Update: in place.
            lte: Num = "Lte";
        }
    }

    property! {
        /// `RelatedFinding` of `AWS::SecurityHub::AutomationRule`.
        RelatedFinding;
        new_with RelatedFindingRequired {
            /// `ProductArn`: 12 to 2048 characters. Update: in place.
            product_arn: Str = "ProductArn",
            /// `Id`: `\S`. Update: in place.
            id: Str = "Id",
        }
        set {
        }
    }

    property! {
        /// `SeverityUpdate` of `AWS::SecurityHub::AutomationRule`.
        SeverityUpdate;
        new ();
        set {
            /// `Label`. Update: in place.
            label: Label = "Label";
            /// `Normalized`: 0 to 100. Update: in place.
            normalized: Int = "Normalized";
            /// `Product`. Update: in place.
            product: Num = "Product";
        }
    }

    property! {
        /// `StringFilter` of `AWS::SecurityHub::AutomationRule`.
        StringFilter;
        new (comparison: StringFilterComparison = "Comparison", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `WorkflowUpdate` of `AWS::SecurityHub::AutomationRule`.
        WorkflowUpdate;
        new (status: Status = "Status");
        set {
        }
    }

    values! {
        /// `Comparison` of `AWS::SecurityHub::AutomationRule`.
        Comparison {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
            CONTAINS = "CONTAINS",
            NOT_CONTAINS = "NOT_CONTAINS",
        }
    }

    values! {
        /// `Label` of `AWS::SecurityHub::AutomationRule`.
        Label {
            INFORMATIONAL = "INFORMATIONAL",
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
            CRITICAL = "CRITICAL",
        }
    }

    values! {
        /// `RuleStatus` of `AWS::SecurityHub::AutomationRule`.
        RuleStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Status` of `AWS::SecurityHub::AutomationRule`.
        Status {
            NEW = "NEW",
            NOTIFIED = "NOTIFIED",
            RESOLVED = "RESOLVED",
            SUPPRESSED = "SUPPRESSED",
        }
    }

    values! {
        /// `StringFilterComparison` of `AWS::SecurityHub::AutomationRule`.
        StringFilterComparison {
            EQUALS = "EQUALS",
            PREFIX = "PREFIX",
            NOT_EQUALS = "NOT_EQUALS",
            PREFIX_NOT_EQUALS = "PREFIX_NOT_EQUALS",
            CONTAINS = "CONTAINS",
            NOT_CONTAINS = "NOT_CONTAINS",
        }
    }

    values! {
        /// `Type` of `AWS::SecurityHub::AutomationRule`.
        Type {
            FINDING_FIELDS_UPDATE = "FINDING_FIELDS_UPDATE",
        }
    }

    values! {
        /// `Unit` of `AWS::SecurityHub::AutomationRule`.
        Unit {
            DAYS = "DAYS",
        }
    }

    values! {
        /// `VerificationState` of `AWS::SecurityHub::AutomationRule`.
        VerificationState {
            UNKNOWN = "UNKNOWN",
            TRUE_POSITIVE = "TRUE_POSITIVE",
            FALSE_POSITIVE = "FALSE_POSITIVE",
            BENIGN_POSITIVE = "BENIGN_POSITIVE",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::AutomationRuleV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html).
    AutomationRuleV2 = "AWS::SecurityHub::AutomationRuleV2", Ref = SecurityHubAutomationRuleV2RuleArn;
    tags "Tags" Object;
    new_with AutomationRuleV2Required {
        /// `RuleName`: 1 to 256 characters, `.*\S.*`. Update: in place.
        rule_name: Str = "RuleName",
        /// `Description`: 1 to 256 characters, `.*\S.*`. Update: in place.
        description: Str = "Description",
        /// `RuleOrder`: 1.0 to 1000.0. Update: in place.
        rule_order: Num = "RuleOrder",
        /// `Criteria`. Update: in place.
        criteria: automation_rule_v2::Criteria = "Criteria",
        /// `Actions`: 1 items, no item twice. Update: in place.
        actions: List<automation_rule_v2::AutomationRulesActionV2> = "Actions",
    }
    set {
        /// `Actions`: 1 items, no item twice. Update: in place.
        actions: List<automation_rule_v2::AutomationRulesActionV2> = "Actions";
        /// `Criteria`. Update: in place.
        criteria: automation_rule_v2::Criteria = "Criteria";
        /// `Description`: 1 to 256 characters, `.*\S.*`. Update: in place.
        description: Str = "Description";
        /// `RuleName`: 1 to 256 characters, `.*\S.*`. Update: in place.
        rule_name: Str = "RuleName";
        /// `RuleOrder`: 1.0 to 1000.0. Update: in place.
        rule_order: Num = "RuleOrder";
        /// `RuleStatus`. Update: in place.
        rule_status: automation_rule_v2::RuleStatus = "RuleStatus";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `RuleId`
        rule_id: Str = "RuleId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref rule_arn;
}

/// Property types of `AWS::SecurityHub::AutomationRuleV2`.
pub mod automation_rule_v2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::automation_rule::{DateFilter, DateRange, NumberFilter, RuleStatus, Unit};

    property! {
        /// `AutomationRulesActionV2` of `AWS::SecurityHub::AutomationRuleV2`.
        AutomationRulesActionV2;
        new (type_: Type = "Type");
        set {
            /// `ExternalIntegrationConfiguration`. Update: in place.
            external_integration_configuration: ExternalIntegrationConfiguration = "ExternalIntegrationConfiguration";
            /// `FindingFieldsUpdate`. Update: in place.
            finding_fields_update: AutomationRulesFindingFieldsUpdateV2 = "FindingFieldsUpdate";
        }
    }

    property! {
        /// `AutomationRulesFindingFieldsUpdateV2` of `AWS::SecurityHub::AutomationRuleV2`.
        AutomationRulesFindingFieldsUpdateV2;
        new ();
        set {
            /// `Comment`: `.*\S.*`. Update: in place.
            comment: Str = "Comment";
            /// `SeverityId`. Update: in place.
            severity_id: Int = "SeverityId";
            /// `StatusId`. Update: in place.
            status_id: Int = "StatusId";
        }
    }

    property! {
        /// `BooleanFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        BooleanFilter;
        new (value: Bool = "Value");
        set {
        }
    }

    property! {
        /// `CompositeFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        CompositeFilter;
        new ();
        set {
            /// `BooleanFilters`: 1 to 20 items, no item twice. Update: in place.
            boolean_filters: List<OcsfBooleanFilter> = "BooleanFilters";
            /// `DateFilters`: 1 to 20 items, no item twice. Update: in place.
            date_filters: List<OcsfDateFilter> = "DateFilters";
            /// `MapFilters`: 1 to 20 items. Update: in place.
            map_filters: List<OcsfMapFilter> = "MapFilters";
            /// `NumberFilters`: 1 to 20 items, no item twice. Update: in place.
            number_filters: List<OcsfNumberFilter> = "NumberFilters";
            /// `Operator`. Update: in place.
            operator: AllowedOperators = "Operator";
            /// `StringFilters`: 1 to 20 items, no item twice. Update: in place.
            string_filters: List<OcsfStringFilter> = "StringFilters";
        }
    }

    property! {
        /// `Criteria` of `AWS::SecurityHub::AutomationRuleV2`.
        Criteria;
        new ();
        set {
            /// `OcsfFindingCriteria`. Update: in place.
            ocsf_finding_criteria: OcsfFindingFilters = "OcsfFindingCriteria";
        }
    }

    property! {
        /// `ExternalIntegrationConfiguration` of `AWS::SecurityHub::AutomationRuleV2`.
        ExternalIntegrationConfiguration;
        new ();
        set {
            /// `ConnectorArn`: `.*\S.*`. Update: in place.
            connector_arn: Str = "ConnectorArn";
        }
    }

    property! {
        /// `MapFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        MapFilter;
        new_with MapFilterRequired {
            /// `Comparison`. Update: in place.
            comparison: MapFilterComparison = "Comparison",
            /// `Key`: 1 to 4096 characters. Update: in place.
            key: Str = "Key",
            /// `Value`: 1 to 4096 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `OcsfBooleanFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfBooleanFilter;
        new (field_name: OcsfBooleanFilterFieldName = "FieldName", filter: BooleanFilter = "Filter");
        set {
        }
    }

    property! {
        /// `OcsfDateFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfDateFilter;
        new (field_name: OcsfDateFilterFieldName = "FieldName", filter: DateFilter = "Filter");
        set {
        }
    }

    property! {
        /// `OcsfFindingFilters` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfFindingFilters;
        new ();
        set {
            /// `CompositeFilters`: no item twice. Update: in place.
            composite_filters: List<CompositeFilter> = "CompositeFilters";
            /// `CompositeOperator`. Update: in place.
            composite_operator: AllowedOperators = "CompositeOperator";
        }
    }

    property! {
        /// `OcsfMapFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfMapFilter;
        new (field_name: OcsfMapFilterFieldName = "FieldName", filter: MapFilter = "Filter");
        set {
        }
    }

    property! {
        /// `OcsfNumberFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfNumberFilter;
        new (field_name: OcsfNumberFilterFieldName = "FieldName", filter: NumberFilter = "Filter");
        set {
        }
    }

    property! {
        /// `OcsfStringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfStringFilter;
        new (field_name: OcsfStringField = "FieldName", filter: StringFilter = "Filter");
        set {
        }
    }

    property! {
        /// `StringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
        StringFilter;
        new (value: Str = "Value", comparison: StringFilterComparison = "Comparison");
        set {
        }
    }

    values! {
        /// `AllowedOperators` of `AWS::SecurityHub::AutomationRuleV2`.
        AllowedOperators {
            AND = "AND",
            OR = "OR",
        }
    }

    values! {
        /// `MapFilterComparison` of `AWS::SecurityHub::AutomationRuleV2`.
        MapFilterComparison {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
        }
    }

    values! {
        /// `OcsfBooleanFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfBooleanFilterFieldName {
            COMPLIANCE_ASSESSMENTS_MEETS_CRITERIA = "compliance.assessments.meets_criteria",
            VULNERABILITIES_IS_EXPLOIT_AVAILABLE = "vulnerabilities.is_exploit_available",
            VULNERABILITIES_IS_FIX_AVAILABLE = "vulnerabilities.is_fix_available",
        }
    }

    values! {
        /// `OcsfDateFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfDateFilterFieldName {
            FINDING_INFO_CREATED_TIME_DT = "finding_info.created_time_dt",
            FINDING_INFO_FIRST_SEEN_TIME_DT = "finding_info.first_seen_time_dt",
            FINDING_INFO_LAST_SEEN_TIME_DT = "finding_info.last_seen_time_dt",
            FINDING_INFO_MODIFIED_TIME_DT = "finding_info.modified_time_dt",
        }
    }

    values! {
        /// `OcsfMapFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfMapFilterFieldName {
            RESOURCES_TAGS = "resources.tags",
        }
    }

    values! {
        /// `OcsfNumberFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfNumberFilterFieldName {
            ACTIVITY_ID = "activity_id",
            COMPLIANCE_STATUS_ID = "compliance.status_id",
            CONFIDENCE_SCORE = "confidence_score",
            FINDING_INFO_RELATED_EVENTS_COUNT = "finding_info.related_events_count",
            VENDOR_ATTRIBUTES_SEVERITY_ID = "vendor_attributes.severity_id",
        }
    }

    values! {
        /// `OcsfStringField` of `AWS::SecurityHub::AutomationRuleV2`.
        OcsfStringField {
            ACTIVITY_NAME = "activity_name",
            CLOUD_ACCOUNT_NAME = "cloud.account.name",
            CLOUD_ACCOUNT_UID = "cloud.account.uid",
            CLOUD_PROVIDER = "cloud.provider",
            CLOUD_REGION = "cloud.region",
            COMPLIANCE_ASSESSMENTS_CATEGORY = "compliance.assessments.category",
            COMPLIANCE_ASSESSMENTS_NAME = "compliance.assessments.name",
            COMPLIANCE_CONTROL = "compliance.control",
            COMPLIANCE_STATUS = "compliance.status",
            COMPLIANCE_STANDARDS = "compliance.standards",
            FINDING_INFO_DESC = "finding_info.desc",
            FINDING_INFO_SRC_URL = "finding_info.src_url",
            FINDING_INFO_TITLE = "finding_info.title",
            FINDING_INFO_TYPES = "finding_info.types",
            FINDING_INFO_UID = "finding_info.uid",
            FINDING_INFO_RELATED_EVENTS_UID = "finding_info.related_events.uid",
            FINDING_INFO_RELATED_EVENTS_PRODUCT_UID = "finding_info.related_events.product.uid",
            FINDING_INFO_RELATED_EVENTS_TITLE = "finding_info.related_events.title",
            METADATA_PRODUCT_FEATURE_UID = "metadata.product.feature.uid",
            METADATA_PRODUCT_NAME = "metadata.product.name",
            METADATA_PRODUCT_UID = "metadata.product.uid",
            METADATA_PRODUCT_VENDOR_NAME = "metadata.product.vendor_name",
            REMEDIATION_DESC = "remediation.desc",
            REMEDIATION_REFERENCES = "remediation.references",
            RESOURCES_CLOUD_PARTITION = "resources.cloud_partition",
            RESOURCES_NAME = "resources.name",
            RESOURCES_REGION = "resources.region",
            RESOURCES_TYPE = "resources.type",
            RESOURCES_UID = "resources.uid",
            VULNERABILITIES_FIX_COVERAGE = "vulnerabilities.fix_coverage",
            CLASS_NAME = "class_name",
            VENDOR_ATTRIBUTES_SEVERITY = "vendor_attributes.severity",
        }
    }

    values! {
        /// `StringFilterComparison` of `AWS::SecurityHub::AutomationRuleV2`.
        StringFilterComparison {
            EQUALS = "EQUALS",
            PREFIX = "PREFIX",
            NOT_EQUALS = "NOT_EQUALS",
            PREFIX_NOT_EQUALS = "PREFIX_NOT_EQUALS",
            CONTAINS = "CONTAINS",
        }
    }

    values! {
        /// `Type` of `AWS::SecurityHub::AutomationRuleV2`.
        Type {
            FINDING_FIELDS_UPDATE = "FINDING_FIELDS_UPDATE",
            EXTERNAL_INTEGRATION = "EXTERNAL_INTEGRATION",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::ConfigurationPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html).
    ConfigurationPolicy = "AWS::SecurityHub::ConfigurationPolicy", Ref = SecurityHubConfigurationPolicyArn;
    tags "Tags" Object;
    new (configuration_policy: configuration_policy::Policy = "ConfigurationPolicy", name: Str = "Name");
    set {
        /// `ConfigurationPolicy`. Update: in place.
        configuration_policy: configuration_policy::Policy = "ConfigurationPolicy";
        /// `Description`: at most 512 characters, `\S`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `\S`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `ServiceEnabled`
        service_enabled: Bool = "ServiceEnabled";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::SecurityHub::ConfigurationPolicy`.
pub mod configuration_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ParameterConfiguration` of `AWS::SecurityHub::ConfigurationPolicy`.
        ParameterConfiguration;
        new (value_type: ValueType = "ValueType");
        set {
            /// `Value`. Update: in place.
            value: ParameterValue = "Value";
        }
    }

    property! {
        /// `ParameterValue` of `AWS::SecurityHub::ConfigurationPolicy`.
        ParameterValue;
        new ();
        set {
            /// `Boolean`. Update: in place.
            boolean: Bool = "Boolean";
            /// `Double`. Update: in place.
            double: Num = "Double";
            /// `Enum`: at most 2048 characters. Update: in place.
            enum_: Str = "Enum";
            /// `EnumList`: at most 100 items, no item twice, at most 2048 characters. Update: in place.
            enum_list: List<Str> = "EnumList";
            /// `Integer`. Update: in place.
            integer: Int = "Integer";
            /// `IntegerList`: at most 100 items, no item twice. Update: in place.
            integer_list: List<Int> = "IntegerList";
            /// `String`: at most 2048 characters. Update: in place.
            string: Str = "String";
            /// `StringList`: at most 100 items, no item twice, at most 2048 characters. Update: in place.
            string_list: List<Str> = "StringList";
        }
    }

    property! {
        /// `Policy` of `AWS::SecurityHub::ConfigurationPolicy`.
        Policy;
        new ();
        set {
            /// `SecurityHub`. Update: in place.
            security_hub: SecurityHubPolicy = "SecurityHub";
        }
    }

    property! {
        /// `SecurityControlCustomParameter` of `AWS::SecurityHub::ConfigurationPolicy`.
        SecurityControlCustomParameter;
        new ();
        set {
            /// `Parameters`. Update: in place.
            parameters: Map<ParameterConfiguration> = "Parameters";
            /// `SecurityControlId`: at most 2048 characters. Update: in place.
            security_control_id: Str = "SecurityControlId";
        }
    }

    property! {
        /// `SecurityControlsConfiguration` of `AWS::SecurityHub::ConfigurationPolicy`.
        SecurityControlsConfiguration;
        new ();
        set {
            /// `DisabledSecurityControlIdentifiers`: at most 1000 items, no item twice, at most 2048 characters. Update: in place.
            disabled_security_control_identifiers: List<Str> = "DisabledSecurityControlIdentifiers";
            /// `EnabledSecurityControlIdentifiers`: at most 1000 items, no item twice, at most 2048 characters. Update: in place.
            enabled_security_control_identifiers: List<Str> = "EnabledSecurityControlIdentifiers";
            /// `SecurityControlCustomParameters`: at most 1000 items, no item twice. Update: in place.
            security_control_custom_parameters: List<SecurityControlCustomParameter> = "SecurityControlCustomParameters";
        }
    }

    property! {
        /// `SecurityHubPolicy` of `AWS::SecurityHub::ConfigurationPolicy`.
        SecurityHubPolicy;
        new ();
        set {
            /// `EnabledStandardIdentifiers`: at most 1000 items, no item twice, at most 2048 characters. Update: in place.
            enabled_standard_identifiers: List<Str> = "EnabledStandardIdentifiers";
            /// `SecurityControlsConfiguration`. Update: in place.
            security_controls_configuration: SecurityControlsConfiguration = "SecurityControlsConfiguration";
            /// `ServiceEnabled`. Update: in place.
            service_enabled: Bool = "ServiceEnabled";
        }
    }

    values! {
        /// `ValueType` of `AWS::SecurityHub::ConfigurationPolicy`.
        ValueType {
            DEFAULT = "DEFAULT",
            CUSTOM = "CUSTOM",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html).
    Connector = "AWS::SecurityHub::Connector", Ref = SecurityHubConnectorArn;
    tags "Tags" Object;
    new (name: Str = "Name", provider: connector::Provider = "Provider");
    set {
        /// `Description`: `\S`. Update: in place.
        description: Str = "Description";
        /// `Name`: `\S`. Update: replaces.
        name: Str = "Name";
        /// `Provider`. Update: in place.
        provider: connector::Provider = "Provider";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `ConnectorId`
        connector_id: Str = "ConnectorId";
        /// `ConnectorStatus`
        connector_status: Str = "ConnectorStatus";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `EnablementStatus`
        enablement_status: Str = "EnablementStatus";
        /// `Issues`
        issues: List<Str> = "Issues";
        /// `LastCheckedAt`
        last_checked_at: Str = "LastCheckedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Message`
        message: Str = "Message";
    }
    ref connector_arn;
}

/// Property types of `AWS::SecurityHub::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AzureProviderConfiguration` of `AWS::SecurityHub::Connector`.
        AzureProviderConfiguration;
        new (aws_config_connector_arn: Str = "AWSConfigConnectorArn", scope_configuration: AzureScopeConfiguration = "ScopeConfiguration", azure_regions: List<Str> = "AzureRegions");
        set {
        }
    }

    property! {
        /// `AzureScopeConfiguration` of `AWS::SecurityHub::Connector`.
        AzureScopeConfiguration;
        new (scope_type: ScopeType = "ScopeType");
        set {
            /// `ScopeValues`: at most 100 items, no item twice. Update: in place.
            scope_values: List<Str> = "ScopeValues";
        }
    }

    property! {
        /// `Provider` of `AWS::SecurityHub::Connector`.
        Provider;
        new (azure: AzureProviderConfiguration = "Azure");
        set {
        }
    }

    values! {
        /// `ScopeType` of `AWS::SecurityHub::Connector`.
        ScopeType {
            TENANT = "TENANT",
            SUBSCRIPTION = "SUBSCRIPTION",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::ConnectorV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html).
    ConnectorV2 = "AWS::SecurityHub::ConnectorV2", Ref = SecurityHubConnectorV2ConnectorArn;
    tags "Tags" Object;
    new (name: Str = "Name", provider: connector_v2::Provider = "Provider");
    set {
        /// `Description`: at most 256 characters, `.*\S.*`. Update: in place.
        description: Str = "Description";
        /// `KmsKeyArn`: 20 to 2048 characters, `.*\S.*`. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: 1 to 64 characters, `.*\S.*`. Update: replaces.
        name: Str = "Name";
        /// `Provider`. Update: in place.
        provider: connector_v2::Provider = "Provider";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `ConnectorId`
        connector_id: Str = "ConnectorId";
        /// `ConnectorStatus`
        connector_status: Str = "ConnectorStatus";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EnablementStatus`
        enablement_status: Str = "EnablementStatus";
        /// `EnablementStatusReason`
        enablement_status_reason: Str = "EnablementStatusReason";
        /// `Issues`
        issues: List<Str> = "Issues";
        /// `LastCheckedAt`
        last_checked_at: Str = "LastCheckedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Message`
        message: Str = "Message";
    }
    ref connector_arn;
}

/// Property types of `AWS::SecurityHub::ConnectorV2`.
pub mod connector_v2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::connector::{AzureScopeConfiguration, ScopeType};

    property! {
        /// `AzureProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
        AzureProviderConfiguration;
        new (aws_config_connector_arn: Str = "AWSConfigConnectorArn", scope_configuration: AzureScopeConfiguration = "ScopeConfiguration", azure_regions: List<Str> = "AzureRegions");
        set {
        }
    }

    property! {
        /// `JiraCloudProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
        JiraCloudProviderConfiguration;
        new (project_key: Str = "ProjectKey");
        set {
        }
    }

    property! {
        /// `Provider` of `AWS::SecurityHub::ConnectorV2`.
        Provider;
        new ();
        set {
            /// `Azure`. Update: in place.
            azure: AzureProviderConfiguration = "Azure";
            /// `JiraCloud`. Update: in place.
            jira_cloud: JiraCloudProviderConfiguration = "JiraCloud";
            /// `ServiceNow`. Update: in place.
            service_now: ServiceNowProviderConfiguration = "ServiceNow";
        }
    }

    property! {
        /// `ServiceNowProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
        ServiceNowProviderConfiguration;
        new_with ServiceNowProviderConfigurationRequired {
            /// `InstanceName`: 1 to 128 characters. Update: may replace.
            instance_name: Str = "InstanceName",
            /// `SecretArn`: 20 to 2048 characters, `.*\S.*`. Update: in place.
            secret_arn: Str = "SecretArn",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::SecurityHub::DelegatedAdmin`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html).
    DelegatedAdmin = "AWS::SecurityHub::DelegatedAdmin", Ref = SecurityHubDelegatedAdminIdentifier;
    new (admin_account_id: Str = "AdminAccountId");
    set {
        /// `AdminAccountId`: `^[0-9]{12}$`. Update: replaces.
        admin_account_id: Str = "AdminAccountId";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref delegated_admin_identifier;
}

resource! {
    /// `AWS::SecurityHub::FindingAggregator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html).
    FindingAggregator = "AWS::SecurityHub::FindingAggregator", Ref = SecurityHubFindingAggregatorArn;
    new (region_linking_mode: finding_aggregator::RegionLinkingMode = "RegionLinkingMode");
    set {
        /// `RegionLinkingMode`. Update: in place.
        region_linking_mode: finding_aggregator::RegionLinkingMode = "RegionLinkingMode";
        /// `Regions`: 1 to 50 items, no item twice, `^[a-zA-Z0-9-]{1,32}$`. Update: in place.
        regions: List<Str> = "Regions";
    }
    get {
        /// `FindingAggregationRegion`
        finding_aggregation_region: Str = "FindingAggregationRegion";
    }
    ref finding_aggregator_arn;
}

/// Property types of `AWS::SecurityHub::FindingAggregator`.
pub mod finding_aggregator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `RegionLinkingMode` of `AWS::SecurityHub::FindingAggregator`.
        RegionLinkingMode {
            ALL_REGIONS = "ALL_REGIONS",
            ALL_REGIONS_EXCEPT_SPECIFIED = "ALL_REGIONS_EXCEPT_SPECIFIED",
            SPECIFIED_REGIONS = "SPECIFIED_REGIONS",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::Hub`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html).
    Hub = "AWS::SecurityHub::Hub", Ref = SecurityHubHubArn;
    tags "Tags" Object;
    new ();
    set {
        /// `AutoEnableControls`. Update: in place.
        auto_enable_controls: Bool = "AutoEnableControls";
        /// `ControlFindingGenerator`: `^(SECURITY_CONTROL|STANDARD_CONTROL)$`. Update: in place.
        control_finding_generator: Str = "ControlFindingGenerator";
        /// `EnableDefaultStandards`. Update: in place.
        enable_default_standards: Bool = "EnableDefaultStandards";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `SubscribedAt`
        subscribed_at: Str = "SubscribedAt";
    }
    ref arn;
}

resource! {
    /// `AWS::SecurityHub::HubV2`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html).
    HubV2 = "AWS::SecurityHub::HubV2", Ref = SecurityHubHubV2Arn;
    tags "Tags" Object;
    new ();
    set {
        /// `NetworkScanning`. Update: in place.
        network_scanning: hub_v2::NetworkScanning = "NetworkScanning";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `SubscribedAt`
        subscribed_at: Str = "SubscribedAt";
    }
    ref hub_v2_arn;
}

/// Property types of `AWS::SecurityHub::HubV2`.
pub mod hub_v2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `NetworkScanning` of `AWS::SecurityHub::HubV2`.
        NetworkScanning;
        new (status: Status = "Status");
        set {
        }
    }

    values! {
        /// `Status` of `AWS::SecurityHub::HubV2`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::Insight`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html).
    Insight = "AWS::SecurityHub::Insight", Ref = SecurityHubInsightArn;
    new_with InsightRequired {
        /// `Filters`. Update: in place.
        filters: insight::AwsSecurityFindingFilters = "Filters",
        /// `Name`: 1 to 128 characters, `\S`. Update: in place.
        name: Str = "Name",
        /// `GroupByAttribute`: at least 1 characters, `\S`. Update: in place.
        group_by_attribute: Str = "GroupByAttribute",
    }
    set {
        /// `Filters`. Update: in place.
        filters: insight::AwsSecurityFindingFilters = "Filters";
        /// `GroupByAttribute`: at least 1 characters, `\S`. Update: in place.
        group_by_attribute: Str = "GroupByAttribute";
        /// `Name`: 1 to 128 characters, `\S`. Update: in place.
        name: Str = "Name";
    }
    get {
    }
    ref insight_arn;
}

/// Property types of `AWS::SecurityHub::Insight`.
pub mod insight {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::automation_rule::{DateFilter, DateRange, NumberFilter, Unit};

    pub use super::automation_rule_v2::BooleanFilter;

    property! {
        /// `AwsSecurityFindingFilters` of `AWS::SecurityHub::Insight`.
        AwsSecurityFindingFilters;
        new ();
        set {
            /// `AwsAccountId`: at most 20 items, no item twice. Update: in place.
            aws_account_id: List<StringFilter> = "AwsAccountId";
            /// `AwsAccountName`: at most 20 items, no item twice. Update: in place.
            aws_account_name: List<StringFilter> = "AwsAccountName";
            /// `CompanyName`: at most 20 items, no item twice. Update: in place.
            company_name: List<StringFilter> = "CompanyName";
            /// `ComplianceAssociatedStandardsId`: at most 20 items, no item twice. Update: in place.
            compliance_associated_standards_id: List<StringFilter> = "ComplianceAssociatedStandardsId";
            /// `ComplianceSecurityControlId`: at most 20 items, no item twice. Update: in place.
            compliance_security_control_id: List<StringFilter> = "ComplianceSecurityControlId";
            /// `ComplianceSecurityControlParametersName`: at most 20 items, no item twice. Update: in place.
            compliance_security_control_parameters_name: List<StringFilter> = "ComplianceSecurityControlParametersName";
            /// `ComplianceSecurityControlParametersValue`: at most 20 items, no item twice. Update: in place.
            compliance_security_control_parameters_value: List<StringFilter> = "ComplianceSecurityControlParametersValue";
            /// `ComplianceStatus`: at most 20 items, no item twice. Update: in place.
            compliance_status: List<StringFilter> = "ComplianceStatus";
            /// `Confidence`: at most 20 items, no item twice. Update: in place.
            confidence: List<NumberFilter> = "Confidence";
            /// `CreatedAt`: at most 20 items, no item twice. Update: in place.
            created_at: List<DateFilter> = "CreatedAt";
            /// `Criticality`: at most 20 items, no item twice. Update: in place.
            criticality: List<NumberFilter> = "Criticality";
            /// `Description`: at most 20 items, no item twice. Update: in place.
            description: List<StringFilter> = "Description";
            /// `FindingProviderFieldsConfidence`: at most 20 items, no item twice. Update: in place.
            finding_provider_fields_confidence: List<NumberFilter> = "FindingProviderFieldsConfidence";
            /// `FindingProviderFieldsCriticality`: at most 20 items, no item twice. Update: in place.
            finding_provider_fields_criticality: List<NumberFilter> = "FindingProviderFieldsCriticality";
            /// `FindingProviderFieldsRelatedFindingsId`: at most 20 items, no item twice. Update: in place.
            finding_provider_fields_related_findings_id: List<StringFilter> = "FindingProviderFieldsRelatedFindingsId";
            /// `FindingProviderFieldsRelatedFindingsProductArn`: at most 20 items, no item twice. Update: in place.
            finding_provider_fields_related_findings_product_arn: List<StringFilter> = "FindingProviderFieldsRelatedFindingsProductArn";
            /// `FindingProviderFieldsSeverityLabel`: at most 20 items, no item twice. Update: in place.
            finding_provider_fields_severity_label: List<StringFilter> = "FindingProviderFieldsSeverityLabel";
            /// `FindingProviderFieldsSeverityOriginal`: at most 20 items, no item twice. Update: in place.
            finding_provider_fields_severity_original: List<StringFilter> = "FindingProviderFieldsSeverityOriginal";
            /// `FindingProviderFieldsTypes`: at most 20 items, no item twice. Update: in place.
            finding_provider_fields_types: List<StringFilter> = "FindingProviderFieldsTypes";
            /// `FirstObservedAt`: at most 20 items, no item twice. Update: in place.
            first_observed_at: List<DateFilter> = "FirstObservedAt";
            /// `GeneratorId`: at most 20 items, no item twice. Update: in place.
            generator_id: List<StringFilter> = "GeneratorId";
            /// `Id`: at most 20 items, no item twice. Update: in place.
            id: List<StringFilter> = "Id";
            /// `Keyword` (deprecated): at most 20 items, no item twice. Update: in place.
            keyword: List<KeywordFilter> = "Keyword";
            /// `LastObservedAt`: at most 20 items, no item twice. Update: in place.
            last_observed_at: List<DateFilter> = "LastObservedAt";
            /// `MalwareName`: at most 20 items, no item twice. Update: in place.
            malware_name: List<StringFilter> = "MalwareName";
            /// `MalwarePath`: at most 20 items, no item twice. Update: in place.
            malware_path: List<StringFilter> = "MalwarePath";
            /// `MalwareState`: at most 20 items, no item twice. Update: in place.
            malware_state: List<StringFilter> = "MalwareState";
            /// `MalwareType`: at most 20 items, no item twice. Update: in place.
            malware_type: List<StringFilter> = "MalwareType";
            /// `NetworkDestinationDomain`: at most 20 items, no item twice. Update: in place.
            network_destination_domain: List<StringFilter> = "NetworkDestinationDomain";
            /// `NetworkDestinationIpV4`: at most 20 items, no item twice. Update: in place.
            network_destination_ip_v4: List<IpFilter> = "NetworkDestinationIpV4";
            /// `NetworkDestinationIpV6`: at most 20 items, no item twice. Update: in place.
            network_destination_ip_v6: List<IpFilter> = "NetworkDestinationIpV6";
            /// `NetworkDestinationPort`: at most 20 items, no item twice. Update: in place.
            network_destination_port: List<NumberFilter> = "NetworkDestinationPort";
            /// `NetworkDirection`: at most 20 items, no item twice. Update: in place.
            network_direction: List<StringFilter> = "NetworkDirection";
            /// `NetworkProtocol`: at most 20 items, no item twice. Update: in place.
            network_protocol: List<StringFilter> = "NetworkProtocol";
            /// `NetworkSourceDomain`: at most 20 items, no item twice. Update: in place.
            network_source_domain: List<StringFilter> = "NetworkSourceDomain";
            /// `NetworkSourceIpV4`: at most 20 items, no item twice. Update: in place.
            network_source_ip_v4: List<IpFilter> = "NetworkSourceIpV4";
            /// `NetworkSourceIpV6`: at most 20 items, no item twice. Update: in place.
            network_source_ip_v6: List<IpFilter> = "NetworkSourceIpV6";
            /// `NetworkSourceMac`: at most 20 items, no item twice. Update: in place.
            network_source_mac: List<StringFilter> = "NetworkSourceMac";
            /// `NetworkSourcePort`: at most 20 items, no item twice. Update: in place.
            network_source_port: List<NumberFilter> = "NetworkSourcePort";
            /// `NoteText`: at most 20 items, no item twice. Update: in place.
            note_text: List<StringFilter> = "NoteText";
            /// `NoteUpdatedAt`: at most 20 items, no item twice. Update: in place.
            note_updated_at: List<DateFilter> = "NoteUpdatedAt";
            /// `NoteUpdatedBy`: at most 20 items, no item twice. Update: in place.
            note_updated_by: List<StringFilter> = "NoteUpdatedBy";
            /// `ProcessLaunchedAt`: at most 20 items, no item twice. Update: in place.
            process_launched_at: List<DateFilter> = "ProcessLaunchedAt";
            /// `ProcessName`: at most 20 items, no item twice. Update: in place.
            process_name: List<StringFilter> = "ProcessName";
            /// `ProcessParentPid`: at most 20 items, no item twice. Update: in place.
            process_parent_pid: List<NumberFilter> = "ProcessParentPid";
            /// `ProcessPath`: at most 20 items, no item twice. Update: in place.
            process_path: List<StringFilter> = "ProcessPath";
            /// `ProcessPid`: at most 20 items, no item twice. Update: in place.
            process_pid: List<NumberFilter> = "ProcessPid";
            /// `ProcessTerminatedAt`: at most 20 items, no item twice. Update: in place.
            process_terminated_at: List<DateFilter> = "ProcessTerminatedAt";
            /// `ProductArn`: at most 20 items, no item twice. Update: in place.
            product_arn: List<StringFilter> = "ProductArn";
            /// `ProductFields`: at most 20 items, no item twice. Update: in place.
            product_fields: List<MapFilter> = "ProductFields";
            /// `ProductName`: at most 20 items, no item twice. Update: in place.
            product_name: List<StringFilter> = "ProductName";
            /// `RecommendationText`: at most 20 items, no item twice. Update: in place.
            recommendation_text: List<StringFilter> = "RecommendationText";
            /// `RecordState`: at most 20 items, no item twice. Update: in place.
            record_state: List<StringFilter> = "RecordState";
            /// `Region`: at most 20 items, no item twice. Update: in place.
            region: List<StringFilter> = "Region";
            /// `RelatedFindingsId`: at most 20 items, no item twice. Update: in place.
            related_findings_id: List<StringFilter> = "RelatedFindingsId";
            /// `RelatedFindingsProductArn`: at most 20 items, no item twice. Update: in place.
            related_findings_product_arn: List<StringFilter> = "RelatedFindingsProductArn";
            /// `ResourceApplicationArn`: at most 20 items, no item twice. Update: in place.
            resource_application_arn: List<StringFilter> = "ResourceApplicationArn";
            /// `ResourceApplicationName`: at most 20 items, no item twice. Update: in place.
            resource_application_name: List<StringFilter> = "ResourceApplicationName";
            /// `ResourceAwsEc2InstanceIamInstanceProfileArn`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_iam_instance_profile_arn: List<StringFilter> = "ResourceAwsEc2InstanceIamInstanceProfileArn";
            /// `ResourceAwsEc2InstanceImageId`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_image_id: List<StringFilter> = "ResourceAwsEc2InstanceImageId";
            /// `ResourceAwsEc2InstanceIpV4Addresses`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_ip_v4_addresses: List<IpFilter> = "ResourceAwsEc2InstanceIpV4Addresses";
            /// `ResourceAwsEc2InstanceIpV6Addresses`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_ip_v6_addresses: List<IpFilter> = "ResourceAwsEc2InstanceIpV6Addresses";
            /// `ResourceAwsEc2InstanceKeyName`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_key_name: List<StringFilter> = "ResourceAwsEc2InstanceKeyName";
            /// `ResourceAwsEc2InstanceLaunchedAt`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_launched_at: List<DateFilter> = "ResourceAwsEc2InstanceLaunchedAt";
            /// `ResourceAwsEc2InstanceSubnetId`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_subnet_id: List<StringFilter> = "ResourceAwsEc2InstanceSubnetId";
            /// `ResourceAwsEc2InstanceType`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_type: List<StringFilter> = "ResourceAwsEc2InstanceType";
            /// `ResourceAwsEc2InstanceVpcId`: at most 20 items, no item twice. Update: in place.
            resource_aws_ec2_instance_vpc_id: List<StringFilter> = "ResourceAwsEc2InstanceVpcId";
            /// `ResourceAwsIamAccessKeyCreatedAt`: at most 20 items, no item twice. Update: in place.
            resource_aws_iam_access_key_created_at: List<DateFilter> = "ResourceAwsIamAccessKeyCreatedAt";
            /// `ResourceAwsIamAccessKeyPrincipalName`: at most 20 items, no item twice. Update: in place.
            resource_aws_iam_access_key_principal_name: List<StringFilter> = "ResourceAwsIamAccessKeyPrincipalName";
            /// `ResourceAwsIamAccessKeyStatus`: at most 20 items, no item twice. Update: in place.
            resource_aws_iam_access_key_status: List<StringFilter> = "ResourceAwsIamAccessKeyStatus";
            /// `ResourceAwsIamAccessKeyUserName` (deprecated): at most 20 items, no item twice. Update: in place.
            resource_aws_iam_access_key_user_name: List<StringFilter> = "ResourceAwsIamAccessKeyUserName";
            /// `ResourceAwsIamUserUserName`: at most 20 items, no item twice. Update: in place.
            resource_aws_iam_user_user_name: List<StringFilter> = "ResourceAwsIamUserUserName";
            /// `ResourceAwsS3BucketOwnerId`: at most 20 items, no item twice. Update: in place.
            resource_aws_s3_bucket_owner_id: List<StringFilter> = "ResourceAwsS3BucketOwnerId";
            /// `ResourceAwsS3BucketOwnerName`: at most 20 items, no item twice. Update: in place.
            resource_aws_s3_bucket_owner_name: List<StringFilter> = "ResourceAwsS3BucketOwnerName";
            /// `ResourceContainerImageId`: at most 20 items, no item twice. Update: in place.
            resource_container_image_id: List<StringFilter> = "ResourceContainerImageId";
            /// `ResourceContainerImageName`: at most 20 items, no item twice. Update: in place.
            resource_container_image_name: List<StringFilter> = "ResourceContainerImageName";
            /// `ResourceContainerLaunchedAt`: at most 20 items, no item twice. Update: in place.
            resource_container_launched_at: List<DateFilter> = "ResourceContainerLaunchedAt";
            /// `ResourceContainerName`: at most 20 items, no item twice. Update: in place.
            resource_container_name: List<StringFilter> = "ResourceContainerName";
            /// `ResourceDetailsOther`: at most 20 items, no item twice. Update: in place.
            resource_details_other: List<MapFilter> = "ResourceDetailsOther";
            /// `ResourceId`: at most 20 items, no item twice. Update: in place.
            resource_id: List<StringFilter> = "ResourceId";
            /// `ResourcePartition`: at most 20 items, no item twice. Update: in place.
            resource_partition: List<StringFilter> = "ResourcePartition";
            /// `ResourceRegion`: at most 20 items, no item twice. Update: in place.
            resource_region: List<StringFilter> = "ResourceRegion";
            /// `ResourceTags`: at most 20 items, no item twice. Update: in place.
            resource_tags: List<MapFilter> = "ResourceTags";
            /// `ResourceType`: at most 20 items, no item twice. Update: in place.
            resource_type: List<StringFilter> = "ResourceType";
            /// `Sample`: at most 20 items, no item twice. Update: in place.
            sample: List<BooleanFilter> = "Sample";
            /// `SeverityLabel`: at most 20 items, no item twice. Update: in place.
            severity_label: List<StringFilter> = "SeverityLabel";
            /// `SeverityNormalized` (deprecated): at most 20 items, no item twice. Update: in place.
            severity_normalized: List<NumberFilter> = "SeverityNormalized";
            /// `SeverityProduct` (deprecated): at most 20 items, no item twice. Update: in place.
            severity_product: List<NumberFilter> = "SeverityProduct";
            /// `SourceUrl`: at most 20 items, no item twice. Update: in place.
            source_url: List<StringFilter> = "SourceUrl";
            /// `ThreatIntelIndicatorCategory`: at most 20 items, no item twice. Update: in place.
            threat_intel_indicator_category: List<StringFilter> = "ThreatIntelIndicatorCategory";
            /// `ThreatIntelIndicatorLastObservedAt`: at most 20 items, no item twice. Update: in place.
            threat_intel_indicator_last_observed_at: List<DateFilter> = "ThreatIntelIndicatorLastObservedAt";
            /// `ThreatIntelIndicatorSource`: at most 20 items, no item twice. Update: in place.
            threat_intel_indicator_source: List<StringFilter> = "ThreatIntelIndicatorSource";
            /// `ThreatIntelIndicatorSourceUrl`: at most 20 items, no item twice. Update: in place.
            threat_intel_indicator_source_url: List<StringFilter> = "ThreatIntelIndicatorSourceUrl";
            /// `ThreatIntelIndicatorType`: at most 20 items, no item twice. Update: in place.
            threat_intel_indicator_type: List<StringFilter> = "ThreatIntelIndicatorType";
            /// `ThreatIntelIndicatorValue`: at most 20 items, no item twice. Update: in place.
            threat_intel_indicator_value: List<StringFilter> = "ThreatIntelIndicatorValue";
            /// `Title`: at most 20 items, no item twice. Update: in place.
            title: List<StringFilter> = "Title";
            /// `Type`: at most 20 items, no item twice. Update: in place.
            type_: List<StringFilter> = "Type";
            /// `UpdatedAt`: at most 20 items, no item twice. Update: in place.
            updated_at: List<DateFilter> = "UpdatedAt";
            /// `UserDefinedFields`: at most 20 items, no item twice. Update: in place.
            user_defined_fields: List<MapFilter> = "UserDefinedFields";
            /// `VerificationState`: at most 20 items, no item twice. Update: in place.
            verification_state: List<StringFilter> = "VerificationState";
            /// `VulnerabilitiesExploitAvailable`: at most 20 items, no item twice. Update: in place.
            vulnerabilities_exploit_available: List<StringFilter> = "VulnerabilitiesExploitAvailable";
            /// `VulnerabilitiesFixAvailable`: at most 20 items, no item twice. Update: in place.
            vulnerabilities_fix_available: List<StringFilter> = "VulnerabilitiesFixAvailable";
            /// `WorkflowState`: at most 20 items, no item twice. Update: in place.
            workflow_state: List<StringFilter> = "WorkflowState";
            /// `WorkflowStatus`: at most 20 items, no item twice. Update: in place.
            workflow_status: List<StringFilter> = "WorkflowStatus";
        }
    }

    property! {
        /// `IpFilter` of `AWS::SecurityHub::Insight`.
        IpFilter;
        new (cidr: Str = "Cidr");
        set {
        }
    }

    property! {
        /// `KeywordFilter` of `AWS::SecurityHub::Insight`.
        KeywordFilter;
        new (value: Str = "Value");
        set {
        }
    }

    property! {
        /// `MapFilter` of `AWS::SecurityHub::Insight`.
        MapFilter;
        new_with MapFilterRequired {
            /// `Comparison`. Update: in place.
            comparison: Comparison = "Comparison",
            /// `Key`: at least 1 characters, `\S`. Update: in place.
            key: Str = "Key",
            /// `Value`: at least 1 characters, `\S`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `StringFilter` of `AWS::SecurityHub::Insight`.
        StringFilter;
        new (comparison: StringFilterComparison = "Comparison", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Comparison` of `AWS::SecurityHub::Insight`.
        Comparison {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
        }
    }

    values! {
        /// `StringFilterComparison` of `AWS::SecurityHub::Insight`.
        StringFilterComparison {
            EQUALS = "EQUALS",
            PREFIX = "PREFIX",
            NOT_EQUALS = "NOT_EQUALS",
            PREFIX_NOT_EQUALS = "PREFIX_NOT_EQUALS",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::OrganizationConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html).
    OrganizationConfiguration = "AWS::SecurityHub::OrganizationConfiguration", Ref = SecurityHubOrganizationConfigurationIdentifier;
    new (auto_enable: Bool = "AutoEnable");
    set {
        /// `AutoEnable`. Update: in place.
        auto_enable: Bool = "AutoEnable";
        /// `AutoEnableStandards`. Update: in place.
        auto_enable_standards: organization_configuration::AutoEnableStandards = "AutoEnableStandards";
        /// `ConfigurationType`. Update: in place.
        configuration_type: organization_configuration::ConfigurationType = "ConfigurationType";
    }
    get {
        /// `MemberAccountLimitReached`
        member_account_limit_reached: Bool = "MemberAccountLimitReached";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref organization_configuration_identifier;
}

/// Property types of `AWS::SecurityHub::OrganizationConfiguration`.
pub mod organization_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AutoEnableStandards` of `AWS::SecurityHub::OrganizationConfiguration`.
        AutoEnableStandards {
            DEFAULT = "DEFAULT",
            NONE = "NONE",
        }
    }

    values! {
        /// `ConfigurationType` of `AWS::SecurityHub::OrganizationConfiguration`.
        ConfigurationType {
            CENTRAL = "CENTRAL",
            LOCAL = "LOCAL",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::PolicyAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html).
    PolicyAssociation = "AWS::SecurityHub::PolicyAssociation", Ref = SecurityHubPolicyAssociationIdentifier;
    new_with PolicyAssociationRequired {
        /// `TargetId`. Update: replaces.
        target_id: Str = "TargetId",
        /// `TargetType`. Update: replaces.
        target_type: policy_association::TargetType = "TargetType",
        /// `ConfigurationPolicyId`. Update: in place.
        configuration_policy_id: Str = "ConfigurationPolicyId",
    }
    set {
        /// `ConfigurationPolicyId`. Update: in place.
        configuration_policy_id: Str = "ConfigurationPolicyId";
        /// `TargetId`. Update: replaces.
        target_id: Str = "TargetId";
        /// `TargetType`. Update: replaces.
        target_type: policy_association::TargetType = "TargetType";
    }
    get {
        /// `AssociationStatus`
        association_status: Str = "AssociationStatus";
        /// `AssociationStatusMessage`
        association_status_message: Str = "AssociationStatusMessage";
        /// `AssociationType`
        association_type: Str = "AssociationType";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref association_identifier;
}

/// Property types of `AWS::SecurityHub::PolicyAssociation`.
pub mod policy_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `TargetType` of `AWS::SecurityHub::PolicyAssociation`.
        TargetType {
            ACCOUNT = "ACCOUNT",
            ORGANIZATIONAL_UNIT = "ORGANIZATIONAL_UNIT",
            ROOT = "ROOT",
        }
    }
}

resource! {
    /// `AWS::SecurityHub::ProductSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html).
    ProductSubscription = "AWS::SecurityHub::ProductSubscription", Ref = SecurityHubProductSubscriptionArn;
    new (product_arn: Str = "ProductArn");
    set {
        /// `ProductArn`: `arn:aws\S*:securityhub:\S*`. Update: replaces.
        product_arn: Str = "ProductArn";
    }
    get {
    }
    ref product_subscription_arn;
}

resource! {
    /// `AWS::SecurityHub::SecurityControl`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html).
    SecurityControl = "AWS::SecurityHub::SecurityControl", Ref = SecurityHubSecurityControlId;
    new (parameters: Map<security_control::ParameterConfiguration> = "Parameters");
    set {
        /// `LastUpdateReason`: `^([^\x00-\x7f]|[-_ a-zA-Z0-9])+$`. Update: in place.
        last_update_reason: Str = "LastUpdateReason";
        /// `Parameters`. Update: in place.
        parameters: Map<security_control::ParameterConfiguration> = "Parameters";
        /// `SecurityControlArn`: `.*\S.*`. Update: in place.
        security_control_arn: Str = "SecurityControlArn";
        /// `SecurityControlId`: `.*\S.*`. Update: replaces.
        security_control_id: Str = "SecurityControlId";
    }
    get {
    }
    ref security_control_id;
}

/// Property types of `AWS::SecurityHub::SecurityControl`.
pub mod security_control {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_policy::ValueType;

    property! {
        /// `ParameterConfiguration` of `AWS::SecurityHub::SecurityControl`.
        ParameterConfiguration;
        new (value_type: ValueType = "ValueType");
        set {
            /// `Value`. Update: in place.
            value: ParameterValue = "Value";
        }
    }

    property! {
        /// `ParameterValue` of `AWS::SecurityHub::SecurityControl`.
        ParameterValue;
        new ();
        set {
            /// `Boolean`. Update: in place.
            boolean: Bool = "Boolean";
            /// `Double`. Update: in place.
            double: Num = "Double";
            /// `Enum`: `.*\S.*`. Update: in place.
            enum_: Str = "Enum";
            /// `EnumList`: `.*\S.*`. Update: in place.
            enum_list: List<Str> = "EnumList";
            /// `Integer`. Update: in place.
            integer: Int = "Integer";
            /// `IntegerList`. Update: in place.
            integer_list: List<Int> = "IntegerList";
            /// `String`: `.*\S.*`. Update: in place.
            string: Str = "String";
            /// `StringList`: `.*\S.*`. Update: in place.
            string_list: List<Str> = "StringList";
        }
    }
}

resource! {
    /// `AWS::SecurityHub::Standard`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html).
    Standard = "AWS::SecurityHub::Standard", Ref = SecurityHubStandardStandardsSubscriptionArn;
    new (standards_arn: Str = "StandardsArn");
    set {
        /// `DisabledStandardsControls`: at most 100 items, no item twice. Update: in place.
        disabled_standards_controls: List<standard::StandardsControl> = "DisabledStandardsControls";
        /// `StandardsArn`: `arn:aws\S*:securityhub:\S`. Update: replaces.
        standards_arn: Str = "StandardsArn";
    }
    get {
    }
    ref standards_subscription_arn;
}

/// Property types of `AWS::SecurityHub::Standard`.
pub mod standard {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `StandardsControl` of `AWS::SecurityHub::Standard`.
        StandardsControl;
        new (standards_control_arn: Str = "StandardsControlArn");
        set {
            /// `Reason`. Update: in place.
            reason: Str = "Reason";
        }
    }
}
