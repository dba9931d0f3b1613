// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppMesh`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppMesh::GatewayRoute` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html).
    GatewayRoute = "AWS::AppMesh::GatewayRoute", Ref = Arn;
    new_with GatewayRouteRequired {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName",
        /// `VirtualGatewayName`. Update: replaces.
        virtual_gateway_name: Str = "VirtualGatewayName",
        /// `Spec`. Update: in place.
        spec: gateway_route::GatewayRouteSpec = "Spec",
    }
    set {
        /// `GatewayRouteName`. Update: replaces.
        gateway_route_name: Str = "GatewayRouteName";
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName";
        /// `MeshOwner`. Update: replaces.
        mesh_owner: Str = "MeshOwner";
        /// `Spec`. Update: in place.
        spec: gateway_route::GatewayRouteSpec = "Spec";
        /// `Tags`. Update: in place.
        tags: List<gateway_route::Tag> = "Tags";
        /// `VirtualGatewayName`. Update: replaces.
        virtual_gateway_name: Str = "VirtualGatewayName";
    }
    get {
        /// `GatewayRouteName`
        gateway_route_name: Str = "GatewayRouteName";
        /// `Id`
        id: Str = "Id";
        /// `MeshName`
        mesh_name: Str = "MeshName";
        /// `MeshOwner`
        mesh_owner: Str = "MeshOwner";
        /// `ResourceOwner`
        resource_owner: Str = "ResourceOwner";
        /// `Uid`
        uid: Str = "Uid";
        /// `VirtualGatewayName`
        virtual_gateway_name: Str = "VirtualGatewayName";
    }
    ref arn;
}

/// Property types of `AWS::AppMesh::GatewayRoute`.
pub mod gateway_route {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GatewayRouteHostnameMatch` of `AWS::AppMesh::GatewayRoute`.
        GatewayRouteHostnameMatch;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
            /// `Suffix`. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `GatewayRouteHostnameRewrite` of `AWS::AppMesh::GatewayRoute`.
        GatewayRouteHostnameRewrite;
        new ();
        set {
            /// `DefaultTargetHostname`. Update: in place.
            default_target_hostname: Str = "DefaultTargetHostname";
        }
    }

    property! {
        /// `GatewayRouteMetadataMatch` of `AWS::AppMesh::GatewayRoute`.
        GatewayRouteMetadataMatch;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `Range`. Update: in place.
            range: GatewayRouteRangeMatch = "Range";
            /// `Regex`. Update: in place.
            regex: Str = "Regex";
            /// `Suffix`. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `GatewayRouteRangeMatch` of `AWS::AppMesh::GatewayRoute`.
        GatewayRouteRangeMatch;
        new_with GatewayRouteRangeMatchRequired {
            /// `Start`. Update: in place.
            start: Int = "Start",
            /// `End`. Update: in place.
            end: Int = "End",
        }
        set {
        }
    }

    property! {
        /// `GatewayRouteSpec` of `AWS::AppMesh::GatewayRoute`.
        GatewayRouteSpec;
        new ();
        set {
            /// `GrpcRoute`. Update: in place.
            grpc_route: GrpcGatewayRoute = "GrpcRoute";
            /// `Http2Route`. Update: in place.
            http2_route: HttpGatewayRoute = "Http2Route";
            /// `HttpRoute`. Update: in place.
            http_route: HttpGatewayRoute = "HttpRoute";
            /// `Priority`. Update: in place.
            priority: Int = "Priority";
        }
    }

    property! {
        /// `GatewayRouteTarget` of `AWS::AppMesh::GatewayRoute`.
        GatewayRouteTarget;
        new (virtual_service: GatewayRouteVirtualService = "VirtualService");
        set {
            /// `Port`. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `GatewayRouteVirtualService` of `AWS::AppMesh::GatewayRoute`.
        GatewayRouteVirtualService;
        new (virtual_service_name: Str = "VirtualServiceName");
        set {
        }
    }

    property! {
        /// `GrpcGatewayRoute` of `AWS::AppMesh::GatewayRoute`.
        GrpcGatewayRoute;
        new (action: GrpcGatewayRouteAction = "Action", match_: GrpcGatewayRouteMatch = "Match");
        set {
        }
    }

    property! {
        /// `GrpcGatewayRouteAction` of `AWS::AppMesh::GatewayRoute`.
        GrpcGatewayRouteAction;
        new (target: GatewayRouteTarget = "Target");
        set {
            /// `Rewrite`. Update: in place.
            rewrite: GrpcGatewayRouteRewrite = "Rewrite";
        }
    }

    property! {
        /// `GrpcGatewayRouteMatch` of `AWS::AppMesh::GatewayRoute`.
        GrpcGatewayRouteMatch;
        new ();
        set {
            /// `Hostname`. Update: in place.
            hostname: GatewayRouteHostnameMatch = "Hostname";
            /// `Metadata`. Update: in place.
            metadata: List<GrpcGatewayRouteMetadata> = "Metadata";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `ServiceName`. Update: in place.
            service_name: Str = "ServiceName";
        }
    }

    property! {
        /// `GrpcGatewayRouteMetadata` of `AWS::AppMesh::GatewayRoute`.
        GrpcGatewayRouteMetadata;
        new (name: Str = "Name");
        set {
            /// `Invert`. Update: in place.
            invert: Bool = "Invert";
            /// `Match`. Update: in place.
            match_: GatewayRouteMetadataMatch = "Match";
        }
    }

    property! {
        /// `GrpcGatewayRouteRewrite` of `AWS::AppMesh::GatewayRoute`.
        GrpcGatewayRouteRewrite;
        new ();
        set {
            /// `Hostname`. Update: in place.
            hostname: GatewayRouteHostnameRewrite = "Hostname";
        }
    }

    property! {
        /// `HttpGatewayRoute` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRoute;
        new (action: HttpGatewayRouteAction = "Action", match_: HttpGatewayRouteMatch = "Match");
        set {
        }
    }

    property! {
        /// `HttpGatewayRouteAction` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRouteAction;
        new (target: GatewayRouteTarget = "Target");
        set {
            /// `Rewrite`. Update: in place.
            rewrite: HttpGatewayRouteRewrite = "Rewrite";
        }
    }

    property! {
        /// `HttpGatewayRouteHeader` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRouteHeader;
        new (name: Str = "Name");
        set {
            /// `Invert`. Update: in place.
            invert: Bool = "Invert";
            /// `Match`. Update: in place.
            match_: HttpGatewayRouteHeaderMatch = "Match";
        }
    }

    property! {
        /// `HttpGatewayRouteHeaderMatch` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRouteHeaderMatch;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `Range`. Update: in place.
            range: GatewayRouteRangeMatch = "Range";
            /// `Regex`. Update: in place.
            regex: Str = "Regex";
            /// `Suffix`. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `HttpGatewayRouteMatch` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRouteMatch;
        new ();
        set {
            /// `Headers`. Update: in place.
            headers: List<HttpGatewayRouteHeader> = "Headers";
            /// `Hostname`. Update: in place.
            hostname: GatewayRouteHostnameMatch = "Hostname";
            /// `Method`. Update: in place.
            method: Str = "Method";
            /// `Path`. Update: in place.
            path: HttpPathMatch = "Path";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `QueryParameters`. Update: in place.
            query_parameters: List<QueryParameter> = "QueryParameters";
        }
    }

    property! {
        /// `HttpGatewayRoutePathRewrite` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRoutePathRewrite;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
        }
    }

    property! {
        /// `HttpGatewayRoutePrefixRewrite` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRoutePrefixRewrite;
        new ();
        set {
            /// `DefaultPrefix`. Update: in place.
            default_prefix: Str = "DefaultPrefix";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `HttpGatewayRouteRewrite` of `AWS::AppMesh::GatewayRoute`.
        HttpGatewayRouteRewrite;
        new ();
        set {
            /// `Hostname`. Update: in place.
            hostname: GatewayRouteHostnameRewrite = "Hostname";
            /// `Path`. Update: in place.
            path: HttpGatewayRoutePathRewrite = "Path";
            /// `Prefix`. Update: in place.
            prefix: HttpGatewayRoutePrefixRewrite = "Prefix";
        }
    }

    property! {
        /// `HttpPathMatch` of `AWS::AppMesh::GatewayRoute`.
        HttpPathMatch;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
            /// `Regex`. Update: in place.
            regex: Str = "Regex";
        }
    }

    property! {
        /// `HttpQueryParameterMatch` of `AWS::AppMesh::GatewayRoute`.
        HttpQueryParameterMatch;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
        }
    }

    property! {
        /// `QueryParameter` of `AWS::AppMesh::GatewayRoute`.
        QueryParameter;
        new (name: Str = "Name");
        set {
            /// `Match`. Update: in place.
            match_: HttpQueryParameterMatch = "Match";
        }
    }

    property! {
        /// `Tag` of `AWS::AppMesh::GatewayRoute`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::AppMesh::Mesh` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html).
    Mesh = "AWS::AppMesh::Mesh", Ref = Arn;
    new ();
    set {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName";
        /// `Spec`. Update: in place.
        spec: mesh::MeshSpec = "Spec";
        /// `Tags`. Update: in place.
        tags: List<mesh::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `MeshName`
        mesh_name: Str = "MeshName";
        /// `MeshOwner`
        mesh_owner: Str = "MeshOwner";
        /// `ResourceOwner`
        resource_owner: Str = "ResourceOwner";
        /// `Uid`
        uid: Str = "Uid";
    }
    ref arn;
}

