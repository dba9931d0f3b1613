// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::LicenseManager`: 6 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::LicenseManager::Grant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html).
    Grant = "AWS::LicenseManager::Grant", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AllowedOperations`: 1 to 8 items, no item twice. Update: in place.
        allowed_operations: List<grant::AllowedOperations> = "AllowedOperations";
        /// `GrantName`. Update: in place.
        grant_name: Str = "GrantName";
        /// `HomeRegion`. Update: in place.
        home_region: Str = "HomeRegion";
        /// `LicenseArn`: at most 2048 characters. Update: in place.
        license_arn: Str = "LicenseArn";
        /// `Principals`: 1 items, no item twice, at most 2048 characters. Update: in place.
        principals: List<Str> = "Principals";
        /// `Status`. Update: in place.
        status: grant::Status = "Status";
        /// `Tags`. Update: in place.
        tags: List<grant::Tag> = "Tags";
    }
    get {
        /// `Version`
        version: Str = "Version";
    }
    ref grant_arn;
}

/// Property types of `AWS::LicenseManager::Grant`.
pub mod grant {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::LicenseManager::Grant`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AllowedOperations` of `AWS::LicenseManager::Grant`.
        AllowedOperations {
            CHECK_IN_LICENSE = "CheckInLicense",
            CHECKOUT_BORROW_LICENSE = "CheckoutBorrowLicense",
            CHECKOUT_LICENSE = "CheckoutLicense",
            CREATE_GRANT = "CreateGrant",
            CREATE_TOKEN = "CreateToken",
            EXTEND_CONSUMPTION_LICENSE = "ExtendConsumptionLicense",
            LIST_PURCHASED_LICENSES = "ListPurchasedLicenses",
        }
    }

    values! {
        /// `Status` of `AWS::LicenseManager::Grant`.
        Status {
            ACTIVE = "ACTIVE",
            DELETED = "DELETED",
            DISABLED = "DISABLED",
            FAILED_WORKFLOW = "FAILED_WORKFLOW",
            PENDING_ACCEPT = "PENDING_ACCEPT",
            PENDING_DELETE = "PENDING_DELETE",
            PENDING_WORKFLOW = "PENDING_WORKFLOW",
            REJECTED = "REJECTED",
            WORKFLOW_COMPLETED = "WORKFLOW_COMPLETED",
        }
    }
}

resource! {
    /// `AWS::LicenseManager::License`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html).
    License = "AWS::LicenseManager::License", Ref = Arn;
    tags "Tags" List;
    new_with LicenseRequired {
        /// `LicenseName`. Update: in place.
        license_name: Str = "LicenseName",
        /// `ProductName`. Update: in place.
        product_name: Str = "ProductName",
        /// `Issuer`. Update: in place.
        issuer: license::IssuerData = "Issuer",
        /// `HomeRegion`. Update: in place.
        home_region: Str = "HomeRegion",
        /// `Validity`. Update: in place.
        validity: license::ValidityDateFormat = "Validity",
        /// `ConsumptionConfiguration`. Update: in place.
        consumption_configuration: license::ConsumptionConfiguration = "ConsumptionConfiguration",
        /// `Entitlements`: no item twice. Update: in place.
        entitlements: List<license::Entitlement> = "Entitlements",
        /// `Beneficiary`. Update: in place.
        beneficiary: Str = "Beneficiary",
        /// `ProductSKU`: 1 to 1024 characters. Update: in place.
        product_sku: Str = "ProductSKU",
    }
    set {
        /// `Beneficiary`. Update: in place.
        beneficiary: Str = "Beneficiary";
        /// `ConsumptionConfiguration`. Update: in place.
        consumption_configuration: license::ConsumptionConfiguration = "ConsumptionConfiguration";
        /// `Entitlements`: no item twice. Update: in place.
        entitlements: List<license::Entitlement> = "Entitlements";
        /// `HomeRegion`. Update: in place.
        home_region: Str = "HomeRegion";
        /// `Issuer`. Update: in place.
        issuer: license::IssuerData = "Issuer";
        /// `LicenseMetadata`: no item twice. Update: in place.
        license_metadata: List<license::Metadata> = "LicenseMetadata";
        /// `LicenseName`. Update: in place.
        license_name: Str = "LicenseName";
        /// `ProductName`. Update: in place.
        product_name: Str = "ProductName";
        /// `ProductSKU`: 1 to 1024 characters. Update: in place.
        product_sku: Str = "ProductSKU";
        /// `Status`. Update: in place.
        status: Str = "Status";
        /// `Tags`. Update: in place.
        tags: List<license::Tag> = "Tags";
        /// `Validity`. Update: in place.
        validity: license::ValidityDateFormat = "Validity";
    }
    get {
        /// `Version`
        version: Str = "Version";
    }
    ref license_arn;
}

/// Property types of `AWS::LicenseManager::License`.
pub mod license {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::grant::Tag;

    property! {
        /// `BorrowConfiguration` of `AWS::LicenseManager::License`.
        BorrowConfiguration;
        new (max_time_to_live_in_minutes: Int = "MaxTimeToLiveInMinutes", allow_early_check_in: Bool = "AllowEarlyCheckIn");
        set {
        }
    }

    property! {
        /// `ConsumptionConfiguration` of `AWS::LicenseManager::License`.
        ConsumptionConfiguration;
        new ();
        set {
            /// `BorrowConfiguration`. Update: in place.
            borrow_configuration: BorrowConfiguration = "BorrowConfiguration";
            /// `ProvisionalConfiguration`. Update: in place.
            provisional_configuration: ProvisionalConfiguration = "ProvisionalConfiguration";
            /// `RenewType`. Update: in place.
            renew_type: RenewType = "RenewType";
        }
    }

    property! {
        /// `Entitlement` of `AWS::LicenseManager::License`.
        Entitlement;
        new (name: Str = "Name", unit: Unit = "Unit");
        set {
            /// `AllowCheckIn`. Update: in place.
            allow_check_in: Bool = "AllowCheckIn";
            /// `MaxCount`. Update: in place.
            max_count: Int = "MaxCount";
            /// `Overage`. Update: in place.
            overage: Bool = "Overage";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `IssuerData` of `AWS::LicenseManager::License`.
        IssuerData;
        new (name: Str = "Name");
        set {
            /// `SignKey`. Update: in place.
            sign_key: Str = "SignKey";
        }
    }

    property! {
        /// `Metadata` of `AWS::LicenseManager::License`.
        Metadata;
        new_with MetadataRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Value`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `ProvisionalConfiguration` of `AWS::LicenseManager::License`.
        ProvisionalConfiguration;
        new (max_time_to_live_in_minutes: Int = "MaxTimeToLiveInMinutes");
        set {
        }
    }

    property! {
        /// `ValidityDateFormat` of `AWS::LicenseManager::License`.
        ValidityDateFormat;
        new_with ValidityDateFormatRequired {
            /// `Begin`: at most 50 characters. Update: in place.
            begin: Str = "Begin",
            /// `End`: at most 50 characters. Update: in place.
            end: Str = "End",
        }
        set {
        }
    }

    values! {
        /// `RenewType` of `AWS::LicenseManager::License`.
        RenewType {
            MONTHLY = "Monthly",
            NONE = "None",
            WEEKLY = "Weekly",
        }
    }

    values! {
        /// `Unit` of `AWS::LicenseManager::License`.
        Unit {
            BITS = "Bits",
            BITS_SECOND = "Bits/Second",
            BYTES = "Bytes",
            BYTES_SECOND = "Bytes/Second",
            COUNT = "Count",
            COUNT_SECOND = "Count/Second",
            GIGABITS = "Gigabits",
            GIGABITS_SECOND = "Gigabits/Second",
            GIGABYTES = "Gigabytes",
            GIGABYTES_SECOND = "Gigabytes/Second",
            KILOBITS = "Kilobits",
            KILOBITS_SECOND = "Kilobits/Second",
            KILOBYTES = "Kilobytes",
            KILOBYTES_SECOND = "Kilobytes/Second",
            MEGABITS = "Megabits",
            MEGABITS_SECOND = "Megabits/Second",
            MEGABYTES = "Megabytes",
            MEGABYTES_SECOND = "Megabytes/Second",
            MICROSECONDS = "Microseconds",
            MILLISECONDS = "Milliseconds",
            NONE = "None",
            PERCENT = "Percent",
            SECONDS = "Seconds",
            TERABITS = "Terabits",
            TERABITS_SECOND = "Terabits/Second",
            TERABYTES = "Terabytes",
            TERABYTES_SECOND = "Terabytes/Second",
        }
    }
}

