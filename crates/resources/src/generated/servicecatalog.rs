// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ServiceCatalog`: 16 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ServiceCatalog::AcceptedPortfolioShare`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html).
    AcceptedPortfolioShare = "AWS::ServiceCatalog::AcceptedPortfolioShare", Ref = Str;
    new (portfolio_id: Str = "PortfolioId");
    set {
        /// `AcceptLanguage`: `^(en|jp|zh)$`. Update: replaces.
        accept_language: Str = "AcceptLanguage";
        /// `PortfolioId`: 1 to 100 characters. Update: replaces.
        portfolio_id: Str = "PortfolioId";
    }
    get {
    }
    ref portfolio_id;
}

resource! {
    /// `AWS::ServiceCatalog::CloudFormationProduct`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html).
    CloudFormationProduct = "AWS::ServiceCatalog::CloudFormationProduct", Ref = Str;
    tags "Tags" List;
    new_with CloudFormationProductRequired {
        /// `Owner`: at most 8191 characters. Update: in place.
        owner: Str = "Owner",
        /// `Name`: at most 8191 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: Str = "AcceptLanguage";
        /// `Description`: at most 8191 characters. Update: in place.
        description: Str = "Description";
        /// `Distributor`: at most 8191 characters. Update: in place.
        distributor: Str = "Distributor";
        /// `Name`: at most 8191 characters. Update: in place.
        name: Str = "Name";
        /// `Owner`: at most 8191 characters. Update: in place.
        owner: Str = "Owner";
        /// `ProductType`. Update: in place.
        product_type: cloud_formation_product::ProductType = "ProductType";
        /// `ProvisioningArtifactParameters`. Update: in place.
        provisioning_artifact_parameters: List<cloud_formation_product::ProvisioningArtifactProperties> = "ProvisioningArtifactParameters";
        /// `ReplaceProvisioningArtifacts`. Update: in place.
        replace_provisioning_artifacts: Bool = "ReplaceProvisioningArtifacts";
        /// `SourceConnection`. Update: in place.
        source_connection: cloud_formation_product::SourceConnection = "SourceConnection";
        /// `SupportDescription`: at most 8191 characters. Update: in place.
        support_description: Str = "SupportDescription";
        /// `SupportEmail`: at most 254 characters. Update: in place.
        support_email: Str = "SupportEmail";
        /// `SupportUrl`: at most 2083 characters. Update: in place.
        support_url: Str = "SupportUrl";
        /// `Tags`: at most 20 items. Update: in place.
        tags: List<cloud_formation_product::Tag> = "Tags";
    }
    get {
        /// `ProductName`
        product_name: Str = "ProductName";
        /// `ProvisioningArtifactIds`
        provisioning_artifact_ids: Str = "ProvisioningArtifactIds";
        /// `ProvisioningArtifactNames`
        provisioning_artifact_names: Str = "ProvisioningArtifactNames";
    }
    ref id;
}