/// Property types of `AWS::AppMesh::Mesh`.
pub mod mesh {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway_route::Tag;

    property! {
        /// `EgressFilter` of `AWS::AppMesh::Mesh`.
        EgressFilter;
        new (type_: Str = "Type");
        set {
        }
    }

    property! {
        /// `MeshServiceDiscovery` of `AWS::AppMesh::Mesh`.
        MeshServiceDiscovery;
        new ();
        set {
            /// `IpPreference`. Update: in place.
            ip_preference: Str = "IpPreference";
        }
    }

    property! {
        /// `MeshSpec` of `AWS::AppMesh::Mesh`.
        MeshSpec;
        new ();
        set {
            /// `EgressFilter`. Update: in place.
            egress_filter: EgressFilter = "EgressFilter";
            /// `ServiceDiscovery`. Update: in place.
            service_discovery: MeshServiceDiscovery = "ServiceDiscovery";
        }
    }
}

resource! {
    /// `AWS::AppMesh::Route` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html).
    Route = "AWS::AppMesh::Route", Ref = Arn;
    new_with RouteRequired {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName",
        /// `VirtualRouterName`. Update: replaces.
        virtual_router_name: Str = "VirtualRouterName",
        /// `Spec`. Update: in place.
        spec: route::RouteSpec = "Spec",
    }
    set {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName";
        /// `MeshOwner`. Update: replaces.
        mesh_owner: Str = "MeshOwner";
        /// `RouteName`. Update: replaces.
        route_name: Str = "RouteName";
        /// `Spec`. Update: in place.
        spec: route::RouteSpec = "Spec";
        /// `Tags`. Update: in place.
        tags: List<route::Tag> = "Tags";
        /// `VirtualRouterName`. Update: replaces.
        virtual_router_name: Str = "VirtualRouterName";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `MeshName`
        mesh_name: Str = "MeshName";
        /// `MeshOwner`
        mesh_owner: Str = "MeshOwner";
        /// `ResourceOwner`
        resource_owner: Str = "ResourceOwner";
        /// `RouteName`
        route_name: Str = "RouteName";
        /// `Uid`
        uid: Str = "Uid";
        /// `VirtualRouterName`
        virtual_router_name: Str = "VirtualRouterName";
    }
    ref arn;
}

/// Property types of `AWS::AppMesh::Route`.
pub mod route {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway_route::{HttpPathMatch, HttpQueryParameterMatch, QueryParameter, Tag};

    property! {
        /// `Duration` of `AWS::AppMesh::Route`.
        Duration;
        new (value: Int = "Value", unit: Str = "Unit");
        set {
        }
    }

