// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Invoicing`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Invoicing::InvoiceUnit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html).
    InvoiceUnit = "AWS::Invoicing::InvoiceUnit", Ref = Arn;
    tags "ResourceTags" List;
    new_with InvoiceUnitRequired {
        /// `InvoiceReceiver`: 12 characters, `^\d{12}$`. Update: replaces.
        invoice_receiver: Str = "InvoiceReceiver",
        /// `Name`: 1 to 50 characters, `^(?! )[\p{L}\p{N}\p{Z}-_]*(?<! )$`. Update: replaces.
        name: Str = "Name",
        /// `Rule`. Update: in place.
        rule: invoice_unit::Rule = "Rule",
    }
    set {
        /// `Description`: at most 500 characters, `^[\S\s]*$`. Update: in place.
        description: Str = "Description";
        /// `InvoiceReceiver`: 12 characters, `^\d{12}$`. Update: replaces.
        invoice_receiver: Str = "InvoiceReceiver";
        /// `Name`: 1 to 50 characters, `^(?! )[\p{L}\p{N}\p{Z}-_]*(?<! )$`. Update: replaces.
        name: Str = "Name";
        /// `ResourceTags`: at most 200 items. Update: in place.
        resource_tags: List<invoice_unit::ResourceTag> = "ResourceTags";
        /// `Rule`. Update: in place.
        rule: invoice_unit::Rule = "Rule";
        /// `TaxInheritanceDisabled`. Update: in place.
        tax_inheritance_disabled: Bool = "TaxInheritanceDisabled";
    }
    get {
        /// `LastModified`
        last_modified: Num = "LastModified";
    }
    ref invoice_unit_arn;
}

/// Property types of `AWS::Invoicing::InvoiceUnit`.
pub mod invoice_unit {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceTag` of `AWS::Invoicing::InvoiceUnit`.
        ResourceTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Rule` of `AWS::Invoicing::InvoiceUnit`.
        Rule;
        new (linked_accounts: List<Str> = "LinkedAccounts");
        set {
        }
    }
}

resource! {
    /// `AWS::Invoicing::ProcurementPortalPreference`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html).
    ProcurementPortalPreference = "AWS::Invoicing::ProcurementPortalPreference", Ref = Arn;
    tags "Tags" List;
    new_with ProcurementPortalPreferenceRequired {
        /// `ProcurementPortalName`. Update: replaces.
        procurement_portal_name: procurement_portal_preference::ProcurementPortalName = "ProcurementPortalName",
        /// `BuyerDomain`. Update: replaces.
        buyer_domain: procurement_portal_preference::BuyerDomain = "BuyerDomain",
        /// `BuyerIdentifier`: at most 1024 characters, `^\S+$`. Update: replaces.
        buyer_identifier: Str = "BuyerIdentifier",
        /// `SupplierDomain`. Update: replaces.
        supplier_domain: procurement_portal_preference::SupplierDomain = "SupplierDomain",
        /// `SupplierIdentifier`: at most 1024 characters, `^\S+$`. Update: replaces.
        supplier_identifier: Str = "SupplierIdentifier",
        /// `EinvoiceDeliveryEnabled`. Update: in place.
        einvoice_delivery_enabled: Bool = "EinvoiceDeliveryEnabled",
        /// `PurchaseOrderRetrievalEnabled`. Update: in place.
        purchase_order_retrieval_enabled: Bool = "PurchaseOrderRetrievalEnabled",
        /// `Contacts`: 1 items. Update: in place.
        contacts: List<procurement_portal_preference::Contact> = "Contacts",
    }
    set {
        /// `BuyerDomain`. Update: replaces.
        buyer_domain: procurement_portal_preference::BuyerDomain = "BuyerDomain";
        /// `BuyerIdentifier`: at most 1024 characters, `^\S+$`. Update: replaces.
        buyer_identifier: Str = "BuyerIdentifier";
        /// `Contacts`: 1 items. Update: in place.
        contacts: List<procurement_portal_preference::Contact> = "Contacts";
        /// `EinvoiceDeliveryEnabled`. Update: in place.
        einvoice_delivery_enabled: Bool = "EinvoiceDeliveryEnabled";
        /// `EinvoiceDeliveryPreference`. Update: in place.
        einvoice_delivery_preference: procurement_portal_preference::EinvoiceDeliveryPreference = "EinvoiceDeliveryPreference";
        /// `ProcurementPortalInstanceEndpoint`: at most 1024 characters, `^\S+$`. Update: in place.
        procurement_portal_instance_endpoint: Str = "ProcurementPortalInstanceEndpoint";
        /// `ProcurementPortalName`. Update: replaces.
        procurement_portal_name: procurement_portal_preference::ProcurementPortalName = "ProcurementPortalName";
        /// `ProcurementPortalSharedSecret`: at most 1024 characters, `^\S+$`. Update: in place.
        procurement_portal_shared_secret: Str = "ProcurementPortalSharedSecret";
        /// `PurchaseOrderRetrievalEnabled`. Update: in place.
        purchase_order_retrieval_enabled: Bool = "PurchaseOrderRetrievalEnabled";
        /// `Selector`. Update: in place.
        selector: procurement_portal_preference::ProcurementPortalPreferenceSelector = "Selector";
        /// `SupplierDomain`. Update: replaces.
        supplier_domain: procurement_portal_preference::SupplierDomain = "SupplierDomain";
        /// `SupplierIdentifier`: at most 1024 characters, `^\S+$`. Update: replaces.
        supplier_identifier: Str = "SupplierIdentifier";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<procurement_portal_preference::Tag> = "Tags";
        /// `TestEnvPreference`. Update: in place.
        test_env_preference: procurement_portal_preference::TestEnvPreference = "TestEnvPreference";
    }
    get {
        /// `AwsAccountId`
        aws_account_id: Str = "AwsAccountId";
        /// `CreateDate`
        create_date: Str = "CreateDate";
        /// `EinvoiceDeliveryPreferenceStatus`
        einvoice_delivery_preference_status: Str = "EinvoiceDeliveryPreferenceStatus";
        /// `LastUpdateDate`
        last_update_date: Str = "LastUpdateDate";
        /// `PurchaseOrderRetrievalEndpoint`
        purchase_order_retrieval_endpoint: Str = "PurchaseOrderRetrievalEndpoint";
        /// `PurchaseOrderRetrievalPreferenceStatus`
        purchase_order_retrieval_preference_status: Str = "PurchaseOrderRetrievalPreferenceStatus";
        /// `Version`
        version: Int = "Version";
    }
    ref procurement_portal_preference_arn;
}

