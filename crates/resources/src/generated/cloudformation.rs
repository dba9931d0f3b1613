// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CloudFormation`: 20 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CloudFormation::ChangeSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html).
    ChangeSet = "AWS::CloudFormation::ChangeSet", Ref = CloudFormationChangeSetId;
    tags "Tags" List;
    new_with ChangeSetRequired {
        /// `ChangeSetName`: 1 to 128 characters, `^[a-zA-Z][-a-zA-Z0-9]*$`. Update: replaces.
        change_set_name: Str = "ChangeSetName",
        /// `StackName`: at least 1 characters. Update: replaces.
        stack_name: Str = "StackName",
    }
    set {
        /// `Capabilities`. Update: replaces.
        capabilities: List<change_set::Capabilities> = "Capabilities";
        /// `ChangeSetName`: 1 to 128 characters, `^[a-zA-Z][-a-zA-Z0-9]*$`. Update: replaces.
        change_set_name: Str = "ChangeSetName";
        /// `ChangeSetType`. Update: replaces.
        change_set_type: change_set::ChangeSetType = "ChangeSetType";
        /// `DeploymentMode`. Update: replaces.
        deployment_mode: change_set::DeploymentMode = "DeploymentMode";
        /// `Description`: 1 to 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `ImportExistingResources`. Update: replaces.
        import_existing_resources: Bool = "ImportExistingResources";
        /// `IncludeNestedStacks`. Update: replaces.
        include_nested_stacks: Bool = "IncludeNestedStacks";
        /// `NotificationARNs`: at most 5 items. Update: replaces.
        notification_arns: List<Str> = "NotificationARNs";
        /// `OnStackFailure`. Update: replaces.
        on_stack_failure: change_set::OnStackFailure = "OnStackFailure";
        /// `RoleARN`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleARN";
        /// `StackName`: at least 1 characters. Update: replaces.
        stack_name: Str = "StackName";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<change_set::Tags> = "Tags";
        /// `TemplateBody`: at least 1 characters. Update: replaces.
        template_body: Str = "TemplateBody";
        /// `TemplateURL`: 1 to 5120 characters. Update: replaces.
        template_url: Str = "TemplateURL";
        /// `UsePreviousTemplate`. Update: replaces.
        use_previous_template: Bool = "UsePreviousTemplate";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `StackId`
        stack_id: Str = "StackId";
    }
    ref change_set_id;
}

/// Property types of `AWS::CloudFormation::ChangeSet`.
pub mod change_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::CloudFormation::ChangeSet`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Capabilities` of `AWS::CloudFormation::ChangeSet`.
        Capabilities {
            CAPABILITY_IAM = "CAPABILITY_IAM",
            CAPABILITY_NAMED_IAM = "CAPABILITY_NAMED_IAM",
            CAPABILITY_AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND",
        }
    }

    values! {
        /// `ChangeSetType` of `AWS::CloudFormation::ChangeSet`.
        ChangeSetType {
            CREATE = "CREATE",
            UPDATE = "UPDATE",
            IMPORT = "IMPORT",
        }
    }

    values! {
        /// `DeploymentMode` of `AWS::CloudFormation::ChangeSet`.
        DeploymentMode {
            REVERT_DRIFT = "REVERT_DRIFT",
        }
    }

    values! {
        /// `OnStackFailure` of `AWS::CloudFormation::ChangeSet`.
        OnStackFailure {
            DO_NOTHING = "DO_NOTHING",
            ROLLBACK = "ROLLBACK",
            DELETE = "DELETE",
        }
    }
}

resource! {
    /// `AWS::CloudFormation::CustomResource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html).
    CustomResource = "AWS::CloudFormation::CustomResource", Ref = CloudFormationCustomResourceId;
    new (service_token: Str = "ServiceToken");
    set {
        /// `ServiceTimeout`. Update: in place.
        service_timeout: Int = "ServiceTimeout";
        /// `ServiceToken`. Update: replaces.
        service_token: Str = "ServiceToken";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::CloudFormation::GeneratedTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html).
    GeneratedTemplate = "AWS::CloudFormation::GeneratedTemplate", Ref = CloudFormationGeneratedTemplateId;
    new (generated_template_name: Str = "GeneratedTemplateName");
    set {
        /// `GeneratedTemplateName`: 1 to 128 characters. Update: in place.
        generated_template_name: Str = "GeneratedTemplateName";
        /// `TemplateConfiguration`. Update: in place.
        template_configuration: generated_template::TemplateConfiguration = "TemplateConfiguration";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
        /// `Progress`
        progress: Json = "Progress";
        /// `Progress.ResourcesFailed`
        progress_resources_failed: Int = "Progress.ResourcesFailed";
        /// `Progress.ResourcesPending`
        progress_resources_pending: Int = "Progress.ResourcesPending";
        /// `Progress.ResourcesProcessing`
        progress_resources_processing: Int = "Progress.ResourcesProcessing";
        /// `Progress.ResourcesSucceeded`
        progress_resources_succeeded: Int = "Progress.ResourcesSucceeded";
        /// `Status`
        status: Str = "Status";
        /// `TotalWarnings`
        total_warnings: Int = "TotalWarnings";
    }
    ref generated_template_id;
}

