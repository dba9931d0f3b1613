// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Grafana`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Grafana::Workspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html).
    Workspace = "AWS::Grafana::Workspace", Ref = Str;
    tags "Tags" List;
    new (authentication_providers: List<workspace::AuthenticationProviderTypes> = "AuthenticationProviders", permission_type: workspace::PermissionType = "PermissionType", account_access_type: workspace::AccountAccessType = "AccountAccessType");
    set {
        /// `AccountAccessType`. Update: in place.
        account_access_type: workspace::AccountAccessType = "AccountAccessType";
        /// `AuthenticationProviders`: at least 1 items, no item twice. Update: in place.
        authentication_providers: List<workspace::AuthenticationProviderTypes> = "AuthenticationProviders";
        /// `ClientToken`: `^[!-~]{1,64}$`. Update: replaces.
        client_token: Str = "ClientToken";
        /// `DataSources`. Update: in place.
        data_sources: List<workspace::DataSourceType> = "DataSources";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `GrafanaVersion`: 1 to 255 characters. Update: in place.
        grafana_version: Str = "GrafanaVersion";
        /// `Name`: `^[a-zA-Z0-9-._~]{1,255}$`. Update: in place.
        name: Str = "Name";
        /// `NetworkAccessControl`. Update: in place.
        network_access_control: workspace::NetworkAccessControl = "NetworkAccessControl";
        /// `NotificationDestinations`. Update: in place.
        notification_destinations: List<workspace::NotificationDestinationType> = "NotificationDestinations";
        /// `OrganizationRoleName`: 1 to 2048 characters. Update: in place.
        organization_role_name: Str = "OrganizationRoleName";
        /// `OrganizationalUnits`. Update: in place.
        organizational_units: List<Str> = "OrganizationalUnits";
        /// `PermissionType`. Update: in place.
        permission_type: workspace::PermissionType = "PermissionType";
        /// `PluginAdminEnabled`. Update: in place.
        plugin_admin_enabled: Bool = "PluginAdminEnabled";
        /// `RoleArn`: 1 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SamlConfiguration`. Update: in place.
        saml_configuration: workspace::SamlConfiguration = "SamlConfiguration";
        /// `StackSetName`. Update: in place.
        stack_set_name: Str = "StackSetName";
        /// `Tags`. Update: in place.
        tags: List<workspace::Tags> = "Tags";
        /// `VpcConfiguration`. Update: in place.
        vpc_configuration: workspace::VpcConfiguration = "VpcConfiguration";
    }
    get {
        /// `CreationTimestamp`
        creation_timestamp: Str = "CreationTimestamp";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `GrafanaVersion`
        grafana_version: Str = "GrafanaVersion";
        /// `ModificationTimestamp`
        modification_timestamp: Str = "ModificationTimestamp";
        /// `SamlConfigurationStatus`
        saml_configuration_status: Str = "SamlConfigurationStatus";
        /// `SsoClientId`
        sso_client_id: Str = "SsoClientId";
        /// `Status`
        status: Str = "Status";
    }
    ref id;
}

/// Property types of `AWS::Grafana::Workspace`.
pub mod workspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AssertionAttributes` of `AWS::Grafana::Workspace`.
        AssertionAttributes;
        new ();
        set {
            /// `Email`: 1 to 256 characters. Update: in place.
            email: Str = "Email";
            /// `Groups`: 1 to 256 characters. Update: in place.
            groups: Str = "Groups";
            /// `Login`: 1 to 256 characters. Update: in place.
            login: Str = "Login";
            /// `Name`: 1 to 256 characters. Update: in place.
            name: Str = "Name";
            /// `Org`: 1 to 256 characters. Update: in place.
            org: Str = "Org";
            /// `Role`: 1 to 256 characters. Update: in place.
            role: Str = "Role";
        }
    }

    property! {
        /// `IdpMetadata` of `AWS::Grafana::Workspace`.
        IdpMetadata;
        new ();
        set {
            /// `Url`: 1 to 2048 characters. Update: in place.
            url: Str = "Url";
            /// `Xml`. Update: in place.
            xml: Str = "Xml";
        }
    }

    property! {
        /// `NetworkAccessControl` of `AWS::Grafana::Workspace`.
        NetworkAccessControl;
        new ();
        set {
            /// `PrefixListIds`: at most 5 items, no item twice, 1 to 100 characters. Update: in place.
            prefix_list_ids: List<Str> = "PrefixListIds";
            /// `VpceIds`: at most 5 items, no item twice, 1 to 100 characters. Update: in place.
            vpce_ids: List<Str> = "VpceIds";
        }
    }

    property! {
        /// `RoleValues` of `AWS::Grafana::Workspace`.
        RoleValues;
        new ();
        set {
            /// `Admin`: 1 to 256 characters. Update: in place.
            admin: List<Str> = "Admin";
            /// `Editor`: 1 to 256 characters. Update: in place.
            editor: List<Str> = "Editor";
        }
    }

    property! {
        /// `SamlConfiguration` of `AWS::Grafana::Workspace`.
        SamlConfiguration;
        new (idp_metadata: IdpMetadata = "IdpMetadata");
        set {
            /// `AllowedOrganizations`: 1 to 256 characters. Update: in place.
            allowed_organizations: List<Str> = "AllowedOrganizations";
            /// `AssertionAttributes`. Update: in place.
            assertion_attributes: AssertionAttributes = "AssertionAttributes";
            /// `LoginValidityDuration`. Update: in place.
            login_validity_duration: Num = "LoginValidityDuration";
            /// `RoleValues`. Update: in place.
            role_values: RoleValues = "RoleValues";
        }
    }

    property! {
        /// `Tags` of `AWS::Grafana::Workspace`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::Grafana::Workspace`.
        VpcConfiguration;
        new_with VpcConfigurationRequired {
            /// `SecurityGroupIds`: 1 to 5 items, no item twice, 1 to 255 characters. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `SubnetIds`: 2 to 6 items, no item twice, 1 to 255 characters. Update: in place.
            subnet_ids: List<Str> = "SubnetIds",
        }
        set {
        }
    }

    values! {
        /// `AccountAccessType` of `AWS::Grafana::Workspace`.
        AccountAccessType {
            CURRENT_ACCOUNT = "CURRENT_ACCOUNT",
            ORGANIZATION = "ORGANIZATION",
        }
    }

    values! {
        /// `AuthenticationProviderTypes` of `AWS::Grafana::Workspace`.
        AuthenticationProviderTypes {
            AWS_SSO = "AWS_SSO",
            SAML = "SAML",
        }
    }

    values! {
        /// `DataSourceType` of `AWS::Grafana::Workspace`.
        DataSourceType {
            AMAZON_OPENSEARCH_SERVICE = "AMAZON_OPENSEARCH_SERVICE",
            CLOUDWATCH = "CLOUDWATCH",
            PROMETHEUS = "PROMETHEUS",
            XRAY = "XRAY",
            TIMESTREAM = "TIMESTREAM",
            SITEWISE = "SITEWISE",
            ATHENA = "ATHENA",
            REDSHIFT = "REDSHIFT",
        }
    }

    values! {
        /// `NotificationDestinationType` of `AWS::Grafana::Workspace`.
        NotificationDestinationType {
            SNS = "SNS",
        }
    }

    values! {
        /// `PermissionType` of `AWS::Grafana::Workspace`.
        PermissionType {
            CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
            SERVICE_MANAGED = "SERVICE_MANAGED",
        }
    }
}
