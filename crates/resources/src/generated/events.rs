// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Events`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Events::ApiDestination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html).
    ApiDestination = "AWS::Events::ApiDestination", Ref = EventsApiDestinationName;
    new_with ApiDestinationRequired {
        /// `ConnectionArn`: 1 to 1600 characters. Update: in place.
        connection_arn: Str = "ConnectionArn",
        /// `InvocationEndpoint`: 1 to 2048 characters. Update: in place.
        invocation_endpoint: Str = "InvocationEndpoint",
        /// `HttpMethod`. Update: in place.
        http_method: api_destination::HttpMethod = "HttpMethod",
    }
    set {
        /// `ConnectionArn`: 1 to 1600 characters. Update: in place.
        connection_arn: Str = "ConnectionArn";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `HttpMethod`. Update: in place.
        http_method: api_destination::HttpMethod = "HttpMethod";
        /// `InvocationEndpoint`: 1 to 2048 characters. Update: in place.
        invocation_endpoint: Str = "InvocationEndpoint";
        /// `InvocationRateLimitPerSecond`: at least 1. Update: in place.
        invocation_rate_limit_per_second: Int = "InvocationRateLimitPerSecond";
        /// `Name`: 1 to 64 characters, `[\.\-_A-Za-z0-9]+`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `Arn`
        arn: EventsApiDestinationArn = "Arn";
        /// `ArnForPolicy`
        arn_for_policy: Str = "ArnForPolicy";
    }
    ref name;
}

/// Property types of `AWS::Events::ApiDestination`.
pub mod api_destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `HttpMethod` of `AWS::Events::ApiDestination`.
        HttpMethod {
            GET = "GET",
            HEAD = "HEAD",
            POST = "POST",
            OPTIONS = "OPTIONS",
            PUT = "PUT",
            DELETE = "DELETE",
            PATCH = "PATCH",
        }
    }
}

resource! {
    /// `AWS::Events::Archive`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html).
    Archive = "AWS::Events::Archive", Ref = EventsArchiveName;
    new (source_arn: Arn = "SourceArn");
    set {
        /// `ArchiveName`: 1 to 48 characters, `[\.\-_A-Za-z0-9]+`. Update: replaces.
        archive_name: Str = "ArchiveName";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `EventPattern`. Update: in place.
        event_pattern: Json = "EventPattern";
        /// `KmsKeyIdentifier`: at most 2048 characters. Update: in place.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `RetentionDays`: at least 0. Update: in place.
        retention_days: Int = "RetentionDays";
        /// `SourceArn`. Update: replaces.
        source_arn: Arn = "SourceArn";
    }
    get {
        /// `Arn`
        arn: EventsArchiveArn = "Arn";
    }
    ref archive_name;
}

resource! {
    /// `AWS::Events::Connection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html).
    Connection = "AWS::Events::Connection", Ref = EventsConnectionName;
    new ();
    set {
        /// `AuthParameters`. Update: in place.
        auth_parameters: connection::AuthParameters = "AuthParameters";
        /// `AuthorizationType`. Update: in place.
        authorization_type: connection::AuthorizationType = "AuthorizationType";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `InvocationConnectivityParameters`. Update: in place.
        invocation_connectivity_parameters: connection::InvocationConnectivityParameters = "InvocationConnectivityParameters";
        /// `KmsKeyIdentifier`: at most 2048 characters, `^[a-zA-Z0-9_\-/:]*$`. Update: in place.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `Name`: 1 to 64 characters, `[\.\-_A-Za-z0-9]+`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `Arn`
        arn: EventsConnectionArn = "Arn";
        /// `ArnForPolicy`
        arn_for_policy: Str = "ArnForPolicy";
        /// `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`
        auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn: Arn = "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn";
        /// `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`
        invocation_connectivity_parameters_resource_parameters_resource_association_arn: Arn = "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn";
        /// `SecretArn`
        secret_arn: EventsConnectionSecretArn = "SecretArn";
    }
    ref name;
}

