// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Comprehend`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Comprehend::DocumentClassifier`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html).
    DocumentClassifier = "AWS::Comprehend::DocumentClassifier", Ref = Arn;
    tags "Tags" List;
    new_with DocumentClassifierRequired {
        /// `DocumentClassifierName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        document_classifier_name: Str = "DocumentClassifierName",
        /// `DataAccessRoleArn`: 20 to 2048 characters, `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Update: replaces.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn",
        /// `InputDataConfig`. Update: replaces.
        input_data_config: document_classifier::DocumentClassifierInputDataConfig = "InputDataConfig",
        /// `LanguageCode`. Update: replaces.
        language_code: document_classifier::LanguageCode = "LanguageCode",
    }
    set {
        /// `DataAccessRoleArn`: 20 to 2048 characters, `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Update: replaces.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn";
        /// `DocumentClassifierName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        document_classifier_name: Str = "DocumentClassifierName";
        /// `InputDataConfig`. Update: replaces.
        input_data_config: document_classifier::DocumentClassifierInputDataConfig = "InputDataConfig";
        /// `LanguageCode`. Update: replaces.
        language_code: document_classifier::LanguageCode = "LanguageCode";
        /// `Mode`. Update: replaces.
        mode: document_classifier::Mode = "Mode";
        /// `ModelKmsKeyId`: 1 to 2048 characters, `^\p{ASCII}+$`. Update: replaces.
        model_kms_key_id: KmsKey = "ModelKmsKeyId";
        /// `ModelPolicy`: 1 to 20 000 characters, `[\u0009\u000A\u000D\u0020-\u00FF]+`. Update: in place.
        model_policy: Str = "ModelPolicy";
        /// `OutputDataConfig`. Update: replaces.
        output_data_config: document_classifier::DocumentClassifierOutputDataConfig = "OutputDataConfig";
        /// `Tags`: no item twice. Update: in place.
        tags: List<document_classifier::Tag> = "Tags";
        /// `VersionName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        version_name: Str = "VersionName";
        /// `VolumeKmsKeyId`: 1 to 2048 characters, `^\p{ASCII}+$`. Update: replaces.
        volume_kms_key_id: KmsKey = "VolumeKmsKeyId";
        /// `VpcConfig`. Update: replaces.
        vpc_config: document_classifier::VpcConfig = "VpcConfig";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Comprehend::DocumentClassifier`.
pub mod document_classifier {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AugmentedManifestsListItem` of `AWS::Comprehend::DocumentClassifier`.
        AugmentedManifestsListItem;
        new (attribute_names: List<Str> = "AttributeNames", s3_uri: Str = "S3Uri");
        set {
            /// `Split`. Update: replaces.
            split: Split = "Split";
        }
    }

    property! {
        /// `DocumentClassifierDocuments` of `AWS::Comprehend::DocumentClassifier`.
        DocumentClassifierDocuments;
        new (s3_uri: Str = "S3Uri");
        set {
            /// `TestS3Uri`: at most 1024 characters, `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Update: replaces.
            test_s3_uri: Str = "TestS3Uri";
        }
    }

    property! {
        /// `DocumentClassifierInputDataConfig` of `AWS::Comprehend::DocumentClassifier`.
        DocumentClassifierInputDataConfig;
        new ();
        set {
            /// `AugmentedManifests`: no item twice. Update: replaces.
            augmented_manifests: List<AugmentedManifestsListItem> = "AugmentedManifests";
            /// `DataFormat`. Update: replaces.
            data_format: DataFormat = "DataFormat";
            /// `DocumentReaderConfig`. Update: replaces.
            document_reader_config: DocumentReaderConfig = "DocumentReaderConfig";
            /// `DocumentType`. Update: replaces.
            document_type: DocumentType = "DocumentType";
            /// `Documents`. Update: replaces.
            documents: DocumentClassifierDocuments = "Documents";
            /// `LabelDelimiter`: 1 characters, `^[ ~!@#$%^*\-_+=|\\:;\t>?/]$`. Update: replaces.
            label_delimiter: Str = "LabelDelimiter";
            /// `S3Uri`: at most 1024 characters, `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Update: replaces.
            s3_uri: Str = "S3Uri";
            /// `TestS3Uri`: at most 1024 characters, `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Update: replaces.
            test_s3_uri: Str = "TestS3Uri";
        }
    }

    property! {
        /// `DocumentClassifierOutputDataConfig` of `AWS::Comprehend::DocumentClassifier`.
        DocumentClassifierOutputDataConfig;
        new ();
        set {
            /// `KmsKeyId`: 1 to 2048 characters, `^\p{ASCII}+$`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `S3Uri`: at most 1024 characters, `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Update: replaces.
            s3_uri: Str = "S3Uri";
        }
    }

    property! {
        /// `DocumentReaderConfig` of `AWS::Comprehend::DocumentClassifier`.
        DocumentReaderConfig;
        new (document_read_action: DocumentReadAction = "DocumentReadAction");
        set {
            /// `DocumentReadMode`. Update: replaces.
            document_read_mode: DocumentReadMode = "DocumentReadMode";
            /// `FeatureTypes`: 1 to 2 items, no item twice. Update: replaces.
            feature_types: List<FeatureTypes> = "FeatureTypes";
        }
    }

    property! {
        /// `Tag` of `AWS::Comprehend::DocumentClassifier`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::Comprehend::DocumentClassifier`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroupIds`: 1 to 5 items, no item twice, 1 to 32 characters, `[-0-9a-zA-Z]+`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `Subnets`: 1 to 16 items, no item twice, 1 to 32 characters, `[-0-9a-zA-Z]+`. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `DataFormat` of `AWS::Comprehend::DocumentClassifier`.
        DataFormat {
            COMPREHEND_CSV = "COMPREHEND_CSV",
            AUGMENTED_MANIFEST = "AUGMENTED_MANIFEST",
        }
    }

    values! {
        /// `DocumentReadAction` of `AWS::Comprehend::DocumentClassifier`.
        DocumentReadAction {
            TEXTRACT_DETECT_DOCUMENT_TEXT = "TEXTRACT_DETECT_DOCUMENT_TEXT",
            TEXTRACT_ANALYZE_DOCUMENT = "TEXTRACT_ANALYZE_DOCUMENT",
        }
    }

    values! {
        /// `DocumentReadMode` of `AWS::Comprehend::DocumentClassifier`.
        DocumentReadMode {
            SERVICE_DEFAULT = "SERVICE_DEFAULT",
            FORCE_DOCUMENT_READ_ACTION = "FORCE_DOCUMENT_READ_ACTION",
        }
    }

    values! {
        /// `DocumentType` of `AWS::Comprehend::DocumentClassifier`.
        DocumentType {
            PLAIN_TEXT_DOCUMENT = "PLAIN_TEXT_DOCUMENT",
            SEMI_STRUCTURED_DOCUMENT = "SEMI_STRUCTURED_DOCUMENT",
        }
    }

    values! {
        /// `FeatureTypes` of `AWS::Comprehend::DocumentClassifier`.
        FeatureTypes {
            TABLES = "TABLES",
            FORMS = "FORMS",
        }
    }

    values! {
        /// `LanguageCode` of `AWS::Comprehend::DocumentClassifier`.
        LanguageCode {
            EN = "en",
            ES = "es",
            FR = "fr",
            IT = "it",
            DE = "de",
            PT = "pt",
        }
    }

    values! {
        /// `Mode` of `AWS::Comprehend::DocumentClassifier`.
        Mode {
            MULTI_CLASS = "MULTI_CLASS",
            MULTI_LABEL = "MULTI_LABEL",
        }
    }

    values! {
        /// `Split` of `AWS::Comprehend::DocumentClassifier`.
        Split {
            TRAIN = "TRAIN",
            TEST = "TEST",
        }
    }
}

