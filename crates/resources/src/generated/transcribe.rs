// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Transcribe`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Transcribe::CallAnalyticsCategory`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html).
    CallAnalyticsCategory = "AWS::Transcribe::CallAnalyticsCategory", Ref = Arn;
    tags "Tags" List;
    new (category_name: Str = "CategoryName", rules: List<call_analytics_category::Rule> = "Rules");
    set {
        /// `CategoryName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        category_name: Str = "CategoryName";
        /// `InputType`. Update: replaces.
        input_type: call_analytics_category::InputType = "InputType";
        /// `Rules`: 1 to 20 items. Update: in place.
        rules: List<call_analytics_category::Rule> = "Rules";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<call_analytics_category::Tag> = "Tags";
    }
    get {
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `LastUpdateTime`
        last_update_time: Str = "LastUpdateTime";
    }
    ref arn;
}

/// Property types of `AWS::Transcribe::CallAnalyticsCategory`.
pub mod call_analytics_category {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AbsoluteTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
        AbsoluteTimeRange;
        new ();
        set {
            /// `EndTime`: 0 to 14 400 000. Update: in place.
            end_time: Int = "EndTime";
            /// `First`: 0 to 14 400 000. Update: in place.
            first: Int = "First";
            /// `Last`: 0 to 14 400 000. Update: in place.
            last: Int = "Last";
            /// `StartTime`: 0 to 14 400 000. Update: in place.
            start_time: Int = "StartTime";
        }
    }

    property! {
        /// `InterruptionFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
        InterruptionFilter;
        new ();
        set {
            /// `AbsoluteTimeRange`. Update: in place.
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange";
            /// `Negate`. Update: in place.
            negate: Bool = "Negate";
            /// `ParticipantRole`. Update: in place.
            participant_role: ParticipantRole = "ParticipantRole";
            /// `RelativeTimeRange`. Update: in place.
            relative_time_range: RelativeTimeRange = "RelativeTimeRange";
            /// `Threshold`: 0 to 14 400 000. Update: in place.
            threshold: Int = "Threshold";
        }
    }

    property! {
        /// `NonTalkTimeFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
        NonTalkTimeFilter;
        new ();
        set {
            /// `AbsoluteTimeRange`. Update: in place.
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange";
            /// `Negate`. Update: in place.
            negate: Bool = "Negate";
            /// `RelativeTimeRange`. Update: in place.
            relative_time_range: RelativeTimeRange = "RelativeTimeRange";
            /// `Threshold`: 0 to 14 400 000. Update: in place.
            threshold: Int = "Threshold";
        }
    }

    property! {
        /// `RelativeTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
        RelativeTimeRange;
        new ();
        set {
            /// `EndPercentage`: 0 to 100. Update: in place.
            end_percentage: Int = "EndPercentage";
            /// `First`: 0 to 100. Update: in place.
            first: Int = "First";
            /// `Last`: 0 to 100. Update: in place.
            last: Int = "Last";
            /// `StartPercentage`: 0 to 100. Update: in place.
            start_percentage: Int = "StartPercentage";
        }
    }

    property! {
        /// `Rule` of `AWS::Transcribe::CallAnalyticsCategory`.
        Rule;
        new ();
        set {
            /// `InterruptionFilter`. Update: in place.
            interruption_filter: InterruptionFilter = "InterruptionFilter";
            /// `NonTalkTimeFilter`. Update: in place.
            non_talk_time_filter: NonTalkTimeFilter = "NonTalkTimeFilter";
            /// `SentimentFilter`. Update: in place.
            sentiment_filter: SentimentFilter = "SentimentFilter";
            /// `TranscriptFilter`. Update: in place.
            transcript_filter: TranscriptFilter = "TranscriptFilter";
        }
    }

    property! {
        /// `SentimentFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
        SentimentFilter;
        new (sentiments: List<Sentiments> = "Sentiments");
        set {
            /// `AbsoluteTimeRange`. Update: in place.
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange";
            /// `Negate`. Update: in place.
            negate: Bool = "Negate";
            /// `ParticipantRole`. Update: in place.
            participant_role: ParticipantRole = "ParticipantRole";
            /// `RelativeTimeRange`. Update: in place.
            relative_time_range: RelativeTimeRange = "RelativeTimeRange";
        }
    }

    property! {
        /// `Tag` of `AWS::Transcribe::CallAnalyticsCategory`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TranscriptFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
        TranscriptFilter;
        new (transcript_filter_type: TranscriptFilterType = "TranscriptFilterType", targets: List<Str> = "Targets");
        set {
            /// `AbsoluteTimeRange`. Update: in place.
            absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange";
            /// `Negate`. Update: in place.
            negate: Bool = "Negate";
            /// `ParticipantRole`. Update: in place.
            participant_role: ParticipantRole = "ParticipantRole";
            /// `RelativeTimeRange`. Update: in place.
            relative_time_range: RelativeTimeRange = "RelativeTimeRange";
        }
    }

    values! {
        /// `InputType` of `AWS::Transcribe::CallAnalyticsCategory`.
        InputType {
            REAL_TIME = "REAL_TIME",
            POST_CALL = "POST_CALL",
        }
    }

    values! {
        /// `ParticipantRole` of `AWS::Transcribe::CallAnalyticsCategory`.
        ParticipantRole {
            AGENT = "AGENT",
            CUSTOMER = "CUSTOMER",
        }
    }

    values! {
        /// `Sentiments` of `AWS::Transcribe::CallAnalyticsCategory`.
        Sentiments {
            POSITIVE = "POSITIVE",
            NEGATIVE = "NEGATIVE",
            NEUTRAL = "NEUTRAL",
            MIXED = "MIXED",
        }
    }

    values! {
        /// `TranscriptFilterType` of `AWS::Transcribe::CallAnalyticsCategory`.
        TranscriptFilterType {
            EXACT = "EXACT",
        }
    }
}