/// Property types of `AWS::Events::Connection`.
pub mod connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApiKeyAuthParameters` of `AWS::Events::Connection`.
        ApiKeyAuthParameters;
        new_with ApiKeyAuthParametersRequired {
            /// `ApiKeyName`: 1 to 512 characters. Update: in place.
            api_key_name: Str = "ApiKeyName",
            /// `ApiKeyValue`: 1 to 512 characters. Update: in place.
            api_key_value: Str = "ApiKeyValue",
        }
        set {
        }
    }

    property! {
        /// `AuthParameters` of `AWS::Events::Connection`.
        AuthParameters;
        new ();
        set {
            /// `ApiKeyAuthParameters`. Update: in place.
            api_key_auth_parameters: ApiKeyAuthParameters = "ApiKeyAuthParameters";
            /// `BasicAuthParameters`. Update: in place.
            basic_auth_parameters: BasicAuthParameters = "BasicAuthParameters";
            /// `ConnectivityParameters`. Update: in place.
            connectivity_parameters: ConnectivityParameters = "ConnectivityParameters";
            /// `InvocationHttpParameters`. Update: in place.
            invocation_http_parameters: ConnectionHttpParameters = "InvocationHttpParameters";
            /// `OAuthParameters`. Update: in place.
            oauth_parameters: OAuthParameters = "OAuthParameters";
        }
    }

    property! {
        /// `BasicAuthParameters` of `AWS::Events::Connection`.
        BasicAuthParameters;
        new_with BasicAuthParametersRequired {
            /// `Username`: 1 to 512 characters. Update: in place.
            username: Str = "Username",
            /// `Password`: 1 to 512 characters. Update: in place.
            password: Str = "Password",
        }
        set {
        }
    }

    property! {
        /// `ClientParameters` of `AWS::Events::Connection`.
        ClientParameters;
        new_with ClientParametersRequired {
            /// `ClientID`: 1 to 512 characters. Update: in place.
            client_id: Str = "ClientID",
            /// `ClientSecret`: 1 to 512 characters. Update: in place.
            client_secret: Str = "ClientSecret",
        }
        set {
        }
    }

    property! {
        /// `ConnectionHttpParameters` of `AWS::Events::Connection`.
        ConnectionHttpParameters;
        new ();
        set {
            /// `BodyParameters`: at most 100 items. Update: in place.
            body_parameters: List<Parameter> = "BodyParameters";
            /// `HeaderParameters`: at most 100 items. Update: in place.
            header_parameters: List<Parameter> = "HeaderParameters";
            /// `QueryStringParameters`: at most 100 items. Update: in place.
            query_string_parameters: List<Parameter> = "QueryStringParameters";
        }
    }

    property! {
        /// `ConnectivityParameters` of `AWS::Events::Connection`.
        ConnectivityParameters;
        new (resource_parameters: ResourceParameters = "ResourceParameters");
        set {
        }
    }

    property! {
        /// `InvocationConnectivityParameters` of `AWS::Events::Connection`.
        InvocationConnectivityParameters;
        new (resource_parameters: ResourceParameters = "ResourceParameters");
        set {
        }
    }

    property! {
        /// `OAuthParameters` of `AWS::Events::Connection`.
        OAuthParameters;
        new (client_parameters: ClientParameters = "ClientParameters", authorization_endpoint: Str = "AuthorizationEndpoint", http_method: HttpMethod = "HttpMethod");
        set {
            /// `OAuthHttpParameters`. Update: in place.
            oauth_http_parameters: ConnectionHttpParameters = "OAuthHttpParameters";
        }
    }

    property! {
        /// `Parameter` of `AWS::Events::Connection`.
        Parameter;
        new (key: Str = "Key", value: Str = "Value");
        set {
            /// `IsValueSecret`: default `true`. Update: in place.
            is_value_secret: Bool = "IsValueSecret";
        }
    }

    property! {
        /// `ResourceParameters` of `AWS::Events::Connection`.
        ResourceParameters;
        new (resource_configuration_arn: Str = "ResourceConfigurationArn");
        set {
            /// `ResourceAssociationArn`: 20 to 2048 characters. Update: in place.
            resource_association_arn: Str = "ResourceAssociationArn";
        }
    }

    values! {
        /// `AuthorizationType` of `AWS::Events::Connection`.
        AuthorizationType {
            API_KEY = "API_KEY",
            BASIC = "BASIC",
            OAUTH_CLIENT_CREDENTIALS = "OAUTH_CLIENT_CREDENTIALS",
        }
    }

    values! {
        /// `HttpMethod` of `AWS::Events::Connection`.
        HttpMethod {
            GET = "GET",
            POST = "POST",
            PUT = "PUT",
        }
    }
}

resource! {
    /// `AWS::Events::Endpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html).
    Endpoint = "AWS::Events::Endpoint", Ref = EventsEndpointName;
    new (routing_config: endpoint::RoutingConfig = "RoutingConfig", event_buses: List<endpoint::EndpointEventBus> = "EventBuses");
    set {
        /// `Description`: at most 512 characters, `.*`. Update: in place.
        description: Str = "Description";
        /// `EventBuses`: 2 items. Update: in place.
        event_buses: List<endpoint::EndpointEventBus> = "EventBuses";
        /// `Name`: 1 to 64 characters, `^[\.\-_A-Za-z0-9]+$`. Update: replaces.
        name: Str = "Name";
        /// `ReplicationConfig`. Update: in place.
        replication_config: endpoint::ReplicationConfig = "ReplicationConfig";
        /// `RoleArn`: 1 to 256 characters, `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `RoutingConfig`. Update: in place.
        routing_config: endpoint::RoutingConfig = "RoutingConfig";
    }
    get {
        /// `Arn`
        arn: EventsEndpointArn = "Arn";
        /// `EndpointId`
        endpoint_id: Str = "EndpointId";
        /// `EndpointUrl`
        endpoint_url: Str = "EndpointUrl";
        /// `State`
        state: Str = "State";
        /// `StateReason`
        state_reason: Str = "StateReason";
    }
    ref name;
}