    property! {
        /// `GrpcRetryPolicy` of `AWS::AppMesh::Route`.
        GrpcRetryPolicy;
        new (max_retries: Int = "MaxRetries", per_retry_timeout: Duration = "PerRetryTimeout");
        set {
            /// `GrpcRetryEvents`. Update: in place.
            grpc_retry_events: List<Str> = "GrpcRetryEvents";
            /// `HttpRetryEvents`. Update: in place.
            http_retry_events: List<Str> = "HttpRetryEvents";
            /// `TcpRetryEvents`. Update: in place.
            tcp_retry_events: List<Str> = "TcpRetryEvents";
        }
    }

    property! {
        /// `GrpcRoute` of `AWS::AppMesh::Route`.
        GrpcRoute;
        new (action: GrpcRouteAction = "Action", match_: GrpcRouteMatch = "Match");
        set {
            /// `RetryPolicy`. Update: in place.
            retry_policy: GrpcRetryPolicy = "RetryPolicy";
            /// `Timeout`. Update: in place.
            timeout: GrpcTimeout = "Timeout";
        }
    }

    property! {
        /// `GrpcRouteAction` of `AWS::AppMesh::Route`.
        GrpcRouteAction;
        new (weighted_targets: List<WeightedTarget> = "WeightedTargets");
        set {
        }
    }

    property! {
        /// `GrpcRouteMatch` of `AWS::AppMesh::Route`.
        GrpcRouteMatch;
        new ();
        set {
            /// `Metadata`. Update: in place.
            metadata: List<GrpcRouteMetadata> = "Metadata";
            /// `MethodName`. Update: in place.
            method_name: Str = "MethodName";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `ServiceName`. Update: in place.
            service_name: Str = "ServiceName";
        }
    }

    property! {
        /// `GrpcRouteMetadata` of `AWS::AppMesh::Route`.
        GrpcRouteMetadata;
        new (name: Str = "Name");
        set {
            /// `Invert`. Update: in place.
            invert: Bool = "Invert";
            /// `Match`. Update: in place.
            match_: GrpcRouteMetadataMatchMethod = "Match";
        }
    }

    property! {
        /// `GrpcRouteMetadataMatchMethod` of `AWS::AppMesh::Route`.
        GrpcRouteMetadataMatchMethod;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `Range`. Update: in place.
            range: MatchRange = "Range";
            /// `Regex`. Update: in place.
            regex: Str = "Regex";
            /// `Suffix`. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `GrpcTimeout` of `AWS::AppMesh::Route`.
        GrpcTimeout;
        new ();
        set {
            /// `Idle`. Update: in place.
            idle: Duration = "Idle";
            /// `PerRequest`. Update: in place.
            per_request: Duration = "PerRequest";
        }
    }

    property! {
        /// `HeaderMatchMethod` of `AWS::AppMesh::Route`.
        HeaderMatchMethod;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: Str = "Exact";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `Range`. Update: in place.
            range: MatchRange = "Range";
            /// `Regex`. Update: in place.
            regex: Str = "Regex";
            /// `Suffix`. Update: in place.
            suffix: Str = "Suffix";
        }
    }

    property! {
        /// `HttpRetryPolicy` of `AWS::AppMesh::Route`.
        HttpRetryPolicy;
        new (max_retries: Int = "MaxRetries", per_retry_timeout: Duration = "PerRetryTimeout");
        set {
            /// `HttpRetryEvents`. Update: in place.
            http_retry_events: List<Str> = "HttpRetryEvents";
            /// `TcpRetryEvents`. Update: in place.
            tcp_retry_events: List<Str> = "TcpRetryEvents";
        }
    }

    property! {
        /// `HttpRoute` of `AWS::AppMesh::Route`.
        HttpRoute;
        new (action: HttpRouteAction = "Action", match_: HttpRouteMatch = "Match");
        set {
            /// `RetryPolicy`. Update: in place.
            retry_policy: HttpRetryPolicy = "RetryPolicy";
            /// `Timeout`. Update: in place.
            timeout: HttpTimeout = "Timeout";
        }
    }

    property! {
        /// `HttpRouteAction` of `AWS::AppMesh::Route`.
        HttpRouteAction;
        new (weighted_targets: List<WeightedTarget> = "WeightedTargets");
        set {
        }
    }

    property! {
        /// `HttpRouteHeader` of `AWS::AppMesh::Route`.
        HttpRouteHeader;
        new (name: Str = "Name");
        set {
            /// `Invert`. Update: in place.
            invert: Bool = "Invert";
            /// `Match`. Update: in place.
            match_: HeaderMatchMethod = "Match";
        }
    }

    property! {
        /// `HttpRouteMatch` of `AWS::AppMesh::Route`.
        HttpRouteMatch;
        new ();
        set {
            /// `Headers`. Update: in place.
            headers: List<HttpRouteHeader> = "Headers";
            /// `Method`. Update: in place.
            method: Str = "Method";
            /// `Path`. Update: in place.
            path: HttpPathMatch = "Path";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `QueryParameters`. Update: in place.
            query_parameters: List<QueryParameter> = "QueryParameters";
            /// `Scheme`. Update: in place.
            scheme: Str = "Scheme";
        }
    }

    property! {
        /// `HttpTimeout` of `AWS::AppMesh::Route`.
        HttpTimeout;
        new ();
        set {
            /// `Idle`. Update: in place.
            idle: Duration = "Idle";
            /// `PerRequest`. Update: in place.
            per_request: Duration = "PerRequest";
        }
    }

    property! {
        /// `MatchRange` of `AWS::AppMesh::Route`.
        MatchRange;
        new_with MatchRangeRequired {
            /// `Start`. Update: in place.
            start: Int = "Start",
            /// `End`. Update: in place.
            end: Int = "End",
        }
        set {
        }
    }

    property! {
        /// `RouteSpec` of `AWS::AppMesh::Route`.
        RouteSpec;
        new ();
        set {
            /// `GrpcRoute`. Update: in place.
            grpc_route: GrpcRoute = "GrpcRoute";
            /// `Http2Route`. Update: in place.
            http2_route: HttpRoute = "Http2Route";
            /// `HttpRoute`. Update: in place.
            http_route: HttpRoute = "HttpRoute";
            /// `Priority`. Update: in place.
            priority: Int = "Priority";
            /// `TcpRoute`. Update: in place.
            tcp_route: TcpRoute = "TcpRoute";
        }
    }

    property! {
        /// `TcpRoute` of `AWS::AppMesh::Route`.
        TcpRoute;
        new (action: TcpRouteAction = "Action");
        set {
            /// `Match`. Update: in place.
            match_: TcpRouteMatch = "Match";
            /// `Timeout`. Update: in place.
            timeout: TcpTimeout = "Timeout";
        }
    }

    property! {
        /// `TcpRouteAction` of `AWS::AppMesh::Route`.
        TcpRouteAction;
        new (weighted_targets: List<WeightedTarget> = "WeightedTargets");
        set {
        }
    }

    property! {
        /// `TcpRouteMatch` of `AWS::AppMesh::Route`.
        TcpRouteMatch;
        new ();
        set {
            /// `Port`. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `TcpTimeout` of `AWS::AppMesh::Route`.
        TcpTimeout;
        new ();
        set {
            /// `Idle`. Update: in place.
            idle: Duration = "Idle";
        }
    }

    property! {
        /// `WeightedTarget` of `AWS::AppMesh::Route`.
        WeightedTarget;
        new (virtual_node: Str = "VirtualNode", weight: Int = "Weight");
        set {
            /// `Port`. Update: in place.
            port: Int = "Port";
        }
    }
}

