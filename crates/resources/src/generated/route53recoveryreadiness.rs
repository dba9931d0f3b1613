// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Route53RecoveryReadiness`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Route53RecoveryReadiness::Cell`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html).
    Cell = "AWS::Route53RecoveryReadiness::Cell", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `CellName`: at most 64 characters, `[a-zA-Z0-9_]+`. Update: replaces.
        cell_name: Str = "CellName";
        /// `Cells`: at most 5 items. Update: in place.
        cells: List<Str> = "Cells";
        /// `Tags`. Update: in place.
        tags: List<cell::Tag> = "Tags";
    }
    get {
        /// `CellArn`
        cell_arn: Arn = "CellArn";
        /// `ParentReadinessScopes`
        parent_readiness_scopes: List<Str> = "ParentReadinessScopes";
    }
    ref cell_name;
}

/// Property types of `AWS::Route53RecoveryReadiness::Cell`.
pub mod cell {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Route53RecoveryReadiness::Cell`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Route53RecoveryReadiness::ReadinessCheck`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html).
    ReadinessCheck = "AWS::Route53RecoveryReadiness::ReadinessCheck", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ReadinessCheckName`: 1 to 64 characters, `[a-zA-Z0-9_]+`. Update: replaces.
        readiness_check_name: Str = "ReadinessCheckName";
        /// `ResourceSetName`: 1 to 64 characters, `[a-zA-Z0-9_]+`. Update: in place.
        resource_set_name: Str = "ResourceSetName";
        /// `Tags`. Update: in place.
        tags: List<readiness_check::Tag> = "Tags";
    }
    get {
        /// `ReadinessCheckArn`
        readiness_check_arn: Arn = "ReadinessCheckArn";
    }
    ref readiness_check_name;
}

/// Property types of `AWS::Route53RecoveryReadiness::ReadinessCheck`.
pub mod readiness_check {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cell::Tag;
}

resource! {
    /// `AWS::Route53RecoveryReadiness::RecoveryGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html).
    RecoveryGroup = "AWS::Route53RecoveryReadiness::RecoveryGroup", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Cells`: at most 5 items, 1 to 256 characters. Update: in place.
        cells: List<Str> = "Cells";
        /// `RecoveryGroupName`: 1 to 64 characters, `[a-zA-Z0-9_]+`. Update: replaces.
        recovery_group_name: Str = "RecoveryGroupName";
        /// `Tags`. Update: in place.
        tags: List<recovery_group::Tag> = "Tags";
    }
    get {
        /// `RecoveryGroupArn`
        recovery_group_arn: Arn = "RecoveryGroupArn";
    }
    ref recovery_group_name;
}

/// Property types of `AWS::Route53RecoveryReadiness::RecoveryGroup`.
pub mod recovery_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cell::Tag;
}

resource! {
    /// `AWS::Route53RecoveryReadiness::ResourceSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html).
    ResourceSet = "AWS::Route53RecoveryReadiness::ResourceSet", Ref = Str;
    tags "Tags" List;
    new (resource_set_type: Str = "ResourceSetType", resources: List<resource_set::Resource> = "Resources");
    set {
        /// `ResourceSetName`. Update: replaces.
        resource_set_name: Str = "ResourceSetName";
        /// `ResourceSetType`: `^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$`. Update: replaces.
        resource_set_type: Str = "ResourceSetType";
        /// `Resources`: 1 to 6 items. Update: in place.
        resources: List<resource_set::Resource> = "Resources";
        /// `Tags`. Update: in place.
        tags: List<resource_set::Tag> = "Tags";
    }
    get {
        /// `ResourceSetArn`
        resource_set_arn: Arn = "ResourceSetArn";
    }
    ref resource_set_name;
}

/// Property types of `AWS::Route53RecoveryReadiness::ResourceSet`.
pub mod resource_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cell::Tag;

    property! {
        /// `DNSTargetResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
        DNSTargetResource;
        new ();
        set {
            /// `DomainName`. Update: in place.
            domain_name: Str = "DomainName";
            /// `HostedZoneArn`. Update: in place.
            hosted_zone_arn: Str = "HostedZoneArn";
            /// `RecordSetId`. Update: in place.
            record_set_id: Str = "RecordSetId";
            /// `RecordType`. Update: in place.
            record_type: Str = "RecordType";
            /// `TargetResource`. Update: in place.
            target_resource: TargetResource = "TargetResource";
        }
    }

    property! {
        /// `NLBResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
        NLBResource;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
        }
    }

    property! {
        /// `R53ResourceRecord` of `AWS::Route53RecoveryReadiness::ResourceSet`.
        R53ResourceRecord;
        new ();
        set {
            /// `DomainName`. Update: in place.
            domain_name: Str = "DomainName";
            /// `RecordSetId`. Update: in place.
            record_set_id: Str = "RecordSetId";
        }
    }

    property! {
        /// `Resource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
        Resource;
        new ();
        set {
            /// `ComponentId`. Update: in place.
            component_id: Str = "ComponentId";
            /// `DnsTargetResource`. Update: in place.
            dns_target_resource: DNSTargetResource = "DnsTargetResource";
            /// `ReadinessScopes`. Update: in place.
            readiness_scopes: List<Str> = "ReadinessScopes";
            /// `ResourceArn`. Update: in place.
            resource_arn: Str = "ResourceArn";
        }
    }

    property! {
        /// `TargetResource` of `AWS::Route53RecoveryReadiness::ResourceSet`.
        TargetResource;
        new ();
        set {
            /// `NLBResource`. Update: in place.
            nlb_resource: NLBResource = "NLBResource";
            /// `R53Resource`. Update: in place.
            r53_resource: R53ResourceRecord = "R53Resource";
        }
    }
}
