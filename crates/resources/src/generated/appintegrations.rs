// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppIntegrations`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppIntegrations::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html).
    Application = "AWS::AppIntegrations::Application", Ref = Arn;
    tags "Tags" List;
    new_with ApplicationRequired {
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\/\._ \-]+$`. Update: in place.
        name: Str = "Name",
        /// `Namespace`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: in place.
        namespace: Str = "Namespace",
        /// `ApplicationSourceConfig`. Update: in place.
        application_source_config: application::ApplicationSourceConfig = "ApplicationSourceConfig",
    }
    set {
        /// `ApplicationConfig`. Update: in place.
        application_config: application::ApplicationConfig = "ApplicationConfig";
        /// `ApplicationSourceConfig`. Update: in place.
        application_source_config: application::ApplicationSourceConfig = "ApplicationSourceConfig";
        /// `ApplicationType`. Update: in place.
        application_type: application::ApplicationType = "ApplicationType";
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `IframeConfig`. Update: in place.
        iframe_config: application::IframeConfig = "IframeConfig";
        /// `InitializationTimeout`: 1 to 600 000. Update: in place.
        initialization_timeout: Int = "InitializationTimeout";
        /// `IsService`: default `false`. Update: in place.
        is_service: Bool = "IsService";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\/\._ \-]+$`. Update: in place.
        name: Str = "Name";
        /// `Namespace`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: in place.
        namespace: Str = "Namespace";
        /// `Permissions`: at most 150 items, 1 to 255 characters, `^[a-zA-Z0-9\/\._\-\*]+$`. Update: in place.
        permissions: List<Str> = "Permissions";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref application_arn;
}

/// Property types of `AWS::AppIntegrations::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApplicationConfig` of `AWS::AppIntegrations::Application`.
        ApplicationConfig;
        new ();
        set {
            /// `ContactHandling`. Update: in place.
            contact_handling: ContactHandling = "ContactHandling";
        }
    }

    property! {
        /// `ApplicationSourceConfig` of `AWS::AppIntegrations::Application`.
        ApplicationSourceConfig;
        new (external_url_config: ExternalUrlConfig = "ExternalUrlConfig");
        set {
        }
    }

    property! {
        /// `ContactHandling` of `AWS::AppIntegrations::Application`.
        ContactHandling;
        new (scope: Scope = "Scope");
        set {
        }
    }

    property! {
        /// `ExternalUrlConfig` of `AWS::AppIntegrations::Application`.
        ExternalUrlConfig;
        new (access_url: Str = "AccessUrl");
        set {
            /// `ApprovedOrigins`: at most 50 items, 1 to 1000 characters, `^\w+\:\/\/.*$`. Update: in place.
            approved_origins: List<Str> = "ApprovedOrigins";
        }
    }

    property! {
        /// `IframeConfig` of `AWS::AppIntegrations::Application`.
        IframeConfig;
        new ();
        set {
            /// `Allow`: at most 25 items, 1 to 100 characters, `^[a-z-]+$`. Update: in place.
            allow: List<Str> = "Allow";
            /// `Sandbox`: at most 25 items, 1 to 100 characters, `^[a-z-]+$`. Update: in place.
            sandbox: List<Str> = "Sandbox";
        }
    }

    property! {
        /// `Tag` of `AWS::AppIntegrations::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ApplicationType` of `AWS::AppIntegrations::Application`.
        ApplicationType {
            STANDARD = "STANDARD",
            SERVICE = "SERVICE",
            MCP_SERVER = "MCP_SERVER",
        }
    }

    values! {
        /// `Scope` of `AWS::AppIntegrations::Application`.
        Scope {
            CROSS_CONTACTS = "CROSS_CONTACTS",
            PER_CONTACT = "PER_CONTACT",
        }
    }
}

resource! {
    /// `AWS::AppIntegrations::DataIntegration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html).
    DataIntegration = "AWS::AppIntegrations::DataIntegration", Ref = Str;
    tags "Tags" List;
    new_with DataIntegrationRequired {
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: in place.
        name: Str = "Name",
        /// `KmsKey`: 1 to 255 characters, `.*\S.*`. Update: replaces.
        kms_key: Str = "KmsKey",
        /// `SourceURI`: 1 to 1000 characters. Update: replaces.
        source_uri: Str = "SourceURI",
    }
    set {
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `FileConfiguration`. Update: in place.
        file_configuration: data_integration::FileConfiguration = "FileConfiguration";
        /// `KmsKey`: 1 to 255 characters, `.*\S.*`. Update: replaces.
        kms_key: Str = "KmsKey";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: in place.
        name: Str = "Name";
        /// `ObjectConfiguration`. Update: in place.
        object_configuration: Map<Map<List<Str>>> = "ObjectConfiguration";
        /// `ScheduleConfig`. Update: replaces.
        schedule_config: data_integration::ScheduleConfig = "ScheduleConfig";
        /// `SourceURI`: 1 to 1000 characters. Update: replaces.
        source_uri: Str = "SourceURI";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<data_integration::Tag> = "Tags";
    }
    get {
        /// `DataIntegrationArn`
        data_integration_arn: Arn = "DataIntegrationArn";
    }
    ref id;
}

/// Property types of `AWS::AppIntegrations::DataIntegration`.
pub mod data_integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `FileConfiguration` of `AWS::AppIntegrations::DataIntegration`.
        FileConfiguration;
        new (folders: List<Str> = "Folders");
        set {
            /// `Filters`. Update: in place.
            filters: Map<List<Str>> = "Filters";
        }
    }

    property! {
        /// `ScheduleConfig` of `AWS::AppIntegrations::DataIntegration`.
        ScheduleConfig;
        new (schedule_expression: Str = "ScheduleExpression");
        set {
            /// `FirstExecutionFrom`: 1 to 255 characters, `.*\S.*`. Update: replaces.
            first_execution_from: Str = "FirstExecutionFrom";
            /// `Object`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: replaces.
            object: Str = "Object";
        }
    }
}

resource! {
    /// `AWS::AppIntegrations::EventIntegration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html).
    EventIntegration = "AWS::AppIntegrations::EventIntegration", Ref = Str;
    tags "Tags" List;
    new_with EventIntegrationRequired {
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: replaces.
        name: Str = "Name",
        /// `EventBridgeBus`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: replaces.
        event_bridge_bus: Str = "EventBridgeBus",
        /// `EventFilter`. Update: replaces.
        event_filter: event_integration::EventFilter = "EventFilter",
    }
    set {
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `EventBridgeBus`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: replaces.
        event_bridge_bus: Str = "EventBridgeBus";
        /// `EventFilter`. Update: replaces.
        event_filter: event_integration::EventFilter = "EventFilter";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9/\._\-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<event_integration::Tag> = "Tags";
    }
    get {
        /// `EventIntegrationArn`
        event_integration_arn: Arn = "EventIntegrationArn";
    }
    ref name;
}

/// Property types of `AWS::AppIntegrations::EventIntegration`.
pub mod event_integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `EventFilter` of `AWS::AppIntegrations::EventIntegration`.
        EventFilter;
        new (source: Str = "Source");
        set {
        }
    }
}