resource! {
    /// `AWS::AppMesh::VirtualGateway` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html).
    VirtualGateway = "AWS::AppMesh::VirtualGateway", Ref = Arn;
    new (mesh_name: Str = "MeshName", spec: virtual_gateway::VirtualGatewaySpec = "Spec");
    set {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName";
        /// `MeshOwner`. Update: replaces.
        mesh_owner: Str = "MeshOwner";
        /// `Spec`. Update: in place.
        spec: virtual_gateway::VirtualGatewaySpec = "Spec";
        /// `Tags`. Update: in place.
        tags: List<virtual_gateway::Tag> = "Tags";
        /// `VirtualGatewayName`. Update: replaces.
        virtual_gateway_name: Str = "VirtualGatewayName";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `MeshName`
        mesh_name: Str = "MeshName";
        /// `MeshOwner`
        mesh_owner: Str = "MeshOwner";
        /// `ResourceOwner`
        resource_owner: Str = "ResourceOwner";
        /// `Uid`
        uid: Str = "Uid";
        /// `VirtualGatewayName`
        virtual_gateway_name: Str = "VirtualGatewayName";
    }
    ref arn;
}

/// Property types of `AWS::AppMesh::VirtualGateway`.
pub mod virtual_gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway_route::Tag;

    property! {
        /// `JsonFormatRef` of `AWS::AppMesh::VirtualGateway`.
        JsonFormatRef;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `LoggingFormat` of `AWS::AppMesh::VirtualGateway`.
        LoggingFormat;
        new ();
        set {
            /// `Json`. Update: in place.
            json: List<JsonFormatRef> = "Json";
            /// `Text`. Update: in place.
            text: Str = "Text";
        }
    }

    property! {
        /// `SubjectAlternativeNameMatchers` of `AWS::AppMesh::VirtualGateway`.
        SubjectAlternativeNameMatchers;
        new ();
        set {
            /// `Exact`. Update: in place.
            exact: List<Str> = "Exact";
        }
    }

    property! {
        /// `SubjectAlternativeNames` of `AWS::AppMesh::VirtualGateway`.
        SubjectAlternativeNames;
        new (match_: SubjectAlternativeNameMatchers = "Match");
        set {
        }
    }

    property! {
        /// `VirtualGatewayAccessLog` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayAccessLog;
        new ();
        set {
            /// `File`. Update: in place.
            file: VirtualGatewayFileAccessLog = "File";
        }
    }

    property! {
        /// `VirtualGatewayBackendDefaults` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayBackendDefaults;
        new ();
        set {
            /// `ClientPolicy`. Update: in place.
            client_policy: VirtualGatewayClientPolicy = "ClientPolicy";
        }
    }

    property! {
        /// `VirtualGatewayClientPolicy` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayClientPolicy;
        new ();
        set {
            /// `TLS`. Update: in place.
            tls: VirtualGatewayClientPolicyTls = "TLS";
        }
    }

    property! {
        /// `VirtualGatewayClientPolicyTls` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayClientPolicyTls;
        new (validation: VirtualGatewayTlsValidationContext = "Validation");
        set {
            /// `Certificate`. Update: in place.
            certificate: VirtualGatewayClientTlsCertificate = "Certificate";
            /// `Enforce`. Update: in place.
            enforce: Bool = "Enforce";
            /// `Ports`. Update: in place.
            ports: List<Int> = "Ports";
        }
    }

    property! {
        /// `VirtualGatewayClientTlsCertificate` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayClientTlsCertificate;
        new ();
        set {
            /// `File`. Update: in place.
            file: VirtualGatewayListenerTlsFileCertificate = "File";
            /// `SDS`. Update: in place.
            sds: VirtualGatewayListenerTlsSdsCertificate = "SDS";
        }
    }

    property! {
        /// `VirtualGatewayConnectionPool` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayConnectionPool;
        new ();
        set {
            /// `GRPC`. Update: in place.
            grpc: VirtualGatewayGrpcConnectionPool = "GRPC";
            /// `HTTP`. Update: in place.
            http: VirtualGatewayHttpConnectionPool = "HTTP";
            /// `HTTP2`. Update: in place.
            http2: VirtualGatewayHttp2ConnectionPool = "HTTP2";
        }
    }

    property! {
        /// `VirtualGatewayFileAccessLog` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayFileAccessLog;
        new (path: Str = "Path");
        set {
            /// `Format`. Update: in place.
            format: LoggingFormat = "Format";
        }
    }

    property! {
        /// `VirtualGatewayGrpcConnectionPool` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayGrpcConnectionPool;
        new (max_requests: Int = "MaxRequests");
        set {
        }
    }

    property! {
        /// `VirtualGatewayHealthCheckPolicy` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayHealthCheckPolicy;
        new_with VirtualGatewayHealthCheckPolicyRequired {
            /// `UnhealthyThreshold`. Update: in place.
            unhealthy_threshold: Int = "UnhealthyThreshold",
            /// `HealthyThreshold`. Update: in place.
            healthy_threshold: Int = "HealthyThreshold",
            /// `TimeoutMillis`. Update: in place.
            timeout_millis: Int = "TimeoutMillis",
            /// `Protocol`. Update: in place.
            protocol: Str = "Protocol",
            /// `IntervalMillis`. Update: in place.
            interval_millis: Int = "IntervalMillis",
        }
        set {
            /// `Path`. Update: in place.
            path: Str = "Path";
            /// `Port`. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `VirtualGatewayHttp2ConnectionPool` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayHttp2ConnectionPool;
        new (max_requests: Int = "MaxRequests");
        set {
        }
    }

    property! {
        /// `VirtualGatewayHttpConnectionPool` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayHttpConnectionPool;
        new (max_connections: Int = "MaxConnections");
        set {
            /// `MaxPendingRequests`. Update: in place.
            max_pending_requests: Int = "MaxPendingRequests";
        }
    }

    property! {
        /// `VirtualGatewayListener` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListener;
        new (port_mapping: VirtualGatewayPortMapping = "PortMapping");
        set {
            /// `ConnectionPool`. Update: in place.
            connection_pool: VirtualGatewayConnectionPool = "ConnectionPool";
            /// `HealthCheck`. Update: in place.
            health_check: VirtualGatewayHealthCheckPolicy = "HealthCheck";
            /// `TLS`. Update: in place.
            tls: VirtualGatewayListenerTls = "TLS";
        }
    }

    property! {
        /// `VirtualGatewayListenerTls` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListenerTls;
        new (mode: Str = "Mode", certificate: VirtualGatewayListenerTlsCertificate = "Certificate");
        set {
            /// `Validation`. Update: in place.
            validation: VirtualGatewayListenerTlsValidationContext = "Validation";
        }
    }

    property! {
        /// `VirtualGatewayListenerTlsAcmCertificate` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListenerTlsAcmCertificate;
        new (certificate_arn: CertificateManagerCertificateArn = "CertificateArn");
        set {
        }
    }

    property! {
        /// `VirtualGatewayListenerTlsCertificate` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListenerTlsCertificate;
        new ();
        set {
            /// `ACM`. Update: in place.
            acm: VirtualGatewayListenerTlsAcmCertificate = "ACM";
            /// `File`. Update: in place.
            file: VirtualGatewayListenerTlsFileCertificate = "File";
            /// `SDS`. Update: in place.
            sds: VirtualGatewayListenerTlsSdsCertificate = "SDS";
        }
    }

    property! {
        /// `VirtualGatewayListenerTlsFileCertificate` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListenerTlsFileCertificate;
        new_with VirtualGatewayListenerTlsFileCertificateRequired {
            /// `PrivateKey`. Update: in place.
            private_key: Str = "PrivateKey",
            /// `CertificateChain`. Update: in place.
            certificate_chain: Str = "CertificateChain",
        }
        set {
        }
    }

    property! {
        /// `VirtualGatewayListenerTlsSdsCertificate` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListenerTlsSdsCertificate;
        new (secret_name: Str = "SecretName");
        set {
        }
    }

    property! {
        /// `VirtualGatewayListenerTlsValidationContext` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListenerTlsValidationContext;
        new (trust: VirtualGatewayListenerTlsValidationContextTrust = "Trust");
        set {
            /// `SubjectAlternativeNames`. Update: in place.
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames";
        }
    }

    property! {
        /// `VirtualGatewayListenerTlsValidationContextTrust` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayListenerTlsValidationContextTrust;
        new ();
        set {
            /// `File`. Update: in place.
            file: VirtualGatewayTlsValidationContextFileTrust = "File";
            /// `SDS`. Update: in place.
            sds: VirtualGatewayTlsValidationContextSdsTrust = "SDS";
        }
    }

    property! {
        /// `VirtualGatewayLogging` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayLogging;
        new ();
        set {
            /// `AccessLog`. Update: in place.
            access_log: VirtualGatewayAccessLog = "AccessLog";
        }
    }

    property! {
        /// `VirtualGatewayPortMapping` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayPortMapping;
        new (port: Int = "Port", protocol: Str = "Protocol");
        set {
        }
    }

    property! {
        /// `VirtualGatewaySpec` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewaySpec;
        new (listeners: List<VirtualGatewayListener> = "Listeners");
        set {
            /// `BackendDefaults`. Update: in place.
            backend_defaults: VirtualGatewayBackendDefaults = "BackendDefaults";
            /// `Logging`. Update: in place.
            logging: VirtualGatewayLogging = "Logging";
        }
    }

    property! {
        /// `VirtualGatewayTlsValidationContext` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayTlsValidationContext;
        new (trust: VirtualGatewayTlsValidationContextTrust = "Trust");
        set {
            /// `SubjectAlternativeNames`. Update: in place.
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames";
        }
    }

    property! {
        /// `VirtualGatewayTlsValidationContextAcmTrust` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayTlsValidationContextAcmTrust;
        new (certificate_authority_arns: List<Str> = "CertificateAuthorityArns");
        set {
        }
    }

    property! {
        /// `VirtualGatewayTlsValidationContextFileTrust` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayTlsValidationContextFileTrust;
        new (certificate_chain: Str = "CertificateChain");
        set {
        }
    }

    property! {
        /// `VirtualGatewayTlsValidationContextSdsTrust` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayTlsValidationContextSdsTrust;
        new (secret_name: Str = "SecretName");
        set {
        }
    }

    property! {
        /// `VirtualGatewayTlsValidationContextTrust` of `AWS::AppMesh::VirtualGateway`.
        VirtualGatewayTlsValidationContextTrust;
        new ();
        set {
            /// `ACM`. Update: in place.
            acm: VirtualGatewayTlsValidationContextAcmTrust = "ACM";
            /// `File`. Update: in place.
            file: VirtualGatewayTlsValidationContextFileTrust = "File";
            /// `SDS`. Update: in place.
            sds: VirtualGatewayTlsValidationContextSdsTrust = "SDS";
        }
    }
}