resource! {
    /// `AWS::Comprehend::DocumentClassifierEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html).
    DocumentClassifierEndpoint = "AWS::Comprehend::DocumentClassifierEndpoint", Ref = Arn;
    tags "Tags" List;
    new_with DocumentClassifierEndpointRequired {
        /// `EndpointName`: 1 to 40 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        endpoint_name: Str = "EndpointName",
        /// `ModelArn`: at most 256 characters. Update: in place.
        model_arn: Str = "ModelArn",
        /// `DesiredInferenceUnits`: at least 1. Update: in place.
        desired_inference_units: Int = "DesiredInferenceUnits",
    }
    set {
        /// `DesiredInferenceUnits`: at least 1. Update: in place.
        desired_inference_units: Int = "DesiredInferenceUnits";
        /// `EndpointName`: 1 to 40 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `ModelArn`: at most 256 characters. Update: in place.
        model_arn: Str = "ModelArn";
        /// `Tags`. Update: in place.
        tags: List<document_classifier_endpoint::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CurrentInferenceUnits`
        current_inference_units: Int = "CurrentInferenceUnits";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::Comprehend::DocumentClassifierEndpoint`.
pub mod document_classifier_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::document_classifier::Tag;
}

resource! {
    /// `AWS::Comprehend::EntityRecognizer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html).
    EntityRecognizer = "AWS::Comprehend::EntityRecognizer", Ref = Arn;
    tags "Tags" List;
    new_with EntityRecognizerRequired {
        /// `RecognizerName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        recognizer_name: Str = "RecognizerName",
        /// `DataAccessRoleArn`: 20 to 2048 characters, `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Update: replaces.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn",
        /// `InputDataConfig`. Update: replaces.
        input_data_config: entity_recognizer::EntityRecognizerInputDataConfig = "InputDataConfig",
        /// `LanguageCode`. Update: replaces.
        language_code: entity_recognizer::LanguageCode = "LanguageCode",
    }
    set {
        /// `DataAccessRoleArn`: 20 to 2048 characters, `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Update: replaces.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn";
        /// `InputDataConfig`. Update: replaces.
        input_data_config: entity_recognizer::EntityRecognizerInputDataConfig = "InputDataConfig";
        /// `LanguageCode`. Update: replaces.
        language_code: entity_recognizer::LanguageCode = "LanguageCode";
        /// `ModelKmsKeyId`: at most 2048 characters, `^\p{ASCII}+$`. Update: replaces.
        model_kms_key_id: Str = "ModelKmsKeyId";
        /// `ModelPolicy`: 1 to 20 000 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: replaces.
        model_policy: Str = "ModelPolicy";
        /// `RecognizerName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        recognizer_name: Str = "RecognizerName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<entity_recognizer::Tag> = "Tags";
        /// `VersionName`: at most 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        version_name: Str = "VersionName";
        /// `VolumeKmsKeyId`: at most 2048 characters, `^\p{ASCII}+$`. Update: replaces.
        volume_kms_key_id: Str = "VolumeKmsKeyId";
        /// `VpcConfig`. Update: replaces.
        vpc_config: entity_recognizer::VpcConfig = "VpcConfig";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Comprehend::EntityRecognizer`.
pub mod entity_recognizer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::document_classifier::{DataFormat, DocumentType, Split, Tag};

    property! {
        /// `AugmentedManifestsListItem` of `AWS::Comprehend::EntityRecognizer`.
        AugmentedManifestsListItem;
        new (s3_uri: Str = "S3Uri", attribute_names: List<Str> = "AttributeNames");
        set {
            /// `AnnotationDataS3Uri`: at most 1024 characters, `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Update: replaces.
            annotation_data_s3_uri: Str = "AnnotationDataS3Uri";
            /// `DocumentType`. Update: replaces.
            document_type: DocumentType = "DocumentType";
            /// `SourceDocumentsS3Uri`: at most 1024 characters, `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Update: replaces.
            source_documents_s3_uri: Str = "SourceDocumentsS3Uri";
            /// `Split`. Update: replaces.
            split: Split = "Split";
        }
    }

    property! {
        /// `EntityRecognizerAnnotations` of `AWS::Comprehend::EntityRecognizer`.
        EntityRecognizerAnnotations;
        new (s3_uri: Str = "S3Uri");
        set {
            /// `TestS3Uri`: at most 1024 characters, `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Update: replaces.
            test_s3_uri: Str = "TestS3Uri";
        }
    }

    property! {
        /// `EntityRecognizerDocuments` of `AWS::Comprehend::EntityRecognizer`.
        EntityRecognizerDocuments;
        new (s3_uri: Str = "S3Uri");
        set {
            /// `InputFormat`. Update: replaces.
            input_format: InputFormat = "InputFormat";
            /// `TestS3Uri`: at most 1024 characters, `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`. Update: replaces.
            test_s3_uri: Str = "TestS3Uri";
        }
    }

    property! {
        /// `EntityRecognizerEntityList` of `AWS::Comprehend::EntityRecognizer`.
        EntityRecognizerEntityList;
        new (s3_uri: Str = "S3Uri");
        set {
        }
    }

    property! {
        /// `EntityRecognizerInputDataConfig` of `AWS::Comprehend::EntityRecognizer`.
        EntityRecognizerInputDataConfig;
        new (entity_types: List<EntityTypesListItem> = "EntityTypes");
        set {
            /// `Annotations`. Update: replaces.
            annotations: EntityRecognizerAnnotations = "Annotations";
            /// `AugmentedManifests`. Update: replaces.
            augmented_manifests: List<AugmentedManifestsListItem> = "AugmentedManifests";
            /// `DataFormat`. Update: replaces.
            data_format: DataFormat = "DataFormat";
            /// `Documents`. Update: replaces.
            documents: EntityRecognizerDocuments = "Documents";
            /// `EntityList`. Update: replaces.
            entity_list: EntityRecognizerEntityList = "EntityList";
        }
    }

    property! {
        /// `EntityTypesListItem` of `AWS::Comprehend::EntityRecognizer`.
        EntityTypesListItem;
        new (type_: Str = "Type");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::Comprehend::EntityRecognizer`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroupIds`: 1 to 5 items, 1 to 32 characters, `^[-0-9a-zA-Z]+$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `Subnets`: 1 to 16 items, 1 to 32 characters, `^[-0-9a-zA-Z]+$`. Update: replaces.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `InputFormat` of `AWS::Comprehend::EntityRecognizer`.
        InputFormat {
            ONE_DOC_PER_FILE = "ONE_DOC_PER_FILE",
            ONE_DOC_PER_LINE = "ONE_DOC_PER_LINE",
        }
    }

    values! {
        /// `LanguageCode` of `AWS::Comprehend::EntityRecognizer`.
        LanguageCode {
            EN = "en",
            ES = "es",
            FR = "fr",
            DE = "de",
            IT = "it",
            PT = "pt",
            AR = "ar",
            HI = "hi",
            JA = "ja",
            KO = "ko",
            ZH = "zh",
            ZH_TW = "zh-TW",
        }
    }
}

resource! {
    /// `AWS::Comprehend::EntityRecognizerEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html).
    EntityRecognizerEndpoint = "AWS::Comprehend::EntityRecognizerEndpoint", Ref = Arn;
    tags "Tags" List;
    new (endpoint_name: Str = "EndpointName", desired_inference_units: Int = "DesiredInferenceUnits");
    set {
        /// `DataAccessRoleArn`: 20 to 2048 characters, `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Update: in place.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn";
        /// `DesiredInferenceUnits`: at least 1. Update: in place.
        desired_inference_units: Int = "DesiredInferenceUnits";
        /// `EndpointName`: 1 to 40 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `FlywheelArn`: at most 256 characters. Update: replaces.
        flywheel_arn: Str = "FlywheelArn";
        /// `ModelArn`: at most 256 characters. Update: in place.
        model_arn: Str = "ModelArn";
        /// `Tags`. Update: in place.
        tags: List<entity_recognizer_endpoint::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `CurrentInferenceUnits`
        current_inference_units: Int = "CurrentInferenceUnits";
        /// `EndpointStatus`
        endpoint_status: Str = "EndpointStatus";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref arn;
}

/// Property types of `AWS::Comprehend::EntityRecognizerEndpoint`.
pub mod entity_recognizer_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::document_classifier::Tag;
}

