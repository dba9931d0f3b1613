// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::RefactorSpaces`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::RefactorSpaces::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html).
    Application = "AWS::RefactorSpaces::Application", Ref = Str;
    tags "Tags" List;
    new_with ApplicationRequired {
        /// `EnvironmentIdentifier`: 14 characters, `^env-([0-9A-Za-z]{10}$)`. Update: replaces.
        environment_identifier: RefactorSpacesEnvironmentIdentifier = "EnvironmentIdentifier",
        /// `VpcId`: 12 to 21 characters, `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `Name`: 3 to 63 characters, `^(?!app-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Update: replaces.
        name: Str = "Name",
        /// `ProxyType`. Update: replaces.
        proxy_type: application::ProxyType = "ProxyType",
    }
    set {
        /// `ApiGatewayProxy`. Update: replaces.
        api_gateway_proxy: application::ApiGatewayProxyInput = "ApiGatewayProxy";
        /// `EnvironmentIdentifier`: 14 characters, `^env-([0-9A-Za-z]{10}$)`. Update: replaces.
        environment_identifier: RefactorSpacesEnvironmentIdentifier = "EnvironmentIdentifier";
        /// `Name`: 3 to 63 characters, `^(?!app-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Update: replaces.
        name: Str = "Name";
        /// `ProxyType`. Update: replaces.
        proxy_type: application::ProxyType = "ProxyType";
        /// `Tags`. Update: in place.
        tags: List<application::Tag> = "Tags";
        /// `VpcId`: 12 to 21 characters, `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `ApiGatewayId`
        api_gateway_id: Str = "ApiGatewayId";
        /// `ApplicationIdentifier`
        application_identifier: RefactorSpacesApplicationIdentifier = "ApplicationIdentifier";
        /// `Arn`
        arn: Arn = "Arn";
        /// `NlbArn`
        nlb_arn: Arn = "NlbArn";
        /// `NlbName`
        nlb_name: Str = "NlbName";
        /// `ProxyUrl`
        proxy_url: Str = "ProxyUrl";
        /// `StageName`
        stage_name: Str = "StageName";
        /// `VpcLinkId`
        vpc_link_id: Str = "VpcLinkId";
    }
}

/// Property types of `AWS::RefactorSpaces::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApiGatewayProxyInput` of `AWS::RefactorSpaces::Application`.
        ApiGatewayProxyInput;
        new ();
        set {
            /// `EndpointType`. Update: replaces.
            endpoint_type: ApiGatewayEndpointType = "EndpointType";
            /// `StageName`: 1 to 128 characters, `^[-a-zA-Z0-9_]*$`. Update: replaces.
            stage_name: Str = "StageName";
        }
    }

    property! {
        /// `Tag` of `AWS::RefactorSpaces::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ApiGatewayEndpointType` of `AWS::RefactorSpaces::Application`.
        ApiGatewayEndpointType {
            REGIONAL = "REGIONAL",
            PRIVATE = "PRIVATE",
        }
    }

    values! {
        /// `ProxyType` of `AWS::RefactorSpaces::Application`.
        ProxyType {
            API_GATEWAY = "API_GATEWAY",
        }
    }
}

resource! {
    /// `AWS::RefactorSpaces::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html).
    Environment = "AWS::RefactorSpaces::Environment", Ref = RefactorSpacesEnvironmentIdentifier;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: 1 to 256 characters, `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`. Update: replaces.
        description: Str = "Description";
        /// `Name`: 3 to 63 characters, `^(?!env-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkFabricType`. Update: replaces.
        network_fabric_type: environment::NetworkFabricType = "NetworkFabricType";
        /// `Tags`. Update: in place.
        tags: List<environment::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `TransitGatewayId`
        transit_gateway_id: Str = "TransitGatewayId";
    }
    ref environment_identifier;
}

/// Property types of `AWS::RefactorSpaces::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    values! {
        /// `NetworkFabricType` of `AWS::RefactorSpaces::Environment`.
        NetworkFabricType {
            TRANSIT_GATEWAY = "TRANSIT_GATEWAY",
            NONE = "NONE",
        }
    }
}

resource! {
    /// `AWS::RefactorSpaces::Route`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html).
    Route = "AWS::RefactorSpaces::Route", Ref = Str;
    tags "Tags" List;
    new_with RouteRequired {
        /// `EnvironmentIdentifier`: 14 characters, `^env-([0-9A-Za-z]{10}$)`. Update: replaces.
        environment_identifier: RefactorSpacesEnvironmentIdentifier = "EnvironmentIdentifier",
        /// `ApplicationIdentifier`: 14 characters, `^app-([0-9A-Za-z]{10}$)`. Update: replaces.
        application_identifier: RefactorSpacesApplicationIdentifier = "ApplicationIdentifier",
        /// `ServiceIdentifier`: 14 characters, `^svc-([0-9A-Za-z]{10}$)`. Update: replaces.
        service_identifier: RefactorSpacesServiceIdentifier = "ServiceIdentifier",
        /// `RouteType`. Update: replaces.
        route_type: route::RouteType = "RouteType",
    }
    set {
        /// `ApplicationIdentifier`: 14 characters, `^app-([0-9A-Za-z]{10}$)`. Update: replaces.
        application_identifier: RefactorSpacesApplicationIdentifier = "ApplicationIdentifier";
        /// `DefaultRoute`. Update: in place.
        default_route: route::DefaultRouteInput = "DefaultRoute";
        /// `EnvironmentIdentifier`: 14 characters, `^env-([0-9A-Za-z]{10}$)`. Update: replaces.
        environment_identifier: RefactorSpacesEnvironmentIdentifier = "EnvironmentIdentifier";
        /// `RouteType`. Update: replaces.
        route_type: route::RouteType = "RouteType";
        /// `ServiceIdentifier`: 14 characters, `^svc-([0-9A-Za-z]{10}$)`. Update: replaces.
        service_identifier: RefactorSpacesServiceIdentifier = "ServiceIdentifier";
        /// `Tags`. Update: in place.
        tags: List<route::Tag> = "Tags";
        /// `UriPathRoute`. Update: in place.
        uri_path_route: route::UriPathRouteInput = "UriPathRoute";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `PathResourceToId`
        path_resource_to_id: Str = "PathResourceToId";
        /// `RouteIdentifier`
        route_identifier: Str = "RouteIdentifier";
    }
}