resource! {
    /// `AWS::AppMesh::VirtualNode` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html).
    VirtualNode = "AWS::AppMesh::VirtualNode", Ref = Arn;
    new (mesh_name: Str = "MeshName", spec: virtual_node::VirtualNodeSpec = "Spec");
    set {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName";
        /// `MeshOwner`. Update: replaces.
        mesh_owner: Str = "MeshOwner";
        /// `Spec`. Update: in place.
        spec: virtual_node::VirtualNodeSpec = "Spec";
        /// `Tags`. Update: in place.
        tags: List<virtual_node::Tag> = "Tags";
        /// `VirtualNodeName`. Update: replaces.
        virtual_node_name: Str = "VirtualNodeName";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `MeshName`
        mesh_name: Str = "MeshName";
        /// `MeshOwner`
        mesh_owner: Str = "MeshOwner";
        /// `ResourceOwner`
        resource_owner: Str = "ResourceOwner";
        /// `Uid`
        uid: Str = "Uid";
        /// `VirtualNodeName`
        virtual_node_name: Str = "VirtualNodeName";
    }
    ref arn;
}

/// Property types of `AWS::AppMesh::VirtualNode`.
pub mod virtual_node {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway_route::Tag;

    pub use super::route::{Duration, GrpcTimeout, HttpTimeout, TcpTimeout};

