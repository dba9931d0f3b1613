// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ElementalInference`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ElementalInference::Dictionary`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html).
    Dictionary = "AWS::ElementalInference::Dictionary", Ref = Str;
    tags "Tags" Object;
    new (language: dictionary::DictionaryLanguage = "Language", name: Str = "Name");
    set {
        /// `Entries`: at most 40 960 characters. Update: in place.
        entries: Str = "Entries";
        /// `Language`. Update: in place.
        language: dictionary::DictionaryLanguage = "Language";
        /// `Name`: `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::ElementalInference::Dictionary`.
pub mod dictionary {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `DictionaryLanguage` of `AWS::ElementalInference::Dictionary`.
        DictionaryLanguage {
            ENG = "eng",
            FRA = "fra",
            ITA = "ita",
            DEU = "deu",
            SPA = "spa",
            POR = "por",
        }
    }
}

resource! {
    /// `AWS::ElementalInference::Feed`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html).
    Feed = "AWS::ElementalInference::Feed", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", outputs: List<feed::GetOutput> = "Outputs");
    set {
        /// `AccessRoleArn`: 32 to 255 characters, `^arn:aws[a-z\-]*:iam::[0-9]{12}:role/.+$`. Update: in place.
        access_role_arn: IamRoleArn = "AccessRoleArn";
        /// `Name`: `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`. Update: in place.
        name: Str = "Name";
        /// `Outputs`. Update: in place.
        outputs: List<feed::GetOutput> = "Outputs";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `DataEndpoints`
        data_endpoints: List<Str> = "DataEndpoints";
    }
    ref id;
}

/// Property types of `AWS::ElementalInference::Feed`.
pub mod feed {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AspectRatio` of `AWS::ElementalInference::Feed`.
        AspectRatio;
        new_with AspectRatioRequired {
            /// `Height`. Update: in place.
            height: Int = "Height",
            /// `Width`. Update: in place.
            width: Int = "Width",
        }
        set {
        }
    }

    property! {
        /// `ClippingConfig` of `AWS::ElementalInference::Feed`.
        ClippingConfig;
        new ();
        set {
            /// `CallbackMetadata`: at most 1024 characters, `^[\w \-\.',@:;]*$`. Update: in place.
            callback_metadata: Str = "CallbackMetadata";
            /// `DataSourceConfiguration`. Update: in place.
            data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration";
        }
    }

    property! {
        /// `CroppingConfig` of `AWS::ElementalInference::Feed`.
        CroppingConfig;
        new ();
        set {
            /// `TemplateGroups`: 1 to 4 items. Update: in place.
            template_groups: List<TemplateGroup> = "TemplateGroups";
        }
    }

    property! {
        /// `DataSourceConfiguration` of `AWS::ElementalInference::Feed`.
        DataSourceConfiguration;
        new (fixture_id: Str = "FixtureId");
        set {
        }
    }

    property! {
        /// `GetOutput` of `AWS::ElementalInference::Feed`.
        GetOutput;
        new (name: Str = "Name", output_config: OutputConfig = "OutputConfig", status: OutputStatus = "Status");
        set {
            /// `Description`: at most 1024 characters, `^[\w \-\.',@:;]*$`. Update: in place.
            description: Str = "Description";
        }
    }

    property! {
        /// `OutputConfig` of `AWS::ElementalInference::Feed`.
        OutputConfig;
        new ();
        set {
            /// `Clipping`. Update: in place.
            clipping: ClippingConfig = "Clipping";
            /// `Cropping`. Update: in place.
            cropping: CroppingConfig = "Cropping";
            /// `Subtitling`. Update: in place.
            subtitling: SubtitlingConfig = "Subtitling";
        }
    }

    property! {
        /// `SubtitlingConfig` of `AWS::ElementalInference::Feed`.
        SubtitlingConfig;
        new (language: TranscriptionLanguage = "Language");
        set {
            /// `AspectRatio`. Update: in place.
            aspect_ratio: AspectRatio = "AspectRatio";
            /// `Dictionary`: 1 to 19 characters, `^[a-zA-Z0-9]+$`. Update: in place.
            dictionary: Str = "Dictionary";
            /// `ProfanityFilter`. Update: in place.
            profanity_filter: ProfanityFilterMode = "ProfanityFilter";
        }
    }

    property! {
        /// `TemplateGroup` of `AWS::ElementalInference::Feed`.
        TemplateGroup;
        new (name: Str = "Name", template_uris: List<Str> = "TemplateUris");
        set {
        }
    }

    values! {
        /// `OutputStatus` of `AWS::ElementalInference::Feed`.
        OutputStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ProfanityFilterMode` of `AWS::ElementalInference::Feed`.
        ProfanityFilterMode {
            DISABLED = "DISABLED",
            CENSOR = "CENSOR",
            DROP = "DROP",
        }
    }

    values! {
        /// `TranscriptionLanguage` of `AWS::ElementalInference::Feed`.
        TranscriptionLanguage {
            ENG = "eng",
            ENG_AU = "eng-au",
            ENG_GB = "eng-gb",
            ENG_US = "eng-us",
            FRA = "fra",
            ITA = "ita",
            DEU = "deu",
            SPA = "spa",
            POR = "por",
        }
    }
}