/// Property types of `AWS::CloudFormation::GeneratedTemplate`.
pub mod generated_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `TemplateConfiguration` of `AWS::CloudFormation::GeneratedTemplate`.
        TemplateConfiguration;
        new ();
        set {
            /// `DeletionPolicy`. Update: in place.
            deletion_policy: DeletionPolicy = "DeletionPolicy";
            /// `UpdateReplacePolicy`. Update: in place.
            update_replace_policy: UpdateReplacePolicy = "UpdateReplacePolicy";
        }
    }

    values! {
        /// `DeletionPolicy` of `AWS::CloudFormation::GeneratedTemplate`.
        DeletionPolicy {
            DELETE = "DELETE",
            RETAIN = "RETAIN",
        }
    }

    values! {
        /// `UpdateReplacePolicy` of `AWS::CloudFormation::GeneratedTemplate`.
        UpdateReplacePolicy {
            DELETE = "DELETE",
            RETAIN = "RETAIN",
        }
    }
}

resource! {
    /// `AWS::CloudFormation::GuardHook`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html).
    GuardHook = "AWS::CloudFormation::GuardHook", Ref = CloudFormationGuardHookArn;
    new_with GuardHookRequired {
        /// `RuleLocation`. Update: in place.
        rule_location: guard_hook::S3Location = "RuleLocation",
        /// `HookStatus`: default `"DISABLED"`. Update: in place.
        hook_status: guard_hook::HookStatus = "HookStatus",
        /// `TargetOperations`: no item twice. Update: in place.
        target_operations: List<guard_hook::TargetOperation> = "TargetOperations",
        /// `FailureMode`: default `"WARN"`. Update: in place.
        failure_mode: guard_hook::FailureMode = "FailureMode",
        /// `Alias`. Update: replaces.
        alias: Str = "Alias",
        /// `ExecutionRole`: at most 256 characters, `arn:.+:iam::[0-9]{12}:role/.+`. Update: replaces.
        execution_role: Str = "ExecutionRole",
    }
    set {
        /// `Alias`. Update: replaces.
        alias: Str = "Alias";
        /// `ExecutionRole`: at most 256 characters, `arn:.+:iam::[0-9]{12}:role/.+`. Update: replaces.
        execution_role: Str = "ExecutionRole";
        /// `FailureMode`: default `"WARN"`. Update: in place.
        failure_mode: guard_hook::FailureMode = "FailureMode";
        /// `HookStatus`: default `"DISABLED"`. Update: in place.
        hook_status: guard_hook::HookStatus = "HookStatus";
        /// `LogBucket`. Update: in place.
        log_bucket: Str = "LogBucket";
        /// `Options`. Update: in place.
        options: guard_hook::Options = "Options";
        /// `RuleLocation`. Update: in place.
        rule_location: guard_hook::S3Location = "RuleLocation";
        /// `StackFilters`. Update: in place.
        stack_filters: guard_hook::StackFilters = "StackFilters";
        /// `TargetFilters`. Update: in place.
        target_filters: guard_hook::TargetFilters = "TargetFilters";
        /// `TargetOperations`: no item twice. Update: in place.
        target_operations: List<guard_hook::TargetOperation> = "TargetOperations";
    }
    get {
    }
    ref hook_arn;
}