/// Property types of `AWS::RefactorSpaces::Route`.
pub mod route {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `DefaultRouteInput` of `AWS::RefactorSpaces::Route`.
        DefaultRouteInput;
        new (activation_state: RouteActivationState = "ActivationState");
        set {
        }
    }

    property! {
        /// `UriPathRouteInput` of `AWS::RefactorSpaces::Route`.
        UriPathRouteInput;
        new (activation_state: RouteActivationState = "ActivationState");
        set {
            /// `AppendSourcePath`. Update: replaces.
            append_source_path: Bool = "AppendSourcePath";
            /// `IncludeChildPaths`. Update: replaces.
            include_child_paths: Bool = "IncludeChildPaths";
            /// `Methods`. Update: replaces.
            methods: List<Method> = "Methods";
            /// `SourcePath`: 1 to 2048 characters, `^(/([a-zA-Z0-9._:-]+|\{[a-zA-Z0-9._:-]+\}))+$`. Update: replaces.
            source_path: Str = "SourcePath";
        }
    }

    values! {
        /// `Method` of `AWS::RefactorSpaces::Route`.
        Method {
            DELETE = "DELETE",
            GET = "GET",
            HEAD = "HEAD",
            OPTIONS = "OPTIONS",
            PATCH = "PATCH",
            POST = "POST",
            PUT = "PUT",
        }
    }

    values! {
        /// `RouteActivationState` of `AWS::RefactorSpaces::Route`.
        RouteActivationState {
            INACTIVE = "INACTIVE",
            ACTIVE = "ACTIVE",
        }
    }

    values! {
        /// `RouteType` of `AWS::RefactorSpaces::Route`.
        RouteType {
            DEFAULT = "DEFAULT",
            URI_PATH = "URI_PATH",
        }
    }
}

resource! {
    /// `AWS::RefactorSpaces::Service`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html).
    Service = "AWS::RefactorSpaces::Service", Ref = Str;
    tags "Tags" List;
    new_with ServiceRequired {
        /// `EnvironmentIdentifier`: 14 characters, `^env-([0-9A-Za-z]{10}$)`. Update: replaces.
        environment_identifier: RefactorSpacesEnvironmentIdentifier = "EnvironmentIdentifier",
        /// `ApplicationIdentifier`: 14 characters, `^app-([0-9A-Za-z]{10}$)`. Update: replaces.
        application_identifier: RefactorSpacesApplicationIdentifier = "ApplicationIdentifier",
        /// `EndpointType`. Update: replaces.
        endpoint_type: service::ServiceEndpointType = "EndpointType",
        /// `Name`: 3 to 63 characters, `^(?!svc-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ApplicationIdentifier`: 14 characters, `^app-([0-9A-Za-z]{10}$)`. Update: replaces.
        application_identifier: RefactorSpacesApplicationIdentifier = "ApplicationIdentifier";
        /// `Description`: 1 to 256 characters, `^[a-zA-Z0-9-_\s\.\!\*\#\@\']+$`. Update: replaces.
        description: Str = "Description";
        /// `EndpointType`. Update: replaces.
        endpoint_type: service::ServiceEndpointType = "EndpointType";
        /// `EnvironmentIdentifier`: 14 characters, `^env-([0-9A-Za-z]{10}$)`. Update: replaces.
        environment_identifier: RefactorSpacesEnvironmentIdentifier = "EnvironmentIdentifier";
        /// `LambdaEndpoint`. Update: replaces.
        lambda_endpoint: service::LambdaEndpointInput = "LambdaEndpoint";
        /// `Name`: 3 to 63 characters, `^(?!svc-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<service::Tag> = "Tags";
        /// `UrlEndpoint`. Update: replaces.
        url_endpoint: service::UrlEndpointInput = "UrlEndpoint";
        /// `VpcId`: 12 to 21 characters, `^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ServiceIdentifier`
        service_identifier: RefactorSpacesServiceIdentifier = "ServiceIdentifier";
    }
}

/// Property types of `AWS::RefactorSpaces::Service`.
pub mod service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `LambdaEndpointInput` of `AWS::RefactorSpaces::Service`.
        LambdaEndpointInput;
        new (arn: Arn = "Arn");
        set {
        }
    }

    property! {
        /// `UrlEndpointInput` of `AWS::RefactorSpaces::Service`.
        UrlEndpointInput;
        new (url: Str = "Url");
        set {
            /// `HealthUrl`: 1 to 2048 characters. Update: replaces.
            health_url: Str = "HealthUrl";
        }
    }

    values! {
        /// `ServiceEndpointType` of `AWS::RefactorSpaces::Service`.
        ServiceEndpointType {
            LAMBDA = "LAMBDA",
            URL = "URL",
        }
    }
}