/// Property types of `AWS::Invoicing::ProcurementPortalPreference`.
pub mod procurement_portal_preference {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Contact` of `AWS::Invoicing::ProcurementPortalPreference`.
        Contact;
        new ();
        set {
            /// `Email`: 1 to 1024 characters. Update: in place.
            email: Str = "Email";
            /// `Name`: at most 1024 characters, `^[\s\S]*$`. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `EinvoiceDeliveryPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
        EinvoiceDeliveryPreference;
        new ();
        set {
            /// `ConnectionTestingMethod`. Update: in place.
            connection_testing_method: ConnectionTestingMethod = "ConnectionTestingMethod";
            /// `EinvoiceDeliveryActivationDate`. Update: in place.
            einvoice_delivery_activation_date: Str = "EinvoiceDeliveryActivationDate";
            /// `EinvoiceDeliveryAttachmentTypes`. Update: in place.
            einvoice_delivery_attachment_types: List<EinvoiceDeliveryAttachmentTypes> = "EinvoiceDeliveryAttachmentTypes";
            /// `EinvoiceDeliveryDocumentTypes`: at most 10 items. Update: in place.
            einvoice_delivery_document_types: List<EinvoiceDeliveryDocumentTypes> = "EinvoiceDeliveryDocumentTypes";
            /// `Protocol`. Update: in place.
            protocol: Protocol = "Protocol";
            /// `PurchaseOrderDataSources`. Update: in place.
            purchase_order_data_sources: List<PurchaseOrderDataSource> = "PurchaseOrderDataSources";
        }
    }

    property! {
        /// `ProcurementPortalPreferenceSelector` of `AWS::Invoicing::ProcurementPortalPreference`.
        ProcurementPortalPreferenceSelector;
        new ();
        set {
            /// `InvoiceUnitArns`: at most 500 items, 1 to 256 characters. Update: in place.
            invoice_unit_arns: List<Str> = "InvoiceUnitArns";
        }
    }

    property! {
        /// `PurchaseOrderDataSource` of `AWS::Invoicing::ProcurementPortalPreference`.
        PurchaseOrderDataSource;
        new ();
        set {
            /// `EinvoiceDeliveryDocumentType`. Update: in place.
            einvoice_delivery_document_type: EinvoiceDeliveryDocumentType = "EinvoiceDeliveryDocumentType";
            /// `PurchaseOrderDataSourceType`. Update: in place.
            purchase_order_data_source_type: PurchaseOrderDataSourceType = "PurchaseOrderDataSourceType";
        }
    }

    property! {
        /// `Tag` of `AWS::Invoicing::ProcurementPortalPreference`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TestEnvPreference` of `AWS::Invoicing::ProcurementPortalPreference`.
        TestEnvPreference;
        new ();
        set {
            /// `BuyerDomain`. Update: in place.
            buyer_domain: BuyerDomain = "BuyerDomain";
            /// `BuyerIdentifier`: at most 1024 characters, `^\S+$`. Update: in place.
            buyer_identifier: Str = "BuyerIdentifier";
            /// `ProcurementPortalInstanceEndpoint`: at most 1024 characters, `^\S+$`. Update: in place.
            procurement_portal_instance_endpoint: Str = "ProcurementPortalInstanceEndpoint";
            /// `ProcurementPortalSharedSecret`: at most 1024 characters, `^\S+$`. Update: in place.
            procurement_portal_shared_secret: Str = "ProcurementPortalSharedSecret";
            /// `SupplierDomain`. Update: in place.
            supplier_domain: SupplierDomain = "SupplierDomain";
            /// `SupplierIdentifier`: at most 1024 characters, `^\S+$`. Update: in place.
            supplier_identifier: Str = "SupplierIdentifier";
        }
    }

    values! {
        /// `BuyerDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
        BuyerDomain {
            NETWORK_ID = "NetworkID",
        }
    }

    values! {
        /// `ConnectionTestingMethod` of `AWS::Invoicing::ProcurementPortalPreference`.
        ConnectionTestingMethod {
            PROD_ENV_DOLLAR_TEST = "PROD_ENV_DOLLAR_TEST",
            TEST_ENV_REPLAY_TEST = "TEST_ENV_REPLAY_TEST",
        }
    }

    values! {
        /// `EinvoiceDeliveryAttachmentTypes` of `AWS::Invoicing::ProcurementPortalPreference`.
        EinvoiceDeliveryAttachmentTypes {
            INVOICE_PDF = "INVOICE_PDF",
            RFP_PDF = "RFP_PDF",
        }
    }

    values! {
        /// `EinvoiceDeliveryDocumentType` of `AWS::Invoicing::ProcurementPortalPreference`.
        EinvoiceDeliveryDocumentType {
            AWS_CLOUD_INVOICE = "AWS_CLOUD_INVOICE",
            AWS_CLOUD_CREDIT_MEMO = "AWS_CLOUD_CREDIT_MEMO",
            AWS_MARKETPLACE_INVOICE = "AWS_MARKETPLACE_INVOICE",
            AWS_MARKETPLACE_CREDIT_MEMO = "AWS_MARKETPLACE_CREDIT_MEMO",
            AWS_REQUEST_FOR_PAYMENT = "AWS_REQUEST_FOR_PAYMENT",
        }
    }

    values! {
        /// `EinvoiceDeliveryDocumentTypes` of `AWS::Invoicing::ProcurementPortalPreference`.
        EinvoiceDeliveryDocumentTypes {
            AWS_CLOUD_INVOICE = "AWS_CLOUD_INVOICE",
            AWS_CLOUD_CREDIT_MEMO = "AWS_CLOUD_CREDIT_MEMO",
            AWS_MARKETPLACE_INVOICE = "AWS_MARKETPLACE_INVOICE",
            AWS_MARKETPLACE_CREDIT_MEMO = "AWS_MARKETPLACE_CREDIT_MEMO",
            AWS_REQUEST_FOR_PAYMENT = "AWS_REQUEST_FOR_PAYMENT",
        }
    }

    values! {
        /// `ProcurementPortalName` of `AWS::Invoicing::ProcurementPortalPreference`.
        ProcurementPortalName {
            SAP_BUSINESS_NETWORK = "SAP_BUSINESS_NETWORK",
            COUPA = "COUPA",
        }
    }

    values! {
        /// `Protocol` of `AWS::Invoicing::ProcurementPortalPreference`.
        Protocol {
            CXML = "CXML",
        }
    }

    values! {
        /// `PurchaseOrderDataSourceType` of `AWS::Invoicing::ProcurementPortalPreference`.
        PurchaseOrderDataSourceType {
            ASSOCIATED_PURCHASE_ORDER_REQUIRED = "ASSOCIATED_PURCHASE_ORDER_REQUIRED",
            PURCHASE_ORDER_NOT_REQUIRED = "PURCHASE_ORDER_NOT_REQUIRED",
        }
    }

    values! {
        /// `SupplierDomain` of `AWS::Invoicing::ProcurementPortalPreference`.
        SupplierDomain {
            NETWORK_ID = "NetworkID",
        }
    }
}