resource! {
    /// `AWS::LicenseManager::LicenseAssetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html).
    LicenseAssetGroup = "AWS::LicenseManager::LicenseAssetGroup", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", associated_license_asset_ruleset_arns: List<Str> = "AssociatedLicenseAssetRulesetARNs", license_asset_group_configurations: List<license_asset_group::LicenseAssetGroupConfiguration> = "LicenseAssetGroupConfigurations");
    set {
        /// `AssociatedLicenseAssetRulesetARNs`: at most 2048 characters. Update: in place.
        associated_license_asset_ruleset_arns: List<Str> = "AssociatedLicenseAssetRulesetARNs";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `LicenseAssetGroupConfigurations`. Update: replaces.
        license_asset_group_configurations: List<license_asset_group::LicenseAssetGroupConfiguration> = "LicenseAssetGroupConfigurations";
        /// `Name`: at most 128 characters. Update: in place.
        name: Str = "Name";
        /// `Properties`. Update: in place.
        properties: List<license_asset_group::LicenseAssetGroupProperty> = "Properties";
        /// `Tags`: no item twice. Update: in place.
        tags: List<license_asset_group::Tag> = "Tags";
    }
    get {
    }
    ref license_asset_group_arn;
}

/// Property types of `AWS::LicenseManager::LicenseAssetGroup`.
pub mod license_asset_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LicenseAssetGroupConfiguration` of `AWS::LicenseManager::LicenseAssetGroup`.
        LicenseAssetGroupConfiguration;
        new ();
        set {
            /// `UsageDimension`. Update: replaces.
            usage_dimension: Str = "UsageDimension";
        }
    }

    property! {
        /// `LicenseAssetGroupProperty` of `AWS::LicenseManager::LicenseAssetGroup`.
        LicenseAssetGroupProperty;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Tag` of `AWS::LicenseManager::LicenseAssetGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::LicenseManager::LicenseAssetRuleSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html).
    LicenseAssetRuleSet = "AWS::LicenseManager::LicenseAssetRuleSet", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", rules: List<license_asset_rule_set::LicenseAssetRule> = "Rules");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: at most 128 characters. Update: in place.
        name: Str = "Name";
        /// `Rules`. Update: in place.
        rules: List<license_asset_rule_set::LicenseAssetRule> = "Rules";
        /// `Tags`: no item twice. Update: in place.
        tags: List<license_asset_rule_set::Tag> = "Tags";
    }
    get {
    }
    ref license_asset_ruleset_arn;
}

/// Property types of `AWS::LicenseManager::LicenseAssetRuleSet`.
pub mod license_asset_rule_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::license_asset_group::Tag;

    property! {
        /// `AndRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        AndRuleStatement;
        new ();
        set {
            /// `MatchingRuleStatements`. Update: in place.
            matching_rule_statements: List<MatchingRuleStatement> = "MatchingRuleStatements";
        }
    }

    property! {
        /// `InstanceRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        InstanceRuleStatement;
        new ();
        set {
            /// `AndRuleStatement`. Update: in place.
            and_rule_statement: AndRuleStatement = "AndRuleStatement";
            /// `MatchingRuleStatement`. Update: in place.
            matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement";
            /// `OrRuleStatement`. Update: in place.
            or_rule_statement: OrRuleStatement = "OrRuleStatement";
        }
    }

    property! {
        /// `LicenseAssetRule` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        LicenseAssetRule;
        new (rule_statement: RuleStatement = "RuleStatement");
        set {
        }
    }

    property! {
        /// `LicenseConfigurationRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        LicenseConfigurationRuleStatement;
        new ();
        set {
            /// `AndRuleStatement`. Update: in place.
            and_rule_statement: AndRuleStatement = "AndRuleStatement";
            /// `MatchingRuleStatement`. Update: in place.
            matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement";
            /// `OrRuleStatement`. Update: in place.
            or_rule_statement: OrRuleStatement = "OrRuleStatement";
        }
    }

    property! {
        /// `LicenseRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        LicenseRuleStatement;
        new ();
        set {
            /// `AndRuleStatement`. Update: in place.
            and_rule_statement: AndRuleStatement = "AndRuleStatement";
            /// `MatchingRuleStatement`. Update: in place.
            matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement";
            /// `OrRuleStatement`. Update: in place.
            or_rule_statement: OrRuleStatement = "OrRuleStatement";
        }
    }

    property! {
        /// `MatchingRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        MatchingRuleStatement;
        new_with MatchingRuleStatementRequired {
            /// `KeyToMatch`. Update: in place.
            key_to_match: Str = "KeyToMatch",
            /// `Constraint`. Update: in place.
            constraint: Str = "Constraint",
            /// `ValueToMatch`. Update: in place.
            value_to_match: List<Str> = "ValueToMatch",
        }
        set {
        }
    }

    property! {
        /// `OrRuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        OrRuleStatement;
        new ();
        set {
            /// `MatchingRuleStatements`. Update: in place.
            matching_rule_statements: List<MatchingRuleStatement> = "MatchingRuleStatements";
        }
    }

    property! {
        /// `RuleStatement` of `AWS::LicenseManager::LicenseAssetRuleSet`.
        RuleStatement;
        new ();
        set {
            /// `InstanceRuleStatement`. Update: in place.
            instance_rule_statement: InstanceRuleStatement = "InstanceRuleStatement";
            /// `LicenseConfigurationRuleStatement`. Update: in place.
            license_configuration_rule_statement: LicenseConfigurationRuleStatement = "LicenseConfigurationRuleStatement";
            /// `LicenseRuleStatement`. Update: in place.
            license_rule_statement: LicenseRuleStatement = "LicenseRuleStatement";
        }
    }
}