/// Property types of `AWS::Events::Endpoint`.
pub mod endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EndpointEventBus` of `AWS::Events::Endpoint`.
        EndpointEventBus;
        new (event_bus_arn: Str = "EventBusArn");
        set {
        }
    }

    property! {
        /// `FailoverConfig` of `AWS::Events::Endpoint`.
        FailoverConfig;
        new (primary: Primary = "Primary", secondary: Secondary = "Secondary");
        set {
        }
    }

    property! {
        /// `Primary` of `AWS::Events::Endpoint`.
        Primary;
        new (health_check: Str = "HealthCheck");
        set {
        }
    }

    property! {
        /// `ReplicationConfig` of `AWS::Events::Endpoint`.
        ReplicationConfig;
        new (state: ReplicationState = "State");
        set {
        }
    }

    property! {
        /// `RoutingConfig` of `AWS::Events::Endpoint`.
        RoutingConfig;
        new (failover_config: FailoverConfig = "FailoverConfig");
        set {
        }
    }

    property! {
        /// `Secondary` of `AWS::Events::Endpoint`.
        Secondary;
        new (route: Str = "Route");
        set {
        }
    }

    values! {
        /// `ReplicationState` of `AWS::Events::Endpoint`.
        ReplicationState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Events::EventBus`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html).
    EventBus = "AWS::Events::EventBus", Ref = EventsEventBusName;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `DeadLetterConfig`. Update: in place.
        dead_letter_config: event_bus::DeadLetterConfig = "DeadLetterConfig";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EventSourceName`: 1 to 256 characters, `^aws\.partner(/[\.\-_A-Za-z0-9]+){2,}$`. Update: may replace.
        event_source_name: Str = "EventSourceName";
        /// `KmsKeyIdentifier`. Update: in place.
        kms_key_identifier: Str = "KmsKeyIdentifier";
        /// `LogConfig`. Update: in place.
        log_config: event_bus::LogConfig = "LogConfig";
        /// `Name`: 1 to 256 characters, `^[/\.\-_A-Za-z0-9]+$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `Tags`. Update: in place.
        tags: List<event_bus::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: EventsEventBusArn = "Arn";
        /// `Policy`
        policy: Json = "Policy";
    }
    ref name;
}

/// Property types of `AWS::Events::EventBus`.
pub mod event_bus {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DeadLetterConfig` of `AWS::Events::EventBus`.
        DeadLetterConfig;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
        }
    }

    property! {
        /// `LogConfig` of `AWS::Events::EventBus`.
        LogConfig;
        new ();
        set {
            /// `IncludeDetail`. Update: in place.
            include_detail: IncludeDetail = "IncludeDetail";
            /// `Level`. Update: in place.
            level: Level = "Level";
        }
    }

    property! {
        /// `Tag` of `AWS::Events::EventBus`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `IncludeDetail` of `AWS::Events::EventBus`.
        IncludeDetail {
            FULL = "FULL",
            NONE = "NONE",
        }
    }

    values! {
        /// `Level` of `AWS::Events::EventBus`.
        Level {
            INFO = "INFO",
            ERROR = "ERROR",
            TRACE = "TRACE",
            OFF = "OFF",
        }
    }
}

resource! {
    /// `AWS::Events::EventBusPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html).
    EventBusPolicy = "AWS::Events::EventBusPolicy", Ref = Str;
    new (statement_id: Str = "StatementId");
    set {
        /// `Action` (deprecated): 1 to 64 characters, `events:[a-zA-Z]+`. Update: in place.
        action: event_bus_policy::Action = "Action";
        /// `Condition` (deprecated). Update: in place.
        condition: event_bus_policy::Condition = "Condition";
        /// `EventBusName`: 1 to 256 characters, `[\.\-_A-Za-z0-9]+`. Update: replaces.
        event_bus_name: Str = "EventBusName";
        /// `Principal` (deprecated): 1 to 12 characters, `(\d{12}|\*)`. Update: in place.
        principal: Str = "Principal";
        /// `Statement`. Update: in place.
        statement: Json = "Statement";
        /// `StatementId`: 1 to 64 characters, `[a-zA-Z0-9-_]+`. Update: replaces.
        statement_id: Str = "StatementId";
    }
    get {
    }
}