/// Property types of `AWS::ServiceCatalog::CloudFormationProduct`.
pub mod cloud_formation_product {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CodeStarParameters` of `AWS::ServiceCatalog::CloudFormationProduct`.
        CodeStarParameters;
        new_with CodeStarParametersRequired {
            /// `ArtifactPath`: 1 to 4096 characters. Update: in place.
            artifact_path: Str = "ArtifactPath",
            /// `Repository`: 1 to 100 characters. Update: in place.
            repository: Str = "Repository",
            /// `Branch`: 1 to 250 characters. Update: in place.
            branch: Str = "Branch",
            /// `ConnectionArn`: 1 to 1224 characters. Update: in place.
            connection_arn: Str = "ConnectionArn",
        }
        set {
        }
    }

    property! {
        /// `ConnectionParameters` of `AWS::ServiceCatalog::CloudFormationProduct`.
        ConnectionParameters;
        new ();
        set {
            /// `CodeStar`. Update: in place.
            code_star: CodeStarParameters = "CodeStar";
        }
    }

    property! {
        /// `ProvisioningArtifactProperties` of `AWS::ServiceCatalog::CloudFormationProduct`.
        ProvisioningArtifactProperties;
        new (info: Json = "Info");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `DisableTemplateValidation`. Update: in place.
            disable_template_validation: Bool = "DisableTemplateValidation";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Type`. Update: in place.
            type_: ProvisioningArtifactPropertiesType = "Type";
        }
    }

    property! {
        /// `SourceConnection` of `AWS::ServiceCatalog::CloudFormationProduct`.
        SourceConnection;
        new (connection_parameters: ConnectionParameters = "ConnectionParameters", type_: SourceConnectionType = "Type");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::ServiceCatalog::CloudFormationProduct`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ProductType` of `AWS::ServiceCatalog::CloudFormationProduct`.
        ProductType {
            CLOUD_FORMATION_TEMPLATE = "CLOUD_FORMATION_TEMPLATE",
            MARKETPLACE_AMI = "MARKETPLACE_AMI",
            MARKETPLACE_CAR = "MARKETPLACE_CAR",
            TERRAFORM_OPEN_SOURCE = "TERRAFORM_OPEN_SOURCE",
            TERRAFORM_CLOUD = "TERRAFORM_CLOUD",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `ProvisioningArtifactPropertiesType` of `AWS::ServiceCatalog::CloudFormationProduct`.
        ProvisioningArtifactPropertiesType {
            CLOUD_FORMATION_TEMPLATE = "CLOUD_FORMATION_TEMPLATE",
            MARKETPLACE_AMI = "MARKETPLACE_AMI",
            MARKETPLACE_CAR = "MARKETPLACE_CAR",
            TERRAFORM_OPEN_SOURCE = "TERRAFORM_OPEN_SOURCE",
            TERRAFORM_CLOUD = "TERRAFORM_CLOUD",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `SourceConnectionType` of `AWS::ServiceCatalog::CloudFormationProduct`.
        SourceConnectionType {
            CODESTAR = "CODESTAR",
        }
    }
}

resource! {
    /// `AWS::ServiceCatalog::CloudFormationProvisionedProduct`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html).
    CloudFormationProvisionedProduct = "AWS::ServiceCatalog::CloudFormationProvisionedProduct", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AcceptLanguage`. Update: in place.
        accept_language: cloud_formation_provisioned_product::AcceptLanguage = "AcceptLanguage";
        /// `NotificationArns`: at most 5 items, no item twice. Update: replaces.
        notification_arns: List<Str> = "NotificationArns";
        /// `PathId`: 1 to 100 characters. Update: in place.
        path_id: Str = "PathId";
        /// `PathName`: 1 to 100 characters. Update: in place.
        path_name: Str = "PathName";
        /// `ProductId`: 1 to 100 characters. Update: in place.
        product_id: Str = "ProductId";
        /// `ProductName`: 1 to 128 characters. Update: in place.
        product_name: Str = "ProductName";
        /// `ProvisionedProductName`: 1 to 128 characters. Update: replaces.
        provisioned_product_name: Str = "ProvisionedProductName";
        /// `ProvisioningArtifactId`: 1 to 100 characters. Update: in place.
        provisioning_artifact_id: Str = "ProvisioningArtifactId";
        /// `ProvisioningArtifactName`. Update: in place.
        provisioning_artifact_name: Str = "ProvisioningArtifactName";
        /// `ProvisioningParameters`. Update: in place.
        provisioning_parameters: List<cloud_formation_provisioned_product::ProvisioningParameter> = "ProvisioningParameters";
        /// `ProvisioningPreferences`. Update: in place.
        provisioning_preferences: cloud_formation_provisioned_product::ProvisioningPreferences = "ProvisioningPreferences";
        /// `Tags`. Update: in place.
        tags: List<cloud_formation_provisioned_product::Tag> = "Tags";
    }
    get {
        /// `CloudformationStackArn`
        cloudformation_stack_arn: Arn = "CloudformationStackArn";
        /// `Outputs`
        outputs: Json = "Outputs";
        /// `RecordId`
        record_id: Str = "RecordId";
    }
    ref provisioned_product_id;
}

/// Property types of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
pub mod cloud_formation_provisioned_product {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cloud_formation_product::Tag;

    property! {
        /// `ProvisioningParameter` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
        ProvisioningParameter;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `ProvisioningPreferences` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
        ProvisioningPreferences;
        new ();
        set {
            /// `StackSetAccounts`: no item twice, `^[0-9]{12}$`. Update: in place.
            stack_set_accounts: List<Str> = "StackSetAccounts";
            /// `StackSetFailureToleranceCount`: at least 0. Update: in place.
            stack_set_failure_tolerance_count: Int = "StackSetFailureToleranceCount";
            /// `StackSetFailureTolerancePercentage`: 0 to 100. Update: in place.
            stack_set_failure_tolerance_percentage: Int = "StackSetFailureTolerancePercentage";
            /// `StackSetMaxConcurrencyCount`: at least 1. Update: in place.
            stack_set_max_concurrency_count: Int = "StackSetMaxConcurrencyCount";
            /// `StackSetMaxConcurrencyPercentage`: 1 to 100. Update: in place.
            stack_set_max_concurrency_percentage: Int = "StackSetMaxConcurrencyPercentage";
            /// `StackSetOperationType`. Update: in place.
            stack_set_operation_type: StackSetOperationType = "StackSetOperationType";
            /// `StackSetRegions`: no item twice, `^[a-z]{2}-([a-z]+-)+[1-9]`. Update: in place.
            stack_set_regions: List<Str> = "StackSetRegions";
        }
    }

    values! {
        /// `AcceptLanguage` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
        AcceptLanguage {
            EN = "en",
            JP = "jp",
            ZH = "zh",
        }
    }

    values! {
        /// `StackSetOperationType` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
        StackSetOperationType {
            CREATE = "CREATE",
            UPDATE = "UPDATE",
            DELETE = "DELETE",
        }
    }
}

resource! {
    /// `AWS::ServiceCatalog::LaunchNotificationConstraint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html).
    LaunchNotificationConstraint = "AWS::ServiceCatalog::LaunchNotificationConstraint", Ref = Str;
    new_with LaunchNotificationConstraintRequired {
        /// `NotificationArns`. Update: in place.
        notification_arns: List<Str> = "NotificationArns",
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId",
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: Str = "AcceptLanguage";
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description";
        /// `NotificationArns`. Update: in place.
        notification_arns: List<Str> = "NotificationArns";
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalog::LaunchRoleConstraint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html).
    LaunchRoleConstraint = "AWS::ServiceCatalog::LaunchRoleConstraint", Ref = Str;
    new_with LaunchRoleConstraintRequired {
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId",
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: Str = "AcceptLanguage";
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description";
        /// `LocalRoleName`. Update: in place.
        local_role_name: Str = "LocalRoleName";
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalog::LaunchTemplateConstraint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html).
    LaunchTemplateConstraint = "AWS::ServiceCatalog::LaunchTemplateConstraint", Ref = Str;
    new_with LaunchTemplateConstraintRequired {
        /// `Rules`. Update: in place.
        rules: Str = "Rules",
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId",
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: Str = "AcceptLanguage";
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description";
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId";
        /// `Rules`. Update: in place.
        rules: Str = "Rules";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalog::Portfolio`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html).
    Portfolio = "AWS::ServiceCatalog::Portfolio", Ref = Str;
    tags "Tags" List;
    new_with PortfolioRequired {
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName",
        /// `ProviderName`: 1 to 50 characters. Update: in place.
        provider_name: Str = "ProviderName",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: Str = "AcceptLanguage";
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `ProviderName`: 1 to 50 characters. Update: in place.
        provider_name: Str = "ProviderName";
        /// `Tags`: at most 20 items. Update: in place.
        tags: List<portfolio::Tag> = "Tags";
    }
    get {
        /// `PortfolioName`
        portfolio_name: Str = "PortfolioName";
    }
    ref id;
}

/// Property types of `AWS::ServiceCatalog::Portfolio`.
pub mod portfolio {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cloud_formation_product::Tag;
}

resource! {
    /// `AWS::ServiceCatalog::PortfolioPrincipalAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html).
    PortfolioPrincipalAssociation = "AWS::ServiceCatalog::PortfolioPrincipalAssociation", Ref = Str;
    new (principal_type: Str = "PrincipalType");
    set {
        /// `AcceptLanguage`. Update: replaces.
        accept_language: Str = "AcceptLanguage";
        /// `PortfolioId`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `PrincipalARN`. Update: replaces.
        principal_arn: Str = "PrincipalARN";
        /// `PrincipalType`. Update: replaces.
        principal_type: Str = "PrincipalType";
    }
    get {
    }
}