    pub use super::virtual_gateway::{JsonFormatRef, LoggingFormat, SubjectAlternativeNameMatchers, SubjectAlternativeNames};

    property! {
        /// `AccessLog` of `AWS::AppMesh::VirtualNode`.
        AccessLog;
        new ();
        set {
            /// `File`. Update: in place.
            file: FileAccessLog = "File";
        }
    }

    property! {
        /// `AwsCloudMapInstanceAttribute` of `AWS::AppMesh::VirtualNode`.
        AwsCloudMapInstanceAttribute;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `AwsCloudMapServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
        AwsCloudMapServiceDiscovery;
        new_with AwsCloudMapServiceDiscoveryRequired {
            /// `NamespaceName`. Update: in place.
            namespace_name: Str = "NamespaceName",
            /// `ServiceName`. Update: in place.
            service_name: Str = "ServiceName",
        }
        set {
            /// `Attributes`. Update: in place.
            attributes: List<AwsCloudMapInstanceAttribute> = "Attributes";
            /// `IpPreference`. Update: in place.
            ip_preference: Str = "IpPreference";
        }
    }

    property! {
        /// `Backend` of `AWS::AppMesh::VirtualNode`.
        Backend;
        new ();
        set {
            /// `VirtualService`. Update: in place.
            virtual_service: VirtualServiceBackend = "VirtualService";
        }
    }

    property! {
        /// `BackendDefaults` of `AWS::AppMesh::VirtualNode`.
        BackendDefaults;
        new ();
        set {
            /// `ClientPolicy`. Update: in place.
            client_policy: ClientPolicy = "ClientPolicy";
        }
    }

    property! {
        /// `ClientPolicy` of `AWS::AppMesh::VirtualNode`.
        ClientPolicy;
        new ();
        set {
            /// `TLS`. Update: in place.
            tls: ClientPolicyTls = "TLS";
        }
    }

    property! {
        /// `ClientPolicyTls` of `AWS::AppMesh::VirtualNode`.
        ClientPolicyTls;
        new (validation: TlsValidationContext = "Validation");
        set {
            /// `Certificate`. Update: in place.
            certificate: ClientTlsCertificate = "Certificate";
            /// `Enforce`. Update: in place.
            enforce: Bool = "Enforce";
            /// `Ports`. Update: in place.
            ports: List<Int> = "Ports";
        }
    }

    property! {
        /// `ClientTlsCertificate` of `AWS::AppMesh::VirtualNode`.
        ClientTlsCertificate;
        new ();
        set {
            /// `File`. Update: in place.
            file: ListenerTlsFileCertificate = "File";
            /// `SDS`. Update: in place.
            sds: ListenerTlsSdsCertificate = "SDS";
        }
    }

    property! {
        /// `DnsServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
        DnsServiceDiscovery;
        new (hostname: Str = "Hostname");
        set {
            /// `IpPreference`. Update: in place.
            ip_preference: Str = "IpPreference";
            /// `ResponseType`. Update: in place.
            response_type: Str = "ResponseType";
        }
    }

    property! {
        /// `FileAccessLog` of `AWS::AppMesh::VirtualNode`.
        FileAccessLog;
        new (path: Str = "Path");
        set {
            /// `Format`. Update: in place.
            format: LoggingFormat = "Format";
        }
    }

    property! {
        /// `HealthCheck` of `AWS::AppMesh::VirtualNode`.
        HealthCheck;
        new_with HealthCheckRequired {
            /// `UnhealthyThreshold`. Update: in place.
            unhealthy_threshold: Int = "UnhealthyThreshold",
            /// `HealthyThreshold`. Update: in place.
            healthy_threshold: Int = "HealthyThreshold",
            /// `TimeoutMillis`. Update: in place.
            timeout_millis: Int = "TimeoutMillis",
            /// `Protocol`. Update: in place.
            protocol: Str = "Protocol",
            /// `IntervalMillis`. Update: in place.
            interval_millis: Int = "IntervalMillis",
        }
        set {
            /// `Path`. Update: in place.
            path: Str = "Path";
            /// `Port`. Update: in place.
            port: Int = "Port";
        }
    }

    property! {
        /// `Listener` of `AWS::AppMesh::VirtualNode`.
        Listener;
        new (port_mapping: PortMapping = "PortMapping");
        set {
            /// `ConnectionPool`. Update: in place.
            connection_pool: VirtualNodeConnectionPool = "ConnectionPool";
            /// `HealthCheck`. Update: in place.
            health_check: HealthCheck = "HealthCheck";
            /// `OutlierDetection`. Update: in place.
            outlier_detection: OutlierDetection = "OutlierDetection";
            /// `TLS`. Update: in place.
            tls: ListenerTls = "TLS";
            /// `Timeout`. Update: in place.
            timeout: ListenerTimeout = "Timeout";
        }
    }

    property! {
        /// `ListenerTimeout` of `AWS::AppMesh::VirtualNode`.
        ListenerTimeout;
        new ();
        set {
            /// `GRPC`. Update: in place.
            grpc: GrpcTimeout = "GRPC";
            /// `HTTP`. Update: in place.
            http: HttpTimeout = "HTTP";
            /// `HTTP2`. Update: in place.
            http2: HttpTimeout = "HTTP2";
            /// `TCP`. Update: in place.
            tcp: TcpTimeout = "TCP";
        }
    }