/// Property types of `AWS::CloudFormation::GuardHook`.
pub mod guard_hook {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `HookTarget` of `AWS::CloudFormation::GuardHook`.
        HookTarget;
        new (target_name: Str = "TargetName", action: Action = "Action", invocation_point: InvocationPoint = "InvocationPoint");
        set {
        }
    }

    property! {
        /// `Options` of `AWS::CloudFormation::GuardHook`.
        Options;
        new ();
        set {
            /// `InputParams`. Update: in place.
            input_params: Json = "InputParams";
        }
    }

    property! {
        /// `S3Location` of `AWS::CloudFormation::GuardHook`.
        S3Location;
        new (uri: Str = "Uri");
        set {
            /// `VersionId`. Update: in place.
            version_id: Str = "VersionId";
        }
    }

    property! {
        /// `StackFilters` of `AWS::CloudFormation::GuardHook`.
        StackFilters;
        new (filtering_criteria: FilteringCriteria = "FilteringCriteria");
        set {
            /// `StackNames`. Update: in place.
            stack_names: StackNames = "StackNames";
            /// `StackRoles`. Update: in place.
            stack_roles: StackRoles = "StackRoles";
        }
    }

    property! {
        /// `StackNames` of `AWS::CloudFormation::GuardHook`.
        StackNames;
        new ();
        set {
            /// `Exclude`: 1 to 50 items, no item twice, at most 128 characters, `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`. Update: in place.
            exclude: List<Str> = "Exclude";
            /// `Include`: 1 to 50 items, no item twice, at most 128 characters, `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`. Update: in place.
            include: List<Str> = "Include";
        }
    }

    property! {
        /// `StackRoles` of `AWS::CloudFormation::GuardHook`.
        StackRoles;
        new ();
        set {
            /// `Exclude`: 1 to 50 items, no item twice, at most 256 characters. Update: in place.
            exclude: List<Str> = "Exclude";
            /// `Include`: 1 to 50 items, no item twice, at most 256 characters. Update: in place.
            include: List<Str> = "Include";
        }
    }

    property! {
        /// `TargetFilters` of `AWS::CloudFormation::GuardHook`.
        TargetFilters;
        new ();
        set {
            /// `Actions`: 1 to 50 items, no item twice. Update: in place.
            actions: List<Action> = "Actions";
            /// `InvocationPoints`: 1 to 50 items, no item twice. Update: in place.
            invocation_points: List<InvocationPoint> = "InvocationPoints";
            /// `TargetNames`: 1 to 50 items, no item twice, 1 to 256 characters, `^(?!.*\*\?).*$`. Update: in place.
            target_names: List<Str> = "TargetNames";
            /// `Targets`: 1 to 50 items, no item twice. Update: in place.
            targets: List<HookTarget> = "Targets";
        }
    }

    values! {
        /// `Action` of `AWS::CloudFormation::GuardHook`.
        Action {
            CREATE = "CREATE",
            UPDATE = "UPDATE",
            DELETE = "DELETE",
        }
    }

    values! {
        /// `FailureMode` of `AWS::CloudFormation::GuardHook`.
        FailureMode {
            FAIL = "FAIL",
            WARN = "WARN",
        }
    }

    values! {
        /// `FilteringCriteria` of `AWS::CloudFormation::GuardHook`.
        FilteringCriteria {
            ALL = "ALL",
            ANY = "ANY",
        }
    }

    values! {
        /// `HookStatus` of `AWS::CloudFormation::GuardHook`.
        HookStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `InvocationPoint` of `AWS::CloudFormation::GuardHook`.
        InvocationPoint {
            PRE_PROVISION = "PRE_PROVISION",
        }
    }

    values! {
        /// `TargetOperation` of `AWS::CloudFormation::GuardHook`.
        TargetOperation {
            RESOURCE = "RESOURCE",
            STACK = "STACK",
            CHANGE_SET = "CHANGE_SET",
            CLOUD_CONTROL = "CLOUD_CONTROL",
        }
    }
}

resource! {
    /// `AWS::CloudFormation::HookDefaultVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html).
    HookDefaultVersion = "AWS::CloudFormation::HookDefaultVersion", Ref = CloudFormationHookDefaultVersionArn;
    new ();
    set {
        /// `TypeName`. Update: in place.
        type_name: Str = "TypeName";
        /// `TypeVersionArn`. Update: in place.
        type_version_arn: Str = "TypeVersionArn";
        /// `VersionId`: `^[A-Za-z0-9-]{1,128}$`. Update: in place.
        version_id: Str = "VersionId";
    }
    get {
    }
    ref arn;
}

resource! {
    /// `AWS::CloudFormation::HookTypeConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html).
    HookTypeConfig = "AWS::CloudFormation::HookTypeConfig", Ref = CloudFormationHookTypeConfigConfigurationArn;
    new ();
    set {
        /// `Configuration`: `[\s\S]+`. Update: in place.
        configuration: Str = "Configuration";
        /// `ConfigurationAlias`: `^[a-zA-Z0-9]{1,256}$`, default `"default"`. Update: replaces.
        configuration_alias: hook_type_config::ConfigurationAlias = "ConfigurationAlias";
        /// `TypeArn`. Update: in place.
        type_arn: Str = "TypeArn";
        /// `TypeName`. Update: in place.
        type_name: Str = "TypeName";
    }
    get {
    }
    ref configuration_arn;
}

