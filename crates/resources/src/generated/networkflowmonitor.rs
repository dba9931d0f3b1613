// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NetworkFlowMonitor`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NetworkFlowMonitor::Monitor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html).
    Monitor = "AWS::NetworkFlowMonitor::Monitor", Ref = Arn;
    tags "Tags" List;
    new (monitor_name: Str = "MonitorName", local_resources: List<monitor::MonitorLocalResource> = "LocalResources");
    set {
        /// `LocalResources`: at least 1 items. Update: in place.
        local_resources: List<monitor::MonitorLocalResource> = "LocalResources";
        /// `MonitorName`: 1 to 255 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        monitor_name: Str = "MonitorName";
        /// `RemoteResources`. Update: in place.
        remote_resources: List<monitor::MonitorRemoteResource> = "RemoteResources";
        /// `ScopeArn`: 20 to 2048 characters, `^arn:.*$`. Update: replaces.
        scope_arn: Str = "ScopeArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<monitor::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `MonitorStatus`
        monitor_status: Str = "MonitorStatus";
    }
    ref arn;
}

/// Property types of `AWS::NetworkFlowMonitor::Monitor`.
pub mod monitor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MonitorLocalResource` of `AWS::NetworkFlowMonitor::Monitor`.
        MonitorLocalResource;
        new (type_: MonitorLocalResourceType = "Type", identifier: Str = "Identifier");
        set {
        }
    }

    property! {
        /// `MonitorRemoteResource` of `AWS::NetworkFlowMonitor::Monitor`.
        MonitorRemoteResource;
        new (type_: MonitorRemoteResourceType = "Type", identifier: Str = "Identifier");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::NetworkFlowMonitor::Monitor`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `MonitorLocalResourceType` of `AWS::NetworkFlowMonitor::Monitor`.
        MonitorLocalResourceType {
            AWS_EC2_VPC = "AWS::EC2::VPC",
            AWS_AVAILABILITY_ZONE = "AWS::AvailabilityZone",
            AWS_EC2_SUBNET = "AWS::EC2::Subnet",
            AWS_REGION = "AWS::Region",
            AWS_EKS_CLUSTER = "AWS::EKS::Cluster",
        }
    }

    values! {
        /// `MonitorRemoteResourceType` of `AWS::NetworkFlowMonitor::Monitor`.
        MonitorRemoteResourceType {
            AWS_EC2_VPC = "AWS::EC2::VPC",
            AWS_AVAILABILITY_ZONE = "AWS::AvailabilityZone",
            AWS_EC2_SUBNET = "AWS::EC2::Subnet",
            AWS_AWS_SERVICE = "AWS::AWSService",
            AWS_REGION = "AWS::Region",
        }
    }
}

resource! {
    /// `AWS::NetworkFlowMonitor::Scope`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html).
    Scope = "AWS::NetworkFlowMonitor::Scope", Ref = Arn;
    tags "Tags" List;
    new (targets: List<scope::TargetResource> = "Targets");
    set {
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<scope::Tag> = "Tags";
        /// `Targets`: 1 to 100 items. Update: replaces.
        targets: List<scope::TargetResource> = "Targets";
    }
    get {
        /// `ScopeId`
        scope_id: Str = "ScopeId";
        /// `Status`
        status: Str = "Status";
    }
    ref scope_arn;
}

/// Property types of `AWS::NetworkFlowMonitor::Scope`.
pub mod scope {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::monitor::Tag;

    property! {
        /// `TargetId` of `AWS::NetworkFlowMonitor::Scope`.
        TargetId;
        new (account_id: Str = "AccountId");
        set {
        }
    }

    property! {
        /// `TargetIdentifier` of `AWS::NetworkFlowMonitor::Scope`.
        TargetIdentifier;
        new (target_id: TargetId = "TargetId", target_type: TargetType = "TargetType");
        set {
        }
    }

    property! {
        /// `TargetResource` of `AWS::NetworkFlowMonitor::Scope`.
        TargetResource;
        new (target_identifier: TargetIdentifier = "TargetIdentifier", region: Str = "Region");
        set {
        }
    }

    values! {
        /// `TargetType` of `AWS::NetworkFlowMonitor::Scope`.
        TargetType {
            ACCOUNT = "ACCOUNT",
        }
    }
}