/// Property types of `AWS::Events::EventBusPolicy`.
pub mod event_bus_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Condition` of `AWS::Events::EventBusPolicy`.
        Condition;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Type`. Update: in place.
            type_: Type = "Type";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `Action` of `AWS::Events::EventBusPolicy`.
        Action {
            EVENTS_PUT_EVENTS = "events:PutEvents",
        }
    }

    values! {
        /// `Type` of `AWS::Events::EventBusPolicy`.
        Type {
            STRING_EQUALS = "StringEquals",
        }
    }
}

resource! {
    /// `AWS::Events::Rule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html).
    Rule = "AWS::Events::Rule", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `EventBusName`: 1 to 1600 characters. Update: may replace.
        event_bus_name: EventsEventBus = "EventBusName";
        /// `EventPattern`. Update: in place.
        event_pattern: Json = "EventPattern";
        /// `Name`: 1 to 64 characters, `^[\.\-_A-Za-z0-9]+$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`: 1 to 1600 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `ScheduleExpression`: at most 256 characters, `^(rate\(.+\)|cron\(.+\))?$`. Update: in place.
        schedule_expression: Str = "ScheduleExpression";
        /// `State`. Update: in place.
        state: rule::State = "State";
        /// `Tags`. Update: in place.
        tags: List<rule::Tag> = "Tags";
        /// `Targets`: at most 5 items, no item twice. Update: in place.
        targets: List<rule::Target> = "Targets";
    }
    get {
        /// `Arn`
        arn: EventsRuleArn = "Arn";
        /// `RuleName`
        rule_name: Str = "RuleName";
    }
}