    property! {
        /// `ListenerTls` of `AWS::AppMesh::VirtualNode`.
        ListenerTls;
        new (mode: Str = "Mode", certificate: ListenerTlsCertificate = "Certificate");
        set {
            /// `Validation`. Update: in place.
            validation: ListenerTlsValidationContext = "Validation";
        }
    }

    property! {
        /// `ListenerTlsAcmCertificate` of `AWS::AppMesh::VirtualNode`.
        ListenerTlsAcmCertificate;
        new (certificate_arn: CertificateManagerCertificateArn = "CertificateArn");
        set {
        }
    }

    property! {
        /// `ListenerTlsCertificate` of `AWS::AppMesh::VirtualNode`.
        ListenerTlsCertificate;
        new ();
        set {
            /// `ACM`. Update: in place.
            acm: ListenerTlsAcmCertificate = "ACM";
            /// `File`. Update: in place.
            file: ListenerTlsFileCertificate = "File";
            /// `SDS`. Update: in place.
            sds: ListenerTlsSdsCertificate = "SDS";
        }
    }

    property! {
        /// `ListenerTlsFileCertificate` of `AWS::AppMesh::VirtualNode`.
        ListenerTlsFileCertificate;
        new_with ListenerTlsFileCertificateRequired {
            /// `PrivateKey`. Update: in place.
            private_key: Str = "PrivateKey",
            /// `CertificateChain`. Update: in place.
            certificate_chain: Str = "CertificateChain",
        }
        set {
        }
    }

    property! {
        /// `ListenerTlsSdsCertificate` of `AWS::AppMesh::VirtualNode`.
        ListenerTlsSdsCertificate;
        new (secret_name: Str = "SecretName");
        set {
        }
    }

    property! {
        /// `ListenerTlsValidationContext` of `AWS::AppMesh::VirtualNode`.
        ListenerTlsValidationContext;
        new (trust: ListenerTlsValidationContextTrust = "Trust");
        set {
            /// `SubjectAlternativeNames`. Update: in place.
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames";
        }
    }

    property! {
        /// `ListenerTlsValidationContextTrust` of `AWS::AppMesh::VirtualNode`.
        ListenerTlsValidationContextTrust;
        new ();
        set {
            /// `File`. Update: in place.
            file: TlsValidationContextFileTrust = "File";
            /// `SDS`. Update: in place.
            sds: TlsValidationContextSdsTrust = "SDS";
        }
    }

    property! {
        /// `Logging` of `AWS::AppMesh::VirtualNode`.
        Logging;
        new ();
        set {
            /// `AccessLog`. Update: in place.
            access_log: AccessLog = "AccessLog";
        }
    }

    property! {
        /// `OutlierDetection` of `AWS::AppMesh::VirtualNode`.
        OutlierDetection;
        new_with OutlierDetectionRequired {
            /// `MaxEjectionPercent`. Update: in place.
            max_ejection_percent: Int = "MaxEjectionPercent",
            /// `BaseEjectionDuration`. Update: in place.
            base_ejection_duration: Duration = "BaseEjectionDuration",
            /// `MaxServerErrors`. Update: in place.
            max_server_errors: Int = "MaxServerErrors",
            /// `Interval`. Update: in place.
            interval: Duration = "Interval",
        }
        set {
        }
    }

    property! {
        /// `PortMapping` of `AWS::AppMesh::VirtualNode`.
        PortMapping;
        new (port: Int = "Port", protocol: Str = "Protocol");
        set {
        }
    }

    property! {
        /// `ServiceDiscovery` of `AWS::AppMesh::VirtualNode`.
        ServiceDiscovery;
        new ();
        set {
            /// `AWSCloudMap`. Update: in place.
            aws_cloud_map: AwsCloudMapServiceDiscovery = "AWSCloudMap";
            /// `DNS`. Update: in place.
            dns: DnsServiceDiscovery = "DNS";
        }
    }

    property! {
        /// `TlsValidationContext` of `AWS::AppMesh::VirtualNode`.
        TlsValidationContext;
        new (trust: TlsValidationContextTrust = "Trust");
        set {
            /// `SubjectAlternativeNames`. Update: in place.
            subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames";
        }
    }

    property! {
        /// `TlsValidationContextAcmTrust` of `AWS::AppMesh::VirtualNode`.
        TlsValidationContextAcmTrust;
        new (certificate_authority_arns: List<Str> = "CertificateAuthorityArns");
        set {
        }
    }

    property! {
        /// `TlsValidationContextFileTrust` of `AWS::AppMesh::VirtualNode`.
        TlsValidationContextFileTrust;
        new (certificate_chain: Str = "CertificateChain");
        set {
        }
    }

    property! {
        /// `TlsValidationContextSdsTrust` of `AWS::AppMesh::VirtualNode`.
        TlsValidationContextSdsTrust;
        new (secret_name: Str = "SecretName");
        set {
        }
    }

    property! {
        /// `TlsValidationContextTrust` of `AWS::AppMesh::VirtualNode`.
        TlsValidationContextTrust;
        new ();
        set {
            /// `ACM`. Update: in place.
            acm: TlsValidationContextAcmTrust = "ACM";
            /// `File`. Update: in place.
            file: TlsValidationContextFileTrust = "File";
            /// `SDS`. Update: in place.
            sds: TlsValidationContextSdsTrust = "SDS";
        }
    }

    property! {
        /// `VirtualNodeConnectionPool` of `AWS::AppMesh::VirtualNode`.
        VirtualNodeConnectionPool;
        new ();
        set {
            /// `GRPC`. Update: in place.
            grpc: VirtualNodeGrpcConnectionPool = "GRPC";
            /// `HTTP`. Update: in place.
            http: VirtualNodeHttpConnectionPool = "HTTP";
            /// `HTTP2`. Update: in place.
            http2: VirtualNodeHttp2ConnectionPool = "HTTP2";
            /// `TCP`. Update: in place.
            tcp: VirtualNodeTcpConnectionPool = "TCP";
        }
    }

    property! {
        /// `VirtualNodeGrpcConnectionPool` of `AWS::AppMesh::VirtualNode`.
        VirtualNodeGrpcConnectionPool;
        new (max_requests: Int = "MaxRequests");
        set {
        }
    }