/// Property types of `AWS::CloudFormation::HookTypeConfig`.
pub mod hook_type_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ConfigurationAlias` of `AWS::CloudFormation::HookTypeConfig`.
        ConfigurationAlias {
            DEFAULT = "default",
        }
    }
}

resource! {
    /// `AWS::CloudFormation::HookVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html).
    HookVersion = "AWS::CloudFormation::HookVersion", Ref = CloudFormationHookVersionArn;
    new_with HookVersionRequired {
        /// `SchemaHandlerPackage`: 1 to 4096 characters. Update: replaces.
        schema_handler_package: Str = "SchemaHandlerPackage",
        /// `TypeName`. Update: replaces.
        type_name: Str = "TypeName",
    }
    set {
        /// `ExecutionRoleArn`: 1 to 256 characters, `arn:.+:iam::[0-9]{12}:role/.+`. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `LoggingConfig`. Update: replaces.
        logging_config: hook_version::LoggingConfig = "LoggingConfig";
        /// `SchemaHandlerPackage`: 1 to 4096 characters. Update: replaces.
        schema_handler_package: Str = "SchemaHandlerPackage";
        /// `TypeName`. Update: replaces.
        type_name: Str = "TypeName";
    }
    get {
        /// `IsDefaultVersion`
        is_default_version: Bool = "IsDefaultVersion";
        /// `TypeArn`
        type_arn: CloudFormationHookVersionTypeArn = "TypeArn";
        /// `VersionId`
        version_id: Str = "VersionId";
        /// `Visibility`
        visibility: Str = "Visibility";
    }
    ref arn;
}

/// Property types of `AWS::CloudFormation::HookVersion`.
pub mod hook_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LoggingConfig` of `AWS::CloudFormation::HookVersion`.
        LoggingConfig;
        new ();
        set {
            /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: replaces.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `LogRoleArn`: 1 to 256 characters, `^arn:.+:iam::[0-9]{12}:role/.+$`. Update: replaces.
            log_role_arn: IamRoleArn = "LogRoleArn";
        }
    }
}

resource! {
    /// `AWS::CloudFormation::LambdaHook`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html).
    LambdaHook = "AWS::CloudFormation::LambdaHook", Ref = CloudFormationLambdaHookArn;
    new_with LambdaHookRequired {
        /// `LambdaFunction`: 1 to 170 characters. Update: in place.
        lambda_function: Str = "LambdaFunction",
        /// `FailureMode`. Update: in place.
        failure_mode: lambda_hook::FailureMode = "FailureMode",
        /// `Alias`. Update: replaces.
        alias: Str = "Alias",
        /// `ExecutionRole`: at most 256 characters, `arn:.+:iam::[0-9]{12}:role/.+`. Update: in place.
        execution_role: Str = "ExecutionRole",
        /// `TargetOperations`: no item twice. Update: in place.
        target_operations: List<lambda_hook::TargetOperation> = "TargetOperations",
        /// `HookStatus`: default `"ENABLED"`. Update: in place.
        hook_status: lambda_hook::HookStatus = "HookStatus",
    }
    set {
        /// `Alias`. Update: replaces.
        alias: Str = "Alias";
        /// `AutoUpdate`: default `true`. Update: replaces.
        auto_update: Bool = "AutoUpdate";
        /// `ExecutionRole`: at most 256 characters, `arn:.+:iam::[0-9]{12}:role/.+`. Update: in place.
        execution_role: Str = "ExecutionRole";
        /// `FailureMode`. Update: in place.
        failure_mode: lambda_hook::FailureMode = "FailureMode";
        /// `HookStatus`: default `"ENABLED"`. Update: in place.
        hook_status: lambda_hook::HookStatus = "HookStatus";
        /// `LambdaFunction`: 1 to 170 characters. Update: in place.
        lambda_function: Str = "LambdaFunction";
        /// `LoggingConfig`. Update: replaces.
        logging_config: lambda_hook::LoggingConfig = "LoggingConfig";
        /// `StackFilters`. Update: in place.
        stack_filters: lambda_hook::StackFilters = "StackFilters";
        /// `TargetFilters`. Update: in place.
        target_filters: lambda_hook::TargetFilters = "TargetFilters";
        /// `TargetOperations`: no item twice. Update: in place.
        target_operations: List<lambda_hook::TargetOperation> = "TargetOperations";
    }
    get {
    }
    ref hook_arn;
}

/// Property types of `AWS::CloudFormation::LambdaHook`.
pub mod lambda_hook {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::guard_hook::{Action, FailureMode, FilteringCriteria, HookStatus, HookTarget, InvocationPoint, StackFilters, StackNames, StackRoles, TargetFilters, TargetOperation};

    property! {
        /// `LoggingConfig` of `AWS::CloudFormation::LambdaHook`.
        LoggingConfig;
        new (log_group_name: LogsLogGroupName = "LogGroupName", log_role_arn: IamRoleArn = "LogRoleArn");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudFormation::Macro`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html).
    Macro = "AWS::CloudFormation::Macro", Ref = CloudFormationMacroId;
    new_with MacroRequired {
        /// `FunctionName`. Update: in place.
        function_name: Str = "FunctionName",
        /// `Name`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `FunctionName`. Update: in place.
        function_name: Str = "FunctionName";
        /// `LogGroupName`. Update: in place.
        log_group_name: LogsLogGroupName = "LogGroupName";
        /// `LogRoleARN`. Update: in place.
        log_role_arn: IamRoleArn = "LogRoleARN";
        /// `Name`. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::CloudFormation::ModuleDefaultVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html).
    ModuleDefaultVersion = "AWS::CloudFormation::ModuleDefaultVersion", Ref = CloudFormationModuleDefaultVersionArn;
    new ();
    set {
        /// `Arn`. Update: replaces.
        arn: Arn = "Arn";
        /// `ModuleName`. Update: replaces.
        module_name: Str = "ModuleName";
        /// `VersionId`: `^[0-9]{8}$`. Update: replaces.
        version_id: Str = "VersionId";
    }
    get {
    }
    ref arn;
}