resource! {
    /// `AWS::LicenseManager::LicenseConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html).
    LicenseConfiguration = "AWS::LicenseManager::LicenseConfiguration", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", license_counting_type: license_configuration::LicenseCountingType = "LicenseCountingType");
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `DisassociateWhenNotFound`. Update: in place.
        disassociate_when_not_found: Bool = "DisassociateWhenNotFound";
        /// `LicenseCount`. Update: in place.
        license_count: Int = "LicenseCount";
        /// `LicenseCountHardLimit`. Update: in place.
        license_count_hard_limit: Bool = "LicenseCountHardLimit";
        /// `LicenseCountingType`. Update: replaces.
        license_counting_type: license_configuration::LicenseCountingType = "LicenseCountingType";
        /// `LicenseExpiry`. Update: in place.
        license_expiry: Int = "LicenseExpiry";
        /// `LicenseRules`. Update: replaces.
        license_rules: List<Str> = "LicenseRules";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `ProductInformationList`. Update: in place.
        product_information_list: List<license_configuration::ProductInformation> = "ProductInformationList";
        /// `Tags`: no item twice. Update: in place.
        tags: List<license_configuration::Tag> = "Tags";
    }
    get {
        /// `LicenseConfigurationId`
        license_configuration_id: Str = "LicenseConfigurationId";
        /// `OwnerAccountId`
        owner_account_id: Str = "OwnerAccountId";
        /// `Status`
        status: Str = "Status";
    }
    ref license_configuration_arn;
}

