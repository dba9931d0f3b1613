// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CloudHSM`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CloudHSM::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html).
    Cluster = "AWS::CloudHSM::Cluster", Ref = Arn;
    tags "Tags" List;
    new (hsm_type: Str = "HsmType");
    set {
        /// `BackupRetentionPolicy`. Update: in place.
        backup_retention_policy: cluster::BackupRetentionPolicy = "BackupRetentionPolicy";
        /// `HsmType`: at most 32 characters, `^((p|)hsm[0-9][a-z.]*\.[a-zA-Z]+)$`. Update: replaces.
        hsm_type: Str = "HsmType";
        /// `Mode`. Update: replaces.
        mode: cluster::Mode = "Mode";
        /// `NetworkType`. Update: replaces.
        network_type: cluster::NetworkType = "NetworkType";
        /// `SubnetIds`: 1 to 10 items, `^subnet-[0-9a-fA-F]{8,17}$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<cluster::Tags> = "Tags";
    }
    get {
        /// `BackupPolicy`
        backup_policy: Str = "BackupPolicy";
        /// `ClusterId`
        cluster_id: Str = "ClusterId";
        /// `SecurityGroup`
        security_group: Str = "SecurityGroup";
        /// `State`
        state: Str = "State";
        /// `SubnetMapping`
        subnet_mapping: Json = "SubnetMapping";
        /// `VpcId`
        vpc_id: Str = "VpcId";
    }
    ref arn;
}

/// Property types of `AWS::CloudHSM::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BackupRetentionPolicy` of `AWS::CloudHSM::Cluster`.
        BackupRetentionPolicy;
        new ();
        set {
            /// `Type`. Update: in place.
            type_: Type = "Type";
            /// `Value`: 1 to 3 characters, `^[0-9]+$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `Tags` of `AWS::CloudHSM::Cluster`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Mode` of `AWS::CloudHSM::Cluster`.
        Mode {
            FIPS = "FIPS",
            NON_FIPS = "NON_FIPS",
        }
    }

    values! {
        /// `NetworkType` of `AWS::CloudHSM::Cluster`.
        NetworkType {
            IPV4 = "IPV4",
            DUALSTACK = "DUALSTACK",
        }
    }

    values! {
        /// `Type` of `AWS::CloudHSM::Cluster`.
        Type {
            DAYS = "DAYS",
        }
    }
}