resource! {
    /// `AWS::CloudFormation::ModuleVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html).
    ModuleVersion = "AWS::CloudFormation::ModuleVersion", Ref = CloudFormationModuleVersionArn;
    new_with ModuleVersionRequired {
        /// `ModuleName`. Update: replaces.
        module_name: Str = "ModuleName",
        /// `ModulePackage`. Update: replaces.
        module_package: Str = "ModulePackage",
    }
    set {
        /// `ModuleName`. Update: replaces.
        module_name: Str = "ModuleName";
        /// `ModulePackage`. Update: replaces.
        module_package: Str = "ModulePackage";
    }
    get {
        /// `Description`
        description: Str = "Description";
        /// `DocumentationUrl`
        documentation_url: Str = "DocumentationUrl";
        /// `IsDefaultVersion`
        is_default_version: Bool = "IsDefaultVersion";
        /// `Schema`
        schema: Str = "Schema";
        /// `TimeCreated`
        time_created: Str = "TimeCreated";
        /// `VersionId`
        version_id: Str = "VersionId";
        /// `Visibility`
        visibility: Str = "Visibility";
    }
    ref arn;
}

resource! {
    /// `AWS::CloudFormation::PublicTypeVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html).
    PublicTypeVersion = "AWS::CloudFormation::PublicTypeVersion", Ref = CloudFormationPublicTypeVersionPublicTypeArn;
    new ();
    set {
        /// `Arn`: at most 1024 characters. Update: replaces.
        arn: Str = "Arn";
        /// `LogDeliveryBucket`. Update: replaces.
        log_delivery_bucket: Str = "LogDeliveryBucket";
        /// `PublicVersionNumber`: 5 to 64 characters, `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(.*)$`. Update: replaces.
        public_version_number: Str = "PublicVersionNumber";
        /// `Type`. Update: replaces.
        type_: public_type_version::Type = "Type";
        /// `TypeName`. Update: replaces.
        type_name: Str = "TypeName";
    }
    get {
        /// `PublisherId`
        publisher_id: Str = "PublisherId";
        /// `TypeVersionArn`
        type_version_arn: CloudFormationPublicTypeVersionArn = "TypeVersionArn";
    }
    ref public_type_arn;
}