/// Property types of `AWS::Events::Rule`.
pub mod rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AppSyncParameters` of `AWS::Events::Rule`.
        AppSyncParameters;
        new (graphql_operation: Str = "GraphQLOperation");
        set {
        }
    }

    property! {
        /// `AwsVpcConfiguration` of `AWS::Events::Rule`.
        AwsVpcConfiguration;
        new (subnets: List<Ec2SubnetId> = "Subnets");
        set {
            /// `AssignPublicIp`. Update: in place.
            assign_public_ip: AssignPublicIp = "AssignPublicIp";
            /// `SecurityGroups`: no item twice. Update: in place.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        }
    }

    property! {
        /// `BatchArrayProperties` of `AWS::Events::Rule`.
        BatchArrayProperties;
        new ();
        set {
            /// `Size`. Update: in place.
            size: Int = "Size";
        }
    }

    property! {
        /// `BatchParameters` of `AWS::Events::Rule`.
        BatchParameters;
        new_with BatchParametersRequired {
            /// `JobName`. Update: in place.
            job_name: Str = "JobName",
            /// `JobDefinition`. Update: in place.
            job_definition: Str = "JobDefinition",
        }
        set {
            /// `ArrayProperties`. Update: in place.
            array_properties: BatchArrayProperties = "ArrayProperties";
            /// `RetryStrategy`. Update: in place.
            retry_strategy: BatchRetryStrategy = "RetryStrategy";
        }
    }

    property! {
        /// `BatchRetryStrategy` of `AWS::Events::Rule`.
        BatchRetryStrategy;
        new ();
        set {
            /// `Attempts`. Update: in place.
            attempts: Int = "Attempts";
        }
    }

    property! {
        /// `CapacityProviderStrategyItem` of `AWS::Events::Rule`.
        CapacityProviderStrategyItem;
        new (capacity_provider: Str = "CapacityProvider");
        set {
            /// `Base`: 0 to 100 000. Update: in place.
            base: Int = "Base";
            /// `Weight`: 0 to 1000. Update: in place.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `DeadLetterConfig` of `AWS::Events::Rule`.
        DeadLetterConfig;
        new ();
        set {
            /// `Arn`: 1 to 1600 characters. Update: in place.
            arn: Arn = "Arn";
        }
    }

    property! {
        /// `EcsParameters` of `AWS::Events::Rule`.
        EcsParameters;
        new (task_definition_arn: EcsTaskDefinitionArn = "TaskDefinitionArn");
        set {
            /// `CapacityProviderStrategy`: at most 6 items, no item twice. Update: in place.
            capacity_provider_strategy: List<CapacityProviderStrategyItem> = "CapacityProviderStrategy";
            /// `EnableECSManagedTags`. Update: in place.
            enable_ecs_managed_tags: Bool = "EnableECSManagedTags";
            /// `EnableExecuteCommand`. Update: in place.
            enable_execute_command: Bool = "EnableExecuteCommand";
            /// `Group`. Update: in place.
            group: Str = "Group";
            /// `LaunchType`. Update: in place.
            launch_type: LaunchType = "LaunchType";
            /// `NetworkConfiguration`. Update: in place.
            network_configuration: NetworkConfiguration = "NetworkConfiguration";
            /// `PlacementConstraints`: at most 10 items, no item twice. Update: in place.
            placement_constraints: List<PlacementConstraint> = "PlacementConstraints";
            /// `PlacementStrategies`: no item twice. Update: in place.
            placement_strategies: List<PlacementStrategy> = "PlacementStrategies";
            /// `PlatformVersion`. Update: in place.
            platform_version: Str = "PlatformVersion";
            /// `PropagateTags`. Update: in place.
            propagate_tags: PropagateTags = "PropagateTags";
            /// `ReferenceId`: at most 1024 characters. Update: in place.
            reference_id: Str = "ReferenceId";
            /// `TagList`: no item twice. Update: in place.
            tag_list: List<Tag> = "TagList";
            /// `TaskCount`: at least 1. Update: in place.
            task_count: Int = "TaskCount";
        }
    }

    property! {
        /// `HttpParameters` of `AWS::Events::Rule`.
        HttpParameters;
        new ();
        set {
            /// `HeaderParameters`. Update: in place.
            header_parameters: Map<Str> = "HeaderParameters";
            /// `PathParameterValues`: no item twice, `^(?!\s*$).+$`. Update: in place.
            path_parameter_values: List<Str> = "PathParameterValues";
            /// `QueryStringParameters`. Update: in place.
            query_string_parameters: Map<Str> = "QueryStringParameters";
        }
    }

    property! {
        /// `InputTransformer` of `AWS::Events::Rule`.
        InputTransformer;
        new (input_template: Str = "InputTemplate");
        set {
            /// `InputPathsMap`. Update: in place.
            input_paths_map: Map<Str> = "InputPathsMap";
        }
    }

    property! {
        /// `KinesisParameters` of `AWS::Events::Rule`.
        KinesisParameters;
        new (partition_key_path: Str = "PartitionKeyPath");
        set {
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::Events::Rule`.
        NetworkConfiguration;
        new ();
        set {
            /// `AwsVpcConfiguration`. Update: in place.
            aws_vpc_configuration: AwsVpcConfiguration = "AwsVpcConfiguration";
        }
    }

    property! {
        /// `PlacementConstraint` of `AWS::Events::Rule`.
        PlacementConstraint;
        new ();
        set {
            /// `Expression`: at most 2000 characters. Update: in place.
            expression: Str = "Expression";
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `PlacementStrategy` of `AWS::Events::Rule`.
        PlacementStrategy;
        new ();
        set {
            /// `Field`. Update: in place.
            field: Str = "Field";
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `RedshiftDataParameters` of `AWS::Events::Rule`.
        RedshiftDataParameters;
        new (database: Str = "Database");
        set {
            /// `DbUser`: 1 to 128 characters. Update: in place.
            db_user: Str = "DbUser";
            /// `SecretManagerArn`: 1 to 1600 characters. Update: in place.
            secret_manager_arn: Str = "SecretManagerArn";
            /// `Sql`: 1 to 100 000 characters. Update: in place.
            sql: Str = "Sql";
            /// `Sqls`. Update: in place.
            sqls: List<Str> = "Sqls";
            /// `StatementName`: 1 to 500 characters. Update: in place.
            statement_name: Str = "StatementName";
            /// `WithEvent`. Update: in place.
            with_event: Bool = "WithEvent";
        }
    }

    property! {
        /// `RetryPolicy` of `AWS::Events::Rule`.
        RetryPolicy;
        new ();
        set {
            /// `MaximumEventAgeInSeconds`: 60 to 86 400. Update: in place.
            maximum_event_age_in_seconds: Int = "MaximumEventAgeInSeconds";
            /// `MaximumRetryAttempts`: 0 to 185. Update: in place.
            maximum_retry_attempts: Int = "MaximumRetryAttempts";
        }
    }

    property! {
        /// `RunCommandParameters` of `AWS::Events::Rule`.
        RunCommandParameters;
        new (run_command_targets: List<RunCommandTarget> = "RunCommandTargets");
        set {
        }
    }

    property! {
        /// `RunCommandTarget` of `AWS::Events::Rule`.
        RunCommandTarget;
        new (values: List<Str> = "Values", key: Str = "Key");
        set {
        }
    }

    property! {
        /// `SageMakerPipelineParameter` of `AWS::Events::Rule`.
        SageMakerPipelineParameter;
        new_with SageMakerPipelineParameterRequired {
            /// `Value`: at most 1024 characters. Update: in place.
            value: Str = "Value",
            /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`. Update: in place.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `SageMakerPipelineParameters` of `AWS::Events::Rule`.
        SageMakerPipelineParameters;
        new ();
        set {
            /// `PipelineParameterList`: at most 200 items, no item twice. Update: in place.
            pipeline_parameter_list: List<SageMakerPipelineParameter> = "PipelineParameterList";
        }
    }

    property! {
        /// `SqsParameters` of `AWS::Events::Rule`.
        SqsParameters;
        new (message_group_id: Str = "MessageGroupId");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Events::Rule`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Target` of `AWS::Events::Rule`.
        Target;
        new (id: Str = "Id", arn: Arn = "Arn");
        set {
            /// `AppSyncParameters`. Update: in place.
            app_sync_parameters: AppSyncParameters = "AppSyncParameters";
            /// `BatchParameters`. Update: in place.
            batch_parameters: BatchParameters = "BatchParameters";
            /// `DeadLetterConfig`. Update: in place.
            dead_letter_config: DeadLetterConfig = "DeadLetterConfig";
            /// `EcsParameters`. Update: in place.
            ecs_parameters: EcsParameters = "EcsParameters";
            /// `HttpParameters`. Update: in place.
            http_parameters: HttpParameters = "HttpParameters";
            /// `Input`: at most 8192 characters. Update: in place.
            input: Str = "Input";
            /// `InputPath`: at most 256 characters. Update: in place.
            input_path: Str = "InputPath";
            /// `InputTransformer`. Update: in place.
            input_transformer: InputTransformer = "InputTransformer";
            /// `KinesisParameters`. Update: in place.
            kinesis_parameters: KinesisParameters = "KinesisParameters";
            /// `RedshiftDataParameters`. Update: in place.
            redshift_data_parameters: RedshiftDataParameters = "RedshiftDataParameters";
            /// `RetryPolicy`. Update: in place.
            retry_policy: RetryPolicy = "RetryPolicy";
            /// `RoleArn`: 1 to 1600 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `RunCommandParameters`. Update: in place.
            run_command_parameters: RunCommandParameters = "RunCommandParameters";
            /// `SageMakerPipelineParameters`. Update: in place.
            sage_maker_pipeline_parameters: SageMakerPipelineParameters = "SageMakerPipelineParameters";
            /// `SqsParameters`. Update: in place.
            sqs_parameters: SqsParameters = "SqsParameters";
        }
    }

    values! {
        /// `AssignPublicIp` of `AWS::Events::Rule`.
        AssignPublicIp {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `LaunchType` of `AWS::Events::Rule`.
        LaunchType {
            EC2 = "EC2",
            EXTERNAL = "EXTERNAL",
            FARGATE = "FARGATE",
        }
    }

    values! {
        /// `PropagateTags` of `AWS::Events::Rule`.
        PropagateTags {
            TASK_DEFINITION = "TASK_DEFINITION",
        }
    }

    values! {
        /// `State` of `AWS::Events::Rule`.
        State {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
        }
    }

    values! {
        /// `Type` of `AWS::Events::Rule`.
        Type {
            DISTINCT_INSTANCE = "distinctInstance",
            MEMBER_OF = "memberOf",
        }
    }
}