/// Property types of `AWS::LicenseManager::LicenseConfiguration`.
pub mod license_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::license_asset_group::Tag;

    property! {
        /// `ProductInformation` of `AWS::LicenseManager::LicenseConfiguration`.
        ProductInformation;
        new (resource_type: Str = "ResourceType", product_information_filter_list: List<ProductInformationFilter> = "ProductInformationFilterList");
        set {
        }
    }

    property! {
        /// `ProductInformationFilter` of `AWS::LicenseManager::LicenseConfiguration`.
        ProductInformationFilter;
        new_with ProductInformationFilterRequired {
            /// `ProductInformationFilterName`. Update: in place.
            product_information_filter_name: Str = "ProductInformationFilterName",
            /// `ProductInformationFilterComparator`. Update: in place.
            product_information_filter_comparator: Str = "ProductInformationFilterComparator",
        }
        set {
            /// `ProductInformationFilterValue`. Update: in place.
            product_information_filter_value: List<Str> = "ProductInformationFilterValue";
        }
    }

    values! {
        /// `LicenseCountingType` of `AWS::LicenseManager::LicenseConfiguration`.
        LicenseCountingType {
            V_CPU = "vCPU",
            INSTANCE = "Instance",
            CORE = "Core",
            SOCKET = "Socket",
        }
    }
}