/// Property types of `AWS::CloudFormation::PublicTypeVersion`.
pub mod public_type_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Type` of `AWS::CloudFormation::PublicTypeVersion`.
        Type {
            RESOURCE = "RESOURCE",
            MODULE = "MODULE",
            HOOK = "HOOK",
        }
    }
}

resource! {
    /// `AWS::CloudFormation::Publisher`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html).
    Publisher = "AWS::CloudFormation::Publisher", Ref = CloudFormationPublisherId;
    new (accept_terms_and_conditions: Bool = "AcceptTermsAndConditions");
    set {
        /// `AcceptTermsAndConditions`. Update: replaces.
        accept_terms_and_conditions: Bool = "AcceptTermsAndConditions";
        /// `ConnectionArn`: 1 to 256 characters, `arn:aws(-[w]+)*:.+:.+:[0-9]{12}:.+`. Update: replaces.
        connection_arn: Str = "ConnectionArn";
    }
    get {
        /// `IdentityProvider`
        identity_provider: Str = "IdentityProvider";
        /// `PublisherProfile`
        publisher_profile: Str = "PublisherProfile";
        /// `PublisherStatus`
        publisher_status: Str = "PublisherStatus";
    }
    ref publisher_id;
}

resource! {
    /// `AWS::CloudFormation::ResourceDefaultVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html).
    ResourceDefaultVersion = "AWS::CloudFormation::ResourceDefaultVersion", Ref = CloudFormationResourceDefaultVersionArn;
    new ();
    set {
        /// `TypeName`. Update: in place.
        type_name: Str = "TypeName";
        /// `TypeVersionArn`. Update: in place.
        type_version_arn: CloudFormationResourceVersionArn = "TypeVersionArn";
        /// `VersionId`: `^[A-Za-z0-9-]{1,128}$`. Update: in place.
        version_id: Str = "VersionId";
    }
    get {
    }
    ref arn;
}

resource! {
    /// `AWS::CloudFormation::ResourceVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html).
    ResourceVersion = "AWS::CloudFormation::ResourceVersion", Ref = CloudFormationResourceVersionArn;
    new_with ResourceVersionRequired {
        /// `SchemaHandlerPackage`: 1 to 4096 characters. Update: replaces.
        schema_handler_package: Str = "SchemaHandlerPackage",
        /// `TypeName`. Update: replaces.
        type_name: Str = "TypeName",
    }
    set {
        /// `ExecutionRoleArn`: 1 to 256 characters, `^arn:.+:iam::[0-9]{12}:role/.+$`. Update: replaces.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `LoggingConfig`. Update: replaces.
        logging_config: resource_version::LoggingConfig = "LoggingConfig";
        /// `SchemaHandlerPackage`: 1 to 4096 characters. Update: replaces.
        schema_handler_package: Str = "SchemaHandlerPackage";
        /// `TypeName`. Update: replaces.
        type_name: Str = "TypeName";
    }
    get {
        /// `IsDefaultVersion`
        is_default_version: Bool = "IsDefaultVersion";
        /// `ProvisioningType`
        provisioning_type: Str = "ProvisioningType";
        /// `TypeArn`
        type_arn: CloudFormationResourceVersionTypeArn = "TypeArn";
        /// `VersionId`
        version_id: Str = "VersionId";
        /// `Visibility`
        visibility: Str = "Visibility";
    }
    ref arn;
}

/// Property types of `AWS::CloudFormation::ResourceVersion`.
pub mod resource_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::hook_version::LoggingConfig;
}

resource! {
    /// `AWS::CloudFormation::Stack`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html).
    Stack = "AWS::CloudFormation::Stack", Ref = CloudFormationStackId;
    tags "Tags" List;
    new (template_url: Str = "TemplateURL");
    set {
        /// `NotificationARNs`: at most 5 items. Update: in place.
        notification_arns: List<SnsTopicArn> = "NotificationARNs";
        /// `Parameters`. Update: in place.
        parameters: Map<Json> = "Parameters";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<stack::Tag> = "Tags";
        /// `TemplateURL`: 1 to 1024 characters. Update: in place.
        template_url: Str = "TemplateURL";
        /// `TimeoutInMinutes`: at least 1. Update: in place.
        timeout_in_minutes: Int = "TimeoutInMinutes";
    }
    get {
    }
    ref stack_id;
}