    property! {
        /// `VirtualNodeHttp2ConnectionPool` of `AWS::AppMesh::VirtualNode`.
        VirtualNodeHttp2ConnectionPool;
        new (max_requests: Int = "MaxRequests");
        set {
        }
    }

    property! {
        /// `VirtualNodeHttpConnectionPool` of `AWS::AppMesh::VirtualNode`.
        VirtualNodeHttpConnectionPool;
        new (max_connections: Int = "MaxConnections");
        set {
            /// `MaxPendingRequests`. Update: in place.
            max_pending_requests: Int = "MaxPendingRequests";
        }
    }

    property! {
        /// `VirtualNodeSpec` of `AWS::AppMesh::VirtualNode`.
        VirtualNodeSpec;
        new ();
        set {
            /// `BackendDefaults`. Update: in place.
            backend_defaults: BackendDefaults = "BackendDefaults";
            /// `Backends`. Update: in place.
            backends: List<Backend> = "Backends";
            /// `Listeners`. Update: in place.
            listeners: List<Listener> = "Listeners";
            /// `Logging`. Update: in place.
            logging: Logging = "Logging";
            /// `ServiceDiscovery`. Update: in place.
            service_discovery: ServiceDiscovery = "ServiceDiscovery";
        }
    }

    property! {
        /// `VirtualNodeTcpConnectionPool` of `AWS::AppMesh::VirtualNode`.
        VirtualNodeTcpConnectionPool;
        new (max_connections: Int = "MaxConnections");
        set {
        }
    }

    property! {
        /// `VirtualServiceBackend` of `AWS::AppMesh::VirtualNode`.
        VirtualServiceBackend;
        new (virtual_service_name: Str = "VirtualServiceName");
        set {
            /// `ClientPolicy`. Update: in place.
            client_policy: ClientPolicy = "ClientPolicy";
        }
    }
}

resource! {
    /// `AWS::AppMesh::VirtualRouter` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html).
    VirtualRouter = "AWS::AppMesh::VirtualRouter", Ref = Arn;
    new (mesh_name: Str = "MeshName", spec: virtual_router::VirtualRouterSpec = "Spec");
    set {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName";
        /// `MeshOwner`. Update: replaces.
        mesh_owner: Str = "MeshOwner";
        /// `Spec`. Update: in place.
        spec: virtual_router::VirtualRouterSpec = "Spec";
        /// `Tags`. Update: in place.
        tags: List<virtual_router::Tag> = "Tags";
        /// `VirtualRouterName`. Update: replaces.
        virtual_router_name: Str = "VirtualRouterName";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `MeshName`
        mesh_name: Str = "MeshName";
        /// `MeshOwner`
        mesh_owner: Str = "MeshOwner";
        /// `ResourceOwner`
        resource_owner: Str = "ResourceOwner";
        /// `Uid`
        uid: Str = "Uid";
        /// `VirtualRouterName`
        virtual_router_name: Str = "VirtualRouterName";
    }
    ref arn;
}

/// Property types of `AWS::AppMesh::VirtualRouter`.
pub mod virtual_router {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway_route::Tag;

    pub use super::virtual_node::PortMapping;

    property! {
        /// `VirtualRouterListener` of `AWS::AppMesh::VirtualRouter`.
        VirtualRouterListener;
        new (port_mapping: PortMapping = "PortMapping");
        set {
        }
    }

    property! {
        /// `VirtualRouterSpec` of `AWS::AppMesh::VirtualRouter`.
        VirtualRouterSpec;
        new (listeners: List<VirtualRouterListener> = "Listeners");
        set {
        }
    }
}

resource! {
    /// `AWS::AppMesh::VirtualService` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html).
    VirtualService = "AWS::AppMesh::VirtualService", Ref = Arn;
    new_with VirtualServiceRequired {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName",
        /// `VirtualServiceName`. Update: replaces.
        virtual_service_name: Str = "VirtualServiceName",
        /// `Spec`. Update: in place.
        spec: virtual_service::VirtualServiceSpec = "Spec",
    }
    set {
        /// `MeshName`. Update: replaces.
        mesh_name: Str = "MeshName";
        /// `MeshOwner`. Update: replaces.
        mesh_owner: Str = "MeshOwner";
        /// `Spec`. Update: in place.
        spec: virtual_service::VirtualServiceSpec = "Spec";
        /// `Tags`. Update: in place.
        tags: List<virtual_service::Tag> = "Tags";
        /// `VirtualServiceName`. Update: replaces.
        virtual_service_name: Str = "VirtualServiceName";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `MeshName`
        mesh_name: Str = "MeshName";
        /// `MeshOwner`
        mesh_owner: Str = "MeshOwner";
        /// `ResourceOwner`
        resource_owner: Str = "ResourceOwner";
        /// `Uid`
        uid: Str = "Uid";
        /// `VirtualServiceName`
        virtual_service_name: Str = "VirtualServiceName";
    }
    ref arn;
}

/// Property types of `AWS::AppMesh::VirtualService`.
pub mod virtual_service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::gateway_route::Tag;

    property! {
        /// `VirtualNodeServiceProvider` of `AWS::AppMesh::VirtualService`.
        VirtualNodeServiceProvider;
        new (virtual_node_name: Str = "VirtualNodeName");
        set {
        }
    }

    property! {
        /// `VirtualRouterServiceProvider` of `AWS::AppMesh::VirtualService`.
        VirtualRouterServiceProvider;
        new (virtual_router_name: Str = "VirtualRouterName");
        set {
        }
    }

    property! {
        /// `VirtualServiceProvider` of `AWS::AppMesh::VirtualService`.
        VirtualServiceProvider;
        new ();
        set {
            /// `VirtualNode`. Update: in place.
            virtual_node: VirtualNodeServiceProvider = "VirtualNode";
            /// `VirtualRouter`. Update: in place.
            virtual_router: VirtualRouterServiceProvider = "VirtualRouter";
        }
    }

    property! {
        /// `VirtualServiceSpec` of `AWS::AppMesh::VirtualService`.
        VirtualServiceSpec;
        new ();
        set {
            /// `Provider`. Update: in place.
            provider: VirtualServiceProvider = "Provider";
        }
    }
}
