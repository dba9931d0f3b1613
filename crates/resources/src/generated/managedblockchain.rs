// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ManagedBlockchain`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ManagedBlockchain::Accessor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html).
    Accessor = "AWS::ManagedBlockchain::Accessor", Ref = Str;
    tags "Tags" List;
    new (accessor_type: accessor::AccessorType = "AccessorType");
    set {
        /// `AccessorType`. Update: replaces.
        accessor_type: accessor::AccessorType = "AccessorType";
        /// `NetworkType`. Update: replaces.
        network_type: accessor::NetworkAccessorType = "NetworkType";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<accessor::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `BillingToken`
        billing_token: Str = "BillingToken";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::ManagedBlockchain::Accessor`.
pub mod accessor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::ManagedBlockchain::Accessor`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AccessorType` of `AWS::ManagedBlockchain::Accessor`.
        AccessorType {
            BILLING_TOKEN = "BILLING_TOKEN",
        }
    }

    values! {
        /// `NetworkAccessorType` of `AWS::ManagedBlockchain::Accessor`.
        NetworkAccessorType {
            ETHEREUM_GOERLI = "ETHEREUM_GOERLI",
            ETHEREUM_MAINNET = "ETHEREUM_MAINNET",
            ETHEREUM_MAINNET_AND_GOERLI = "ETHEREUM_MAINNET_AND_GOERLI",
            POLYGON_MAINNET = "POLYGON_MAINNET",
            POLYGON_MUMBAI = "POLYGON_MUMBAI",
        }
    }
}

resource! {
    /// `AWS::ManagedBlockchain::Member`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html).
    Member = "AWS::ManagedBlockchain::Member", Ref = Str;
    new (member_configuration: member::MemberConfiguration = "MemberConfiguration");
    set {
        /// `InvitationId`. Update: in place.
        invitation_id: Str = "InvitationId";
        /// `MemberConfiguration`. Update: in place.
        member_configuration: member::MemberConfiguration = "MemberConfiguration";
        /// `NetworkConfiguration`. Update: in place.
        network_configuration: member::NetworkConfiguration = "NetworkConfiguration";
        /// `NetworkId`. Update: in place.
        network_id: Str = "NetworkId";
    }
    get {
        /// `NetworkId`
        network_id: Str = "NetworkId";
    }
    ref member_id;
}

/// Property types of `AWS::ManagedBlockchain::Member`.
pub mod member {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApprovalThresholdPolicy` of `AWS::ManagedBlockchain::Member`.
        ApprovalThresholdPolicy;
        new ();
        set {
            /// `ProposalDurationInHours`. Update: in place.
            proposal_duration_in_hours: Int = "ProposalDurationInHours";
            /// `ThresholdComparator`. Update: in place.
            threshold_comparator: Str = "ThresholdComparator";
            /// `ThresholdPercentage`. Update: in place.
            threshold_percentage: Int = "ThresholdPercentage";
        }
    }

    property! {
        /// `MemberConfiguration` of `AWS::ManagedBlockchain::Member`.
        MemberConfiguration;
        new (name: Str = "Name");
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `MemberFrameworkConfiguration`. Update: in place.
            member_framework_configuration: MemberFrameworkConfiguration = "MemberFrameworkConfiguration";
        }
    }

    property! {
        /// `MemberFabricConfiguration` of `AWS::ManagedBlockchain::Member`.
        MemberFabricConfiguration;
        new_with MemberFabricConfigurationRequired {
            /// `AdminUsername`. Update: in place.
            admin_username: Str = "AdminUsername",
            /// `AdminPassword`. Update: in place.
            admin_password: Str = "AdminPassword",
        }
        set {
        }
    }

    property! {
        /// `MemberFrameworkConfiguration` of `AWS::ManagedBlockchain::Member`.
        MemberFrameworkConfiguration;
        new ();
        set {
            /// `MemberFabricConfiguration`. Update: in place.
            member_fabric_configuration: MemberFabricConfiguration = "MemberFabricConfiguration";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::ManagedBlockchain::Member`.
        NetworkConfiguration;
        new_with NetworkConfigurationRequired {
            /// `VotingPolicy`. Update: in place.
            voting_policy: VotingPolicy = "VotingPolicy",
            /// `Framework`. Update: in place.
            framework: Str = "Framework",
            /// `FrameworkVersion`. Update: in place.
            framework_version: Str = "FrameworkVersion",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `NetworkFrameworkConfiguration`. Update: in place.
            network_framework_configuration: NetworkFrameworkConfiguration = "NetworkFrameworkConfiguration";
        }
    }

    property! {
        /// `NetworkFabricConfiguration` of `AWS::ManagedBlockchain::Member`.
        NetworkFabricConfiguration;
        new (edition: Str = "Edition");
        set {
        }
    }

    property! {
        /// `NetworkFrameworkConfiguration` of `AWS::ManagedBlockchain::Member`.
        NetworkFrameworkConfiguration;
        new ();
        set {
            /// `NetworkFabricConfiguration`. Update: in place.
            network_fabric_configuration: NetworkFabricConfiguration = "NetworkFabricConfiguration";
        }
    }

    property! {
        /// `VotingPolicy` of `AWS::ManagedBlockchain::Member`.
        VotingPolicy;
        new ();
        set {
            /// `ApprovalThresholdPolicy`. Update: in place.
            approval_threshold_policy: ApprovalThresholdPolicy = "ApprovalThresholdPolicy";
        }
    }
}

resource! {
    /// `AWS::ManagedBlockchain::Node`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html).
    Node = "AWS::ManagedBlockchain::Node", Ref = Str;
    new (network_id: Str = "NetworkId", node_configuration: node::NodeConfiguration = "NodeConfiguration");
    set {
        /// `MemberId`. Update: in place.
        member_id: Str = "MemberId";
        /// `NetworkId`. Update: in place.
        network_id: Str = "NetworkId";
        /// `NodeConfiguration`. Update: in place.
        node_configuration: node::NodeConfiguration = "NodeConfiguration";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `MemberId`
        member_id: Str = "MemberId";
        /// `NetworkId`
        network_id: Str = "NetworkId";
    }
    ref node_id;
}

/// Property types of `AWS::ManagedBlockchain::Node`.
pub mod node {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `NodeConfiguration` of `AWS::ManagedBlockchain::Node`.
        NodeConfiguration;
        new_with NodeConfigurationRequired {
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone",
            /// `InstanceType`. Update: in place.
            instance_type: Str = "InstanceType",
        }
        set {
        }
    }
}