/// Property types of `AWS::CloudFormation::Stack`.
pub mod stack {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CloudFormation::Stack`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CloudFormation::StackSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html).
    StackSet = "AWS::CloudFormation::StackSet", Ref = CloudFormationStackSetId;
    tags "Tags" List;
    new (stack_set_name: Str = "StackSetName", permission_model: stack_set::PermissionModel = "PermissionModel");
    set {
        /// `AdministrationRoleARN`: 20 to 2048 characters. Update: in place.
        administration_role_arn: IamRoleArn = "AdministrationRoleARN";
        /// `AutoDeployment`. Update: in place.
        auto_deployment: stack_set::AutoDeployment = "AutoDeployment";
        /// `CallAs`. Update: in place.
        call_as: stack_set::CallAs = "CallAs";
        /// `Capabilities`: no item twice. Update: in place.
        capabilities: List<stack_set::Capability> = "Capabilities";
        /// `Description`: 1 to 1024 characters. Update: in place.
        description: Str = "Description";
        /// `ExecutionRoleName`: 1 to 64 characters, `^[a-zA-Z_0-9+=,.@/-]+$`. Update: in place.
        execution_role_name: IamRoleName = "ExecutionRoleName";
        /// `ManagedExecution`. Update: in place.
        managed_execution: stack_set::ManagedExecution = "ManagedExecution";
        /// `OperationPreferences`. Update: in place.
        operation_preferences: stack_set::OperationPreferences = "OperationPreferences";
        /// `Parameters`: no item twice. Update: in place.
        parameters: List<stack_set::Parameter> = "Parameters";
        /// `PermissionModel`. Update: replaces.
        permission_model: stack_set::PermissionModel = "PermissionModel";
        /// `StackInstancesGroup`: no item twice. Update: in place.
        stack_instances_group: List<stack_set::StackInstances> = "StackInstancesGroup";
        /// `StackSetName`: at most 128 characters, `^[a-zA-Z][a-zA-Z0-9\-]{0,127}$`. Update: replaces.
        stack_set_name: Str = "StackSetName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<stack_set::Tag> = "Tags";
        /// `TemplateBody`: 1 to 51 200 characters. Update: in place.
        template_body: Str = "TemplateBody";
        /// `TemplateURL`: 1 to 5120 characters. Update: in place.
        template_url: Str = "TemplateURL";
    }
    get {
    }
    ref stack_set_id;
}

/// Property types of `AWS::CloudFormation::StackSet`.
pub mod stack_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AutoDeployment` of `AWS::CloudFormation::StackSet`.
        AutoDeployment;
        new ();
        set {
            /// `DependsOn`: no item twice. Update: in place.
            depends_on: List<Str> = "DependsOn";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `RetainStacksOnAccountRemoval`. Update: in place.
            retain_stacks_on_account_removal: Bool = "RetainStacksOnAccountRemoval";
        }
    }

    property! {
        /// `DeploymentTargets` of `AWS::CloudFormation::StackSet`.
        DeploymentTargets;
        new ();
        set {
            /// `AccountFilterType`. Update: in place.
            account_filter_type: AccountFilterType = "AccountFilterType";
            /// `Accounts`: at least 1 items, no item twice, `^[0-9]{12}$`. Update: in place.
            accounts: List<Str> = "Accounts";
            /// `AccountsUrl`: 1 to 5120 characters, `(s3://|http(s?)://).+`. Update: in place.
            accounts_url: Str = "AccountsUrl";
            /// `OrganizationalUnitIds`: at least 1 items, no item twice. Update: in place.
            organizational_unit_ids: List<Str> = "OrganizationalUnitIds";
        }
    }

    property! {
        /// `ManagedExecution` of `AWS::CloudFormation::StackSet`.
        ManagedExecution;
        new ();
        set {
            /// `Active`. Update: in place.
            active: Bool = "Active";
        }
    }

    property! {
        /// `OperationPreferences` of `AWS::CloudFormation::StackSet`.
        OperationPreferences;
        new ();
        set {
            /// `ConcurrencyMode`. Update: in place.
            concurrency_mode: ConcurrencyMode = "ConcurrencyMode";
            /// `FailureToleranceCount`: at least 0. Update: in place.
            failure_tolerance_count: Int = "FailureToleranceCount";
            /// `FailureTolerancePercentage`: 0 to 100. Update: in place.
            failure_tolerance_percentage: Int = "FailureTolerancePercentage";
            /// `MaxConcurrentCount`: at least 1. Update: in place.
            max_concurrent_count: Int = "MaxConcurrentCount";
            /// `MaxConcurrentPercentage`: 0 to 100. Update: in place.
            max_concurrent_percentage: Int = "MaxConcurrentPercentage";
            /// `RegionConcurrencyType`. Update: in place.
            region_concurrency_type: RegionConcurrencyType = "RegionConcurrencyType";
            /// `RegionOrder`: `^[a-zA-Z0-9-]{1,128}$`. Update: in place.
            region_order: List<Str> = "RegionOrder";
        }
    }

    property! {
        /// `Parameter` of `AWS::CloudFormation::StackSet`.
        Parameter;
        new_with ParameterRequired {
            /// `ParameterKey`. Update: in place.
            parameter_key: Str = "ParameterKey",
            /// `ParameterValue`. Update: in place.
            parameter_value: Str = "ParameterValue",
        }
        set {
        }
    }

    property! {
        /// `StackInstances` of `AWS::CloudFormation::StackSet`.
        StackInstances;
        new (deployment_targets: DeploymentTargets = "DeploymentTargets", regions: List<Str> = "Regions");
        set {
            /// `ParameterOverrides`: no item twice. Update: in place.
            parameter_overrides: List<Parameter> = "ParameterOverrides";
        }
    }

    property! {
        /// `Tag` of `AWS::CloudFormation::StackSet`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AccountFilterType` of `AWS::CloudFormation::StackSet`.
        AccountFilterType {
            NONE = "NONE",
            UNION = "UNION",
            INTERSECTION = "INTERSECTION",
            DIFFERENCE = "DIFFERENCE",
        }
    }

    values! {
        /// `CallAs` of `AWS::CloudFormation::StackSet`.
        CallAs {
            SELF = "SELF",
            DELEGATED_ADMIN = "DELEGATED_ADMIN",
        }
    }

    values! {
        /// `Capability` of `AWS::CloudFormation::StackSet`.
        Capability {
            CAPABILITY_IAM = "CAPABILITY_IAM",
            CAPABILITY_NAMED_IAM = "CAPABILITY_NAMED_IAM",
            CAPABILITY_AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND",
        }
    }

    values! {
        /// `ConcurrencyMode` of `AWS::CloudFormation::StackSet`.
        ConcurrencyMode {
            STRICT_FAILURE_TOLERANCE = "STRICT_FAILURE_TOLERANCE",
            SOFT_FAILURE_TOLERANCE = "SOFT_FAILURE_TOLERANCE",
        }
    }

    values! {
        /// `PermissionModel` of `AWS::CloudFormation::StackSet`.
        PermissionModel {
            SERVICE_MANAGED = "SERVICE_MANAGED",
            SELF_MANAGED = "SELF_MANAGED",
        }
    }

    values! {
        /// `RegionConcurrencyType` of `AWS::CloudFormation::StackSet`.
        RegionConcurrencyType {
            SEQUENTIAL = "SEQUENTIAL",
            PARALLEL = "PARALLEL",
        }
    }
}