resource! {
    /// `AWS::Transcribe::MedicalVocabulary`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html).
    MedicalVocabulary = "AWS::Transcribe::MedicalVocabulary", Ref = Arn;
    tags "Tags" List;
    new (vocabulary_name: Str = "VocabularyName", language_code: medical_vocabulary::LanguageCode = "LanguageCode");
    set {
        /// `LanguageCode`. Update: replaces.
        language_code: medical_vocabulary::LanguageCode = "LanguageCode";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<medical_vocabulary::Tag> = "Tags";
        /// `VocabularyFileUri`: 1 to 2000 characters, `(s3://|http(s*)://).+`. Update: in place.
        vocabulary_file_uri: Str = "VocabularyFileUri";
        /// `VocabularyName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        vocabulary_name: Str = "VocabularyName";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Transcribe::MedicalVocabulary`.
pub mod medical_vocabulary {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::call_analytics_category::Tag;

    values! {
        /// `LanguageCode` of `AWS::Transcribe::MedicalVocabulary`.
        LanguageCode {
            AF_ZA = "af-ZA",
            AR_AE = "ar-AE",
            AR_SA = "ar-SA",
            DA_DK = "da-DK",
            DE_CH = "de-CH",
            DE_DE = "de-DE",
            EN_AB = "en-AB",
            EN_AU = "en-AU",
            EN_GB = "en-GB",
            EN_IE = "en-IE",
            EN_IN = "en-IN",
            EN_US = "en-US",
            EN_WL = "en-WL",
            ES_ES = "es-ES",
            ES_US = "es-US",
            FA_IR = "fa-IR",
            FR_CA = "fr-CA",
            FR_FR = "fr-FR",
            HE_IL = "he-IL",
            HI_IN = "hi-IN",
            ID_ID = "id-ID",
            IT_IT = "it-IT",
            JA_JP = "ja-JP",
            KO_KR = "ko-KR",
            MS_MY = "ms-MY",
            NL_NL = "nl-NL",
            PT_BR = "pt-BR",
            PT_PT = "pt-PT",
            RU_RU = "ru-RU",
            TA_IN = "ta-IN",
            TE_IN = "te-IN",
            TR_TR = "tr-TR",
            ZH_CN = "zh-CN",
            ZH_TW = "zh-TW",
            TH_TH = "th-TH",
            EN_ZA = "en-ZA",
            EN_NZ = "en-NZ",
            VI_VN = "vi-VN",
            SV_SE = "sv-SE",
        }
    }
}

resource! {
    /// `AWS::Transcribe::Vocabulary`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html).
    Vocabulary = "AWS::Transcribe::Vocabulary", Ref = Arn;
    tags "Tags" List;
    new (vocabulary_name: Str = "VocabularyName", language_code: vocabulary::LanguageCode = "LanguageCode");
    set {
        /// `DataAccessRoleArn`: 20 to 2048 characters. Update: in place.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn";
        /// `LanguageCode`. Update: replaces.
        language_code: vocabulary::LanguageCode = "LanguageCode";
        /// `Phrases`: at most 256 characters, `^.+$`. Update: in place.
        phrases: List<Str> = "Phrases";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<vocabulary::Tag> = "Tags";
        /// `VocabularyFileUri`: 1 to 2000 characters, `^(s3://|http(s*)://).+$`. Update: in place.
        vocabulary_file_uri: Str = "VocabularyFileUri";
        /// `VocabularyName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        vocabulary_name: Str = "VocabularyName";
    }
    get {
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `VocabularyState`
        vocabulary_state: Str = "VocabularyState";
    }
    ref arn;
}

/// Property types of `AWS::Transcribe::Vocabulary`.
pub mod vocabulary {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::call_analytics_category::Tag;

    values! {
        /// `LanguageCode` of `AWS::Transcribe::Vocabulary`.
        LanguageCode {
            AB_GE = "ab-GE",
            AF_ZA = "af-ZA",
            AM_ET = "am-ET",
            AR_AE = "ar-AE",
            AR_SA = "ar-SA",
            AST_ES = "ast-ES",
            AZ_AZ = "az-AZ",
            BA_RU = "ba-RU",
            BE_BY = "be-BY",
            BG_BG = "bg-BG",
            BN_IN = "bn-IN",
            BS_BA = "bs-BA",
            CA_ES = "ca-ES",
            CKB_IQ = "ckb-IQ",
            CKB_IR = "ckb-IR",
            CS_CZ = "cs-CZ",
            CY_GB = "cy-GB",
            CY_WL = "cy-WL",
            DA_DK = "da-DK",
            DE_CH = "de-CH",
            DE_DE = "de-DE",
            EL_GR = "el-GR",
            EN_AB = "en-AB",
            EN_AU = "en-AU",
            EN_GB = "en-GB",
            EN_IE = "en-IE",
            EN_IN = "en-IN",
            EN_NZ = "en-NZ",
            EN_US = "en-US",
            EN_WL = "en-WL",
            EN_ZA = "en-ZA",
            ES_ES = "es-ES",
            ES_MX = "es-MX",
            ES_US = "es-US",
            ET_EE = "et-EE",
            ET_ET = "et-ET",
            EU_ES = "eu-ES",
            FA_AF = "fa-AF",
            FA_IR = "fa-IR",
            FI_FI = "fi-FI",
            FR_CA = "fr-CA",
            FR_FR = "fr-FR",
            GA_IE = "ga-IE",
            GD_GB = "gd-GB",
            GL_ES = "gl-ES",
            GU_IN = "gu-IN",
            HA_NG = "ha-NG",
            HE_IL = "he-IL",
            HI_IN = "hi-IN",
            HR_HR = "hr-HR",
            HT_HT = "ht-HT",
            HU_HU = "hu-HU",
            HY_AM = "hy-AM",
            ID_ID = "id-ID",
            IS_IS = "is-IS",
            IT_IT = "it-IT",
            JA_JP = "ja-JP",
            JV_ID = "jv-ID",
            KA_GE = "ka-GE",
            KAB_DZ = "kab-DZ",
            KK_KZ = "kk-KZ",
            KM_KH = "km-KH",
            KN_IN = "kn-IN",
            KO_KR = "ko-KR",
            KY_KG = "ky-KG",
            LG_IN = "lg-IN",
            LT_LT = "lt-LT",
            LV_LV = "lv-LV",
            MHR_RU = "mhr-RU",
            MI_NZ = "mi-NZ",
            MK_MK = "mk-MK",
            ML_IN = "ml-IN",
            MN_MN = "mn-MN",
            MR_IN = "mr-IN",
            MS_MY = "ms-MY",
            MT_MT = "mt-MT",
            MY_MM = "my-MM",
            NE_NP = "ne-NP",
            NL_NL = "nl-NL",
            NO_NO = "no-NO",
            OR_IN = "or-IN",
            PA_IN = "pa-IN",
            PL_PL = "pl-PL",
            PS_AF = "ps-AF",
            PT_BR = "pt-BR",
            PT_PT = "pt-PT",
            RO_RO = "ro-RO",
            RU_RU = "ru-RU",
            RW_RW = "rw-RW",
            SI_LK = "si-LK",
            SK_SK = "sk-SK",
            SL_SI = "sl-SI",
            SO_SO = "so-SO",
            SQ_AL = "sq-AL",
            SR_RS = "sr-RS",
            SU_ID = "su-ID",
            SV_SE = "sv-SE",
            SW_BI = "sw-BI",
            SW_KE = "sw-KE",
            SW_RW = "sw-RW",
            SW_TZ = "sw-TZ",
            SW_UG = "sw-UG",
            TA_IN = "ta-IN",
            TE_IN = "te-IN",
            TH_TH = "th-TH",
            TL_PH = "tl-PH",
            TR_TR = "tr-TR",
            TT_RU = "tt-RU",
            UG_CN = "ug-CN",
            UK_UA = "uk-UA",
            UZ_UZ = "uz-UZ",
            VI_VN = "vi-VN",
            WO_SN = "wo-SN",
            ZH_CN = "zh-CN",
            ZH_HK = "zh-HK",
            ZH_TW = "zh-TW",
            ZU_ZA = "zu-ZA",
        }
    }
}

resource! {
    /// `AWS::Transcribe::VocabularyFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html).
    VocabularyFilter = "AWS::Transcribe::VocabularyFilter", Ref = Arn;
    tags "Tags" List;
    new (vocabulary_filter_name: Str = "VocabularyFilterName", language_code: vocabulary_filter::LanguageCode = "LanguageCode");
    set {
        /// `DataAccessRoleArn`: 20 to 2048 characters. Update: in place.
        data_access_role_arn: IamRoleArn = "DataAccessRoleArn";
        /// `LanguageCode`. Update: replaces.
        language_code: vocabulary_filter::LanguageCode = "LanguageCode";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<vocabulary_filter::Tag> = "Tags";
        /// `VocabularyFilterFileUri`: 1 to 2000 characters, `^(s3://|http(s*)://).+$`. Update: in place.
        vocabulary_filter_file_uri: Str = "VocabularyFilterFileUri";
        /// `VocabularyFilterName`: 1 to 200 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        vocabulary_filter_name: Str = "VocabularyFilterName";
        /// `Words`: at least 1 items, 1 to 256 characters. Update: in place.
        words: List<Str> = "Words";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Transcribe::VocabularyFilter`.
pub mod vocabulary_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::call_analytics_category::Tag;

    pub use super::vocabulary::LanguageCode;
}
