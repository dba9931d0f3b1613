// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AuditManager`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AuditManager::Assessment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html).
    Assessment = "AWS::AuditManager::Assessment", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AssessmentReportsDestination`. Update: in place.
        assessment_reports_destination: assessment::AssessmentReportsDestination = "AssessmentReportsDestination";
        /// `AwsAccount`. Update: replaces.
        aws_account: assessment::AWSAccount = "AwsAccount";
        /// `Delegations`. Update: in place.
        delegations: List<assessment::Delegation> = "Delegations";
        /// `Description`: at most 1000 characters, `^[\w\W\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `FrameworkId`: 32 to 36 characters. Update: replaces.
        framework_id: Str = "FrameworkId";
        /// `Name`: 1 to 127 characters, `^[a-zA-Z0-9-_\.]+$`. Update: in place.
        name: Str = "Name";
        /// `Roles`. Update: in place.
        roles: List<assessment::Role> = "Roles";
        /// `Scope`. Update: in place.
        scope: assessment::Scope = "Scope";
        /// `Status`. Update: in place.
        status: assessment::AssessmentStatus = "Status";
        /// `Tags`. Update: in place.
        tags: List<assessment::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Num = "CreationTime";
    }
    ref assessment_id;
}

/// Property types of `AWS::AuditManager::Assessment`.
pub mod assessment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AWSAccount` of `AWS::AuditManager::Assessment`.
        AWSAccount;
        new ();
        set {
            /// `EmailAddress`: 1 to 320 characters, `^.*@.*$`. Update: replaces.
            email_address: Str = "EmailAddress";
            /// `Id`: 12 characters, `^[0-9]{12}$`. Update: replaces.
            id: Str = "Id";
            /// `Name`: 1 to 50 characters, `^[\u0020-\u007E]+$`. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `AWSService` of `AWS::AuditManager::Assessment`.
        AWSService;
        new ();
        set {
            /// `ServiceName`: 1 to 40 characters, `^[a-zA-Z0-9-\s().]+$`. Update: in place.
            service_name: Str = "ServiceName";
        }
    }

    property! {
        /// `AssessmentReportsDestination` of `AWS::AuditManager::Assessment`.
        AssessmentReportsDestination;
        new ();
        set {
            /// `Destination`: 1 to 1024 characters. Update: in place.
            destination: Str = "Destination";
            /// `DestinationType`. Update: in place.
            destination_type: AssessmentReportDestinationType = "DestinationType";
        }
    }

    property! {
        /// `Delegation` of `AWS::AuditManager::Assessment`.
        Delegation;
        new ();
        set {
            /// `AssessmentId`: 36 characters. Update: in place.
            assessment_id: Str = "AssessmentId";
            /// `AssessmentName`: 1 to 127 characters, `^[a-zA-Z0-9-_\.]+$`. Update: in place.
            assessment_name: Str = "AssessmentName";
            /// `Comment`: at most 350 characters, `^[\w\W\s\S]*$`. Update: in place.
            comment: Str = "Comment";
            /// `ControlSetId`: 1 to 300 characters, `^[\w\W\s\S]*$`. Update: in place.
            control_set_id: Str = "ControlSetId";
            /// `CreatedBy`: 20 to 2048 characters, `^arn:.*:*:.*`. Update: in place.
            created_by: Str = "CreatedBy";
            /// `CreationTime`. Update: in place.
            creation_time: Num = "CreationTime";
            /// `Id`: 36 characters. Update: in place.
            id: Str = "Id";
            /// `LastUpdated`. Update: in place.
            last_updated: Num = "LastUpdated";
            /// `RoleArn`: 20 to 2048 characters, `^arn:.*:iam:.*`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `RoleType`. Update: in place.
            role_type: RoleType = "RoleType";
            /// `Status`. Update: in place.
            status: DelegationStatus = "Status";
        }
    }

    property! {
        /// `Role` of `AWS::AuditManager::Assessment`.
        Role;
        new ();
        set {
            /// `RoleArn`: 20 to 2048 characters, `^arn:.*:iam:.*`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `RoleType`. Update: in place.
            role_type: RoleType = "RoleType";
        }
    }

    property! {
        /// `Scope` of `AWS::AuditManager::Assessment`.
        Scope;
        new ();
        set {
            /// `AwsAccounts`: 1 to 200 items. Update: in place.
            aws_accounts: List<AWSAccount> = "AwsAccounts";
            /// `AwsServices`. Update: in place.
            aws_services: List<AWSService> = "AwsServices";
        }
    }

    property! {
        /// `Tag` of `AWS::AuditManager::Assessment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AssessmentReportDestinationType` of `AWS::AuditManager::Assessment`.
        AssessmentReportDestinationType {
            S3 = "S3",
        }
    }

    values! {
        /// `AssessmentStatus` of `AWS::AuditManager::Assessment`.
        AssessmentStatus {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }

    values! {
        /// `DelegationStatus` of `AWS::AuditManager::Assessment`.
        DelegationStatus {
            IN_PROGRESS = "IN_PROGRESS",
            UNDER_REVIEW = "UNDER_REVIEW",
            COMPLETE = "COMPLETE",
        }
    }

    values! {
        /// `RoleType` of `AWS::AuditManager::Assessment`.
        RoleType {
            PROCESS_OWNER = "PROCESS_OWNER",
            RESOURCE_OWNER = "RESOURCE_OWNER",
        }
    }
}

resource! {
    /// `AWS::AuditManager::AssessmentFramework`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html).
    AssessmentFramework = "AWS::AuditManager::AssessmentFramework", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", control_sets: List<assessment_framework::ControlSet> = "ControlSets");
    set {
        /// `ComplianceType`: at most 100 characters, `^[\w\W\s\S]*$`. Update: in place.
        compliance_type: Str = "ComplianceType";
        /// `ControlSets`: at least 1 items. Update: in place.
        control_sets: List<assessment_framework::ControlSet> = "ControlSets";
        /// `Description`: 1 to 1000 characters, `^[\w\W\s\S]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 300 characters, `^[^\\]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<assessment_framework::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `FrameworkId`
        framework_id: Str = "FrameworkId";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `LastUpdatedBy`
        last_updated_by: Str = "LastUpdatedBy";
        /// `Type`
        type_: Str = "Type";
    }
    ref arn;
}

/// Property types of `AWS::AuditManager::AssessmentFramework`.
pub mod assessment_framework {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ControlSet` of `AWS::AuditManager::AssessmentFramework`.
        ControlSet;
        new (name: Str = "Name", controls: List<ControlSetControl> = "Controls");
        set {
        }
    }

    property! {
        /// `ControlSetControl` of `AWS::AuditManager::AssessmentFramework`.
        ControlSetControl;
        new (id: Str = "Id");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::AuditManager::AssessmentFramework`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