resource! {
    /// `AWS::CloudFormation::TypeActivation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html).
    TypeActivation = "AWS::CloudFormation::TypeActivation", Ref = CloudFormationTypeActivationArn;
    new ();
    set {
        /// `AutoUpdate`. Update: in place.
        auto_update: Bool = "AutoUpdate";
        /// `ExecutionRoleArn`. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `LoggingConfig`. Update: replaces.
        logging_config: type_activation::LoggingConfig = "LoggingConfig";
        /// `MajorVersion`: 1 to 100 000 characters. Update: in place.
        major_version: Str = "MajorVersion";
        /// `PublicTypeArn`: at most 1024 characters. Update: in place.
        public_type_arn: Str = "PublicTypeArn";
        /// `PublisherId`: 1 to 40 characters, `[0-9a-zA-Z-]{1,40}`. Update: in place.
        publisher_id: Str = "PublisherId";
        /// `Type`. Update: in place.
        type_: type_activation::Type = "Type";
        /// `TypeName`. Update: in place.
        type_name: Str = "TypeName";
        /// `TypeNameAlias`: 10 to 204 characters. Update: in place.
        type_name_alias: Str = "TypeNameAlias";
        /// `VersionBump`. Update: in place.
        version_bump: type_activation::VersionBump = "VersionBump";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::CloudFormation::TypeActivation`.
pub mod type_activation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::public_type_version::Type;

    property! {
        /// `LoggingConfig` of `AWS::CloudFormation::TypeActivation`.
        LoggingConfig;
        new ();
        set {
            /// `LogGroupName`: 1 to 512 characters, `^[\.\-_/#A-Za-z0-9]+$`. Update: replaces.
            log_group_name: LogsLogGroupName = "LogGroupName";
            /// `LogRoleArn`: 1 to 256 characters. Update: replaces.
            log_role_arn: IamRoleArn = "LogRoleArn";
        }
    }

    values! {
        /// `VersionBump` of `AWS::CloudFormation::TypeActivation`.
        VersionBump {
            MAJOR = "MAJOR",
            MINOR = "MINOR",
        }
    }
}

resource! {
    /// `AWS::CloudFormation::WaitCondition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html).
    WaitCondition = "AWS::CloudFormation::WaitCondition", Ref = CloudFormationWaitConditionId;
    new ();
    set {
        /// `Count`. Update: in place.
        count: Int = "Count";
        /// `Handle`. Update: in place.
        handle: Str = "Handle";
        /// `Timeout`: 0 to 43 200. Update: in place.
        timeout: Str = "Timeout";
    }
    get {
        /// `Data`
        data: Json = "Data";
    }
    ref id;
}

resource! {
    /// `AWS::CloudFormation::WaitConditionHandle`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html).
    WaitConditionHandle = "AWS::CloudFormation::WaitConditionHandle", Ref = CloudFormationWaitConditionHandleId;
    new ();
    set {
    }
    get {
    }
    ref id;
}