resource! {
    /// `AWS::ServiceCatalog::PortfolioProductAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html).
    PortfolioProductAssociation = "AWS::ServiceCatalog::PortfolioProductAssociation", Ref = Str;
    new ();
    set {
        /// `AcceptLanguage`. Update: replaces.
        accept_language: Str = "AcceptLanguage";
        /// `PortfolioId`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `ProductId`. Update: replaces.
        product_id: Str = "ProductId";
        /// `SourcePortfolioId`. Update: replaces.
        source_portfolio_id: Str = "SourcePortfolioId";
    }
    get {
    }
}

resource! {
    /// `AWS::ServiceCatalog::PortfolioShare`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html).
    PortfolioShare = "AWS::ServiceCatalog::PortfolioShare", Ref = Str;
    new_with PortfolioShareRequired {
        /// `AccountId`: `^[0-9]{12}$`. Update: replaces.
        account_id: Str = "AccountId",
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: may replace.
        accept_language: Str = "AcceptLanguage";
        /// `AccountId`: `^[0-9]{12}$`. Update: replaces.
        account_id: Str = "AccountId";
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `ShareTagOptions`. Update: in place.
        share_tag_options: Bool = "ShareTagOptions";
    }
    get {
    }
}

resource! {
    /// `AWS::ServiceCatalog::ResourceUpdateConstraint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html).
    ResourceUpdateConstraint = "AWS::ServiceCatalog::ResourceUpdateConstraint", Ref = Str;
    new_with ResourceUpdateConstraintRequired {
        /// `TagUpdateOnProvisionedProduct`. Update: in place.
        tag_update_on_provisioned_product: Str = "TagUpdateOnProvisionedProduct",
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId",
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: Str = "AcceptLanguage";
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description";
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId";
        /// `TagUpdateOnProvisionedProduct`. Update: in place.
        tag_update_on_provisioned_product: Str = "TagUpdateOnProvisionedProduct";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalog::ServiceAction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html).
    ServiceAction = "AWS::ServiceCatalog::ServiceAction", Ref = ServiceCatalogServiceActionId;
    new (name: Str = "Name", definition_type: service_action::DefinitionType = "DefinitionType", definition: List<service_action::DefinitionParameter> = "Definition");
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: service_action::AcceptLanguage = "AcceptLanguage";
        /// `Definition`. Update: in place.
        definition: List<service_action::DefinitionParameter> = "Definition";
        /// `DefinitionType`. Update: in place.
        definition_type: service_action::DefinitionType = "DefinitionType";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9_\-.]*$`. Update: in place.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::ServiceCatalog::ServiceAction`.
