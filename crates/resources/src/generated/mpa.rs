// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MPA`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MPA::ApprovalTeam`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html).
    ApprovalTeam = "AWS::MPA::ApprovalTeam", Ref = Arn;
    tags "Tags" List;
    new_with ApprovalTeamRequired {
        /// `ApprovalStrategy`. Update: in place.
        approval_strategy: approval_team::ApprovalStrategy = "ApprovalStrategy",
        /// `Approvers`: 1 to 20 items, no item twice. Update: in place.
        approvers: List<approval_team::Approver> = "Approvers",
        /// `Policies`: 1 to 10 items, no item twice. Update: replaces.
        policies: List<approval_team::Policy> = "Policies",
        /// `Name`: at most 64 characters, `^[a-zA-Z0-9._-]+$`. Update: replaces.
        name: Str = "Name",
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description",
    }
    set {
        /// `ApprovalStrategy`. Update: in place.
        approval_strategy: approval_team::ApprovalStrategy = "ApprovalStrategy";
        /// `Approvers`: 1 to 20 items, no item twice. Update: in place.
        approvers: List<approval_team::Approver> = "Approvers";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: at most 64 characters, `^[a-zA-Z0-9._-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Policies`: 1 to 10 items, no item twice. Update: replaces.
        policies: List<approval_team::Policy> = "Policies";
        /// `Tags`: no item twice. Update: in place.
        tags: List<approval_team::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `LastUpdateTime`
        last_update_time: Str = "LastUpdateTime";
        /// `NumberOfApprovers`
        number_of_approvers: Int = "NumberOfApprovers";
        /// `Status`
        status: Str = "Status";
        /// `StatusCode`
        status_code: Str = "StatusCode";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `UpdateSessionArn`
        update_session_arn: Arn = "UpdateSessionArn";
        /// `VersionId`
        version_id: Str = "VersionId";
    }
    ref arn;
}

/// Property types of `AWS::MPA::ApprovalTeam`.
pub mod approval_team {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApprovalStrategy` of `AWS::MPA::ApprovalTeam`.
        ApprovalStrategy;
        new (mof_n: MofNApprovalStrategy = "MofN");
        set {
        }
    }

    property! {
        /// `Approver` of `AWS::MPA::ApprovalTeam`.
        Approver;
        new_with ApproverRequired {
            /// `PrimaryIdentityId`: 1 to 100 characters. Update: in place.
            primary_identity_id: Str = "PrimaryIdentityId",
            /// `PrimaryIdentitySourceArn`: at most 1000 characters. Update: in place.
            primary_identity_source_arn: Str = "PrimaryIdentitySourceArn",
        }
        set {
            /// `ApproverId`. Update: in place.
            approver_id: Str = "ApproverId";
            /// `PrimaryIdentityStatus`. Update: in place.
            primary_identity_status: Str = "PrimaryIdentityStatus";
            /// `ResponseTime`. Update: in place.
            response_time: Str = "ResponseTime";
        }
    }

    property! {
        /// `MofNApprovalStrategy` of `AWS::MPA::ApprovalTeam`.
        MofNApprovalStrategy;
        new (min_approvals_required: Int = "MinApprovalsRequired");
        set {
        }
    }

    property! {
        /// `Policy` of `AWS::MPA::ApprovalTeam`.
        Policy;
        new (policy_arn: Str = "PolicyArn");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::MPA::ApprovalTeam`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::MPA::IdentitySource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html).
    IdentitySource = "AWS::MPA::IdentitySource", Ref = Arn;
    tags "Tags" List;
    new (identity_source_parameters: identity_source::IdentitySourceParameters = "IdentitySourceParameters");
    set {
        /// `IdentitySourceParameters`. Update: replaces.
        identity_source_parameters: identity_source::IdentitySourceParameters = "IdentitySourceParameters";
        /// `Tags`: no item twice. Update: in place.
        tags: List<identity_source::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`
        identity_source_parameters_iam_identity_center_approval_portal_url: Str = "IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl";
        /// `IdentitySourceType`
        identity_source_type: Str = "IdentitySourceType";
        /// `Status`
        status: Str = "Status";
        /// `StatusCode`
        status_code: Str = "StatusCode";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref identity_source_arn;
}

/// Property types of `AWS::MPA::IdentitySource`.
pub mod identity_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::approval_team::Tag;

    property! {
        /// `IamIdentityCenter` of `AWS::MPA::IdentitySource`.
        IamIdentityCenter;
        new_with IamIdentityCenterRequired {
            /// `InstanceArn`: 20 to 2048 characters. Update: replaces.
            instance_arn: Str = "InstanceArn",
            /// `Region`: at most 1000 characters. Update: replaces.
            region: Str = "Region",
        }
        set {
            /// `ApprovalPortalUrl`. Update: replaces.
            approval_portal_url: Str = "ApprovalPortalUrl";
        }
    }

    property! {
        /// `IdentitySourceParameters` of `AWS::MPA::IdentitySource`.
        IdentitySourceParameters;
        new (iam_identity_center: IamIdentityCenter = "IamIdentityCenter");
        set {
        }
    }
}
