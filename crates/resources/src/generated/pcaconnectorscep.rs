// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::PCAConnectorSCEP`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::PCAConnectorSCEP::Challenge`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html).
    Challenge = "AWS::PCAConnectorSCEP::Challenge", Ref = Arn;
    tags "Tags" Object;
    new (connector_arn: Str = "ConnectorArn");
    set {
        /// `ConnectorArn`: 5 to 200 characters. Update: replaces.
        connector_arn: Str = "ConnectorArn";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref challenge_arn;
}

resource! {
    /// `AWS::PCAConnectorSCEP::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html).
    Connector = "AWS::PCAConnectorSCEP::Connector", Ref = Arn;
    tags "Tags" Object;
    new (certificate_authority_arn: Str = "CertificateAuthorityArn");
    set {
        /// `CertificateAuthorityArn`: 5 to 200 characters. Update: replaces.
        certificate_authority_arn: Str = "CertificateAuthorityArn";
        /// `MobileDeviceManagement`. Update: replaces.
        mobile_device_management: connector::MobileDeviceManagement = "MobileDeviceManagement";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `VpcEndpointId`: 5 to 200 characters, `^vpce-[0-9a-f]{8}([0-9a-f]{9})?$`. Update: replaces.
        vpc_endpoint_id: Str = "VpcEndpointId";
    }
    get {
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `OpenIdConfiguration`
        open_id_configuration: Json = "OpenIdConfiguration";
        /// `OpenIdConfiguration.Audience`
        open_id_configuration_audience: Str = "OpenIdConfiguration.Audience";
        /// `OpenIdConfiguration.Issuer`
        open_id_configuration_issuer: Str = "OpenIdConfiguration.Issuer";
        /// `OpenIdConfiguration.Subject`
        open_id_configuration_subject: Str = "OpenIdConfiguration.Subject";
        /// `Type`
        type_: Str = "Type";
    }
    ref connector_arn;
}

/// Property types of `AWS::PCAConnectorSCEP::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IntuneConfiguration` of `AWS::PCAConnectorSCEP::Connector`.
        IntuneConfiguration;
        new_with IntuneConfigurationRequired {
            /// `AzureApplicationId`: 15 to 100 characters. Update: replaces.
            azure_application_id: Str = "AzureApplicationId",
            /// `Domain`: 1 to 256 characters, `^[a-zA-Z0-9._-]+$`. Update: replaces.
            domain: Str = "Domain",
        }
        set {
        }
    }

    property! {
        /// `MobileDeviceManagement` of `AWS::PCAConnectorSCEP::Connector`.
        MobileDeviceManagement;
        new (intune: IntuneConfiguration = "Intune");
        set {
        }
    }
}