pub mod service_action {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cloud_formation_provisioned_product::AcceptLanguage;

    property! {
        /// `DefinitionParameter` of `AWS::ServiceCatalog::ServiceAction`.
        DefinitionParameter;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DefinitionType` of `AWS::ServiceCatalog::ServiceAction`.
        DefinitionType {
            SSM_AUTOMATION = "SSM_AUTOMATION",
        }
    }
}

resource! {
    /// `AWS::ServiceCatalog::ServiceActionAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html).
    ServiceActionAssociation = "AWS::ServiceCatalog::ServiceActionAssociation", Ref = Str;
    new_with ServiceActionAssociationRequired {
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Update: replaces.
        product_id: Str = "ProductId",
        /// `ProvisioningArtifactId`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Update: replaces.
        provisioning_artifact_id: Str = "ProvisioningArtifactId",
        /// `ServiceActionId`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Update: replaces.
        service_action_id: ServiceCatalogServiceActionId = "ServiceActionId",
    }
    set {
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Update: replaces.
        product_id: Str = "ProductId";
        /// `ProvisioningArtifactId`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Update: replaces.
        provisioning_artifact_id: Str = "ProvisioningArtifactId";
        /// `ServiceActionId`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Update: replaces.
        service_action_id: ServiceCatalogServiceActionId = "ServiceActionId";
    }
    get {
    }
}

resource! {
    /// `AWS::ServiceCatalog::StackSetConstraint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html).
    StackSetConstraint = "AWS::ServiceCatalog::StackSetConstraint", Ref = Str;
    new_with StackSetConstraintRequired {
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description",
        /// `StackInstanceControl`. Update: in place.
        stack_instance_control: Str = "StackInstanceControl",
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId",
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId",
        /// `RegionList`. Update: in place.
        region_list: List<Str> = "RegionList",
        /// `AdminRole`. Update: in place.
        admin_role: Str = "AdminRole",
        /// `AccountList`. Update: in place.
        account_list: List<Str> = "AccountList",
        /// `ExecutionRole`. Update: in place.
        execution_role: Str = "ExecutionRole",
    }
    set {
        /// `AcceptLanguage`: at most 100 characters. Update: in place.
        accept_language: Str = "AcceptLanguage";
        /// `AccountList`. Update: in place.
        account_list: List<Str> = "AccountList";
        /// `AdminRole`. Update: in place.
        admin_role: Str = "AdminRole";
        /// `Description`: at most 2000 characters. Update: in place.
        description: Str = "Description";
        /// `ExecutionRole`. Update: in place.
        execution_role: Str = "ExecutionRole";
        /// `PortfolioId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        portfolio_id: Str = "PortfolioId";
        /// `ProductId`: 1 to 100 characters, `^[a-zA-Z0-9_\-]*$`. Update: replaces.
        product_id: Str = "ProductId";
        /// `RegionList`. Update: in place.
        region_list: List<Str> = "RegionList";
        /// `StackInstanceControl`. Update: in place.
        stack_instance_control: Str = "StackInstanceControl";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalog::TagOption`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html).
    TagOption = "AWS::ServiceCatalog::TagOption", Ref = Str;
    new (key: Str = "Key", value: Str = "Value");
    set {
        /// `Active`. Update: in place.
        active: Bool = "Active";
        /// `Key`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
        key: Str = "Key";
        /// `Value`: 1 to 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
        value: Str = "Value";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalog::TagOptionAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html).
    TagOptionAssociation = "AWS::ServiceCatalog::TagOptionAssociation", Ref = Str;
    new ();
    set {
        /// `ResourceId`. Update: replaces.
        resource_id: Str = "ResourceId";
        /// `TagOptionId`. Update: replaces.
        tag_option_id: Str = "TagOptionId";
    }
    get {
    }
}