resource! {
    /// `AWS::LicenseManager::ReportGenerator`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html).
    ReportGenerator = "AWS::LicenseManager::ReportGenerator", Ref = Arn;
    tags "Tags" List;
    new_with ReportGeneratorRequired {
        /// `ReportGeneratorName`: 1 to 100 characters. Update: in place.
        report_generator_name: Str = "ReportGeneratorName",
        /// `ReportType`. Update: in place.
        report_type: List<report_generator::ReportType> = "ReportType",
        /// `ReportContext`. Update: in place.
        report_context: report_generator::ReportContext = "ReportContext",
        /// `ReportFrequency`. Update: in place.
        report_frequency: report_generator::ReportFrequency = "ReportFrequency",
    }
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `ReportContext`. Update: in place.
        report_context: report_generator::ReportContext = "ReportContext";
        /// `ReportFrequency`. Update: in place.
        report_frequency: report_generator::ReportFrequency = "ReportFrequency";
        /// `ReportGeneratorName`: 1 to 100 characters. Update: in place.
        report_generator_name: Str = "ReportGeneratorName";
        /// `ReportType`. Update: in place.
        report_type: List<report_generator::ReportType> = "ReportType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<report_generator::Tag> = "Tags";
    }
    get {
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `ReportCreatorAccount`
        report_creator_account: Str = "ReportCreatorAccount";
        /// `S3Location`
        s3_location: Json = "S3Location";
        /// `S3Location.Bucket`
        s3_location_bucket: Str = "S3Location.Bucket";
        /// `S3Location.KeyPrefix`
        s3_location_key_prefix: Str = "S3Location.KeyPrefix";
    }
    ref arn;
}

/// Property types of `AWS::LicenseManager::ReportGenerator`.
pub mod report_generator {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::grant::Tag;

    property! {
        /// `ReportContext` of `AWS::LicenseManager::ReportGenerator`.
        ReportContext;
        new ();
        set {
            /// `LicenseAssetGroupArns`: at most 2048 characters. Update: in place.
            license_asset_group_arns: List<Str> = "LicenseAssetGroupArns";
            /// `LicenseConfigurationArns`: at most 2048 characters. Update: in place.
            license_configuration_arns: List<Str> = "LicenseConfigurationArns";
            /// `ReportEndDate`. Update: in place.
            report_end_date: Str = "ReportEndDate";
            /// `ReportStartDate`. Update: in place.
            report_start_date: Str = "ReportStartDate";
        }
    }

    property! {
        /// `ReportFrequency` of `AWS::LicenseManager::ReportGenerator`.
        ReportFrequency;
        new ();
        set {
            /// `Period`. Update: in place.
            period: Period = "Period";
            /// `Value`. Update: in place.
            value: Int = "Value";
        }
    }

    values! {
        /// `Period` of `AWS::LicenseManager::ReportGenerator`.
        Period {
            DAY = "DAY",
            WEEK = "WEEK",
            MONTH = "MONTH",
            ONE_TIME = "ONE_TIME",
        }
    }

    values! {
        /// `ReportType` of `AWS::LicenseManager::ReportGenerator`.
        ReportType {
            LICENSE_CONFIGURATION_SUMMARY_REPORT = "LicenseConfigurationSummaryReport",
            LICENSE_CONFIGURATION_USAGE_REPORT = "LicenseConfigurationUsageReport",
            LICENSE_ASSET_GROUP_USAGE_REPORT = "LicenseAssetGroupUsageReport",
        }
    }
}
