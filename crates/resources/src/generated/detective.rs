// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Detective`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Detective::Graph`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html).
    Graph = "AWS::Detective::Graph", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AutoEnableMembers`: default `false`. Update: in place.
        auto_enable_members: Bool = "AutoEnableMembers";
        /// `Tags`. Update: in place.
        tags: List<graph::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Detective::Graph`.
pub mod graph {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Detective::Graph`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::Detective::MemberInvitation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html).
    MemberInvitation = "AWS::Detective::MemberInvitation", Ref = Str;
    new_with MemberInvitationRequired {
        /// `GraphArn`. Update: replaces.
        graph_arn: Str = "GraphArn",
        /// `MemberId`: `[0-9]{12}`. Update: replaces.
        member_id: Str = "MemberId",
        /// `MemberEmailAddress`: `.*@.*`. Update: in place.
        member_email_address: Str = "MemberEmailAddress",
    }
    set {
        /// `DisableEmailNotification`: default `false`. Update: in place.
        disable_email_notification: Bool = "DisableEmailNotification";
        /// `GraphArn`. Update: replaces.
        graph_arn: Str = "GraphArn";
        /// `MemberEmailAddress`: `.*@.*`. Update: in place.
        member_email_address: Str = "MemberEmailAddress";
        /// `MemberId`: `[0-9]{12}`. Update: replaces.
        member_id: Str = "MemberId";
        /// `Message`: 1 to 1000 characters. Update: in place.
        message: Str = "Message";
    }
    get {
    }
}

resource! {
    /// `AWS::Detective::OrganizationAdmin`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html).
    OrganizationAdmin = "AWS::Detective::OrganizationAdmin", Ref = Str;
    new (account_id: Str = "AccountId");
    set {
        /// `AccountId`: `[0-9]{12}`. Update: replaces.
        account_id: Str = "AccountId";
    }
    get {
        /// `GraphArn`
        graph_arn: Arn = "GraphArn";
    }
    ref account_id;
}