resource! {
    /// `AWS::Comprehend::Flywheel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html).
    Flywheel = "AWS::Comprehend::Flywheel", Ref = Arn;
    tags "Tags" List;
    new_with FlywheelRequired {
        /// `FlywheelName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        flywheel_name: Str = "FlywheelName",
        /// `DataAccessRoleArn`: 20 to 2048 characters, `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Update: in place.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn",
        /// `DataLakeS3Uri`: at most 512 characters, `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Update: replaces.
        data_lake_s3_uri: Str = "DataLakeS3Uri",
    }
    set {
        /// `ActiveModelArn`: at most 256 characters. Update: in place.
        active_model_arn: Str = "ActiveModelArn";
        /// `DataAccessRoleArn`: 20 to 2048 characters, `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Update: in place.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn";
        /// `DataLakeS3Uri`: at most 512 characters, `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Update: replaces.
        data_lake_s3_uri: Str = "DataLakeS3Uri";
        /// `DataSecurityConfig`. Update: in place.
        data_security_config: flywheel::DataSecurityConfig = "DataSecurityConfig";
        /// `FlywheelName`: 1 to 63 characters, `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Update: replaces.
        flywheel_name: Str = "FlywheelName";
        /// `ModelType`. Update: replaces.
        model_type: flywheel::ModelType = "ModelType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<flywheel::Tag> = "Tags";
        /// `TaskConfig`. Update: replaces.
        task_config: flywheel::TaskConfig = "TaskConfig";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Comprehend::Flywheel`.
pub mod flywheel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::document_classifier::{LanguageCode, Mode, Tag};

    property! {
        /// `DataSecurityConfig` of `AWS::Comprehend::Flywheel`.
        DataSecurityConfig;
        new ();
        set {
            /// `DataLakeKmsKeyId`: 1 to 2048 characters, `^\p{ASCII}+$`. Update: in place.
            data_lake_kms_key_id: Str = "DataLakeKmsKeyId";
            /// `ModelKmsKeyId`: 1 to 2048 characters, `^\p{ASCII}+$`. Update: in place.
            model_kms_key_id: Str = "ModelKmsKeyId";
            /// `VolumeKmsKeyId`: 1 to 2048 characters, `^\p{ASCII}+$`. Update: in place.
            volume_kms_key_id: Str = "VolumeKmsKeyId";
            /// `VpcConfig`. Update: in place.
            vpc_config: VpcConfig = "VpcConfig";
        }
    }

    property! {
        /// `DocumentClassificationConfig` of `AWS::Comprehend::Flywheel`.
        DocumentClassificationConfig;
        new (mode: Mode = "Mode");
        set {
            /// `Labels`: at most 1000 items, no item twice, at most 5000 characters, `^\P{C}*$`. Update: replaces.
            labels: List<Str> = "Labels";
        }
    }

    property! {
        /// `EntityRecognitionConfig` of `AWS::Comprehend::Flywheel`.
        EntityRecognitionConfig;
        new ();
        set {
            /// `EntityTypes`: 1 to 25 items, no item twice. Update: replaces.
            entity_types: List<EntityTypesListItem> = "EntityTypes";
        }
    }

    property! {
        /// `EntityTypesListItem` of `AWS::Comprehend::Flywheel`.
        EntityTypesListItem;
        new (type_: Str = "Type");
        set {
        }
    }

    property! {
        /// `TaskConfig` of `AWS::Comprehend::Flywheel`.
        TaskConfig;
        new (language_code: LanguageCode = "LanguageCode");
        set {
            /// `DocumentClassificationConfig`. Update: replaces.
            document_classification_config: DocumentClassificationConfig = "DocumentClassificationConfig";
            /// `EntityRecognitionConfig`. Update: replaces.
            entity_recognition_config: EntityRecognitionConfig = "EntityRecognitionConfig";
        }
    }

    property! {
        /// `VpcConfig` of `AWS::Comprehend::Flywheel`.
        VpcConfig;
        new_with VpcConfigRequired {
            /// `SecurityGroupIds`: 1 to 5 items, no item twice, 1 to 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
            /// `Subnets`: 1 to 16 items, no item twice, 1 to 32 characters, `[-0-9a-zA-Z]+`. Update: in place.
            subnets: List<Ec2SubnetId> = "Subnets",
        }
        set {
        }
    }

    values! {
        /// `ModelType` of `AWS::Comprehend::Flywheel`.
        ModelType {
            DOCUMENT_CLASSIFIER = "DOCUMENT_CLASSIFIER",
            ENTITY_RECOGNIZER = "ENTITY_RECOGNIZER",
        }
    }
}
