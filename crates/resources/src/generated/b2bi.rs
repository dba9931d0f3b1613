// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::B2BI`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::B2BI::Capability`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-capability.html).
    Capability = "AWS::B2BI::Capability", Ref = Str;
    tags "Tags" List;
    new (configuration: capability::Configuration = "Configuration", name: Str = "Name", type_: capability::CapabilityType = "Type");
    set {
        /// `Configuration`. Update: in place.
        configuration: capability::Configuration = "Configuration";
        /// `InstructionsDocuments`: at most 5 items. Update: in place.
        instructions_documents: List<capability::S3Location> = "InstructionsDocuments";
        /// `Name`: 1 to 254 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<capability::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: capability::CapabilityType = "Type";
    }
    get {
        /// `CapabilityArn`
        capability_arn: Arn = "CapabilityArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
    ref capability_id;
}

/// Property types of `AWS::B2BI::Capability`.
pub mod capability {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Configuration` of `AWS::B2BI::Capability`.
        Configuration;
        new (edi: EdiConfiguration = "Edi");
        set {
        }
    }

    property! {
        /// `EdiConfiguration` of `AWS::B2BI::Capability`.
        EdiConfiguration;
        new_with EdiConfigurationRequired {
            /// `InputLocation`. Update: in place.
            input_location: S3Location = "InputLocation",
            /// `OutputLocation`. Update: in place.
            output_location: S3Location = "OutputLocation",
            /// `TransformerId`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            transformer_id: Str = "TransformerId",
            /// `Type`. Update: in place.
            type_: Type = "Type",
        }
        set {
            /// `CapabilityDirection`. Update: in place.
            capability_direction: CapabilityDirection = "CapabilityDirection";
        }
    }

    property! {
        /// `S3Location` of `AWS::B2BI::Capability`.
        S3Location;
        new ();
        set {
            /// `BucketName`: 3 to 63 characters. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `Key`: at most 1024 characters. Update: in place.
            key: Str = "Key";
        }
    }

    property! {
        /// `Tag` of `AWS::B2BI::Capability`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Type` of `AWS::B2BI::Capability`.
        Type;
        new (x12_details: X12Details = "X12Details");
        set {
        }
    }

    property! {
        /// `X12Details` of `AWS::B2BI::Capability`.
        X12Details;
        new ();
        set {
            /// `TransactionSet`. Update: in place.
            transaction_set: X12TransactionSet = "TransactionSet";
            /// `Version`. Update: in place.
            version: X12Version = "Version";
        }
    }

    values! {
        /// `CapabilityDirection` of `AWS::B2BI::Capability`.
        CapabilityDirection {
            INBOUND = "INBOUND",
            OUTBOUND = "OUTBOUND",
        }
    }

    values! {
        /// `CapabilityType` of `AWS::B2BI::Capability`.
        CapabilityType {
            EDI = "edi",
        }
    }

    values! {
        /// `X12TransactionSet` of `AWS::B2BI::Capability`.
        X12TransactionSet {
            X12_100 = "X12_100",
            X12_101 = "X12_101",
            X12_102 = "X12_102",
            X12_103 = "X12_103",
            X12_104 = "X12_104",
            X12_105 = "X12_105",
            X12_106 = "X12_106",
            X12_107 = "X12_107",
            X12_108 = "X12_108",
            X12_109 = "X12_109",
            X12_110 = "X12_110",
            X12_111 = "X12_111",
            X12_112 = "X12_112",
            X12_113 = "X12_113",
            X12_120 = "X12_120",
            X12_121 = "X12_121",
            X12_124 = "X12_124",
            X12_125 = "X12_125",
            X12_126 = "X12_126",
            X12_127 = "X12_127",
            X12_128 = "X12_128",
            X12_129 = "X12_129",
            X12_130 = "X12_130",
            X12_131 = "X12_131",
            X12_132 = "X12_132",
            X12_133 = "X12_133",
            X12_135 = "X12_135",
            X12_138 = "X12_138",
            X12_139 = "X12_139",
            X12_140 = "X12_140",
            X12_141 = "X12_141",
            X12_142 = "X12_142",
            X12_143 = "X12_143",
            X12_144 = "X12_144",
            X12_146 = "X12_146",
            X12_147 = "X12_147",
            X12_148 = "X12_148",
            X12_149 = "X12_149",
            X12_150 = "X12_150",
            X12_151 = "X12_151",
            X12_152 = "X12_152",
            X12_153 = "X12_153",
            X12_154 = "X12_154",
            X12_155 = "X12_155",
            X12_157 = "X12_157",
            X12_158 = "X12_158",
            X12_159 = "X12_159",
            X12_160 = "X12_160",
            X12_161 = "X12_161",
            X12_163 = "X12_163",
            X12_170 = "X12_170",
            X12_175 = "X12_175",
            X12_176 = "X12_176",
            X12_179 = "X12_179",
            X12_180 = "X12_180",
            X12_185 = "X12_185",
            X12_186 = "X12_186",
            X12_187 = "X12_187",
            X12_188 = "X12_188",
            X12_189 = "X12_189",
            X12_190 = "X12_190",
            X12_191 = "X12_191",
            X12_194 = "X12_194",
            X12_195 = "X12_195",
            X12_196 = "X12_196",
            X12_197 = "X12_197",
            X12_198 = "X12_198",
            X12_199 = "X12_199",
            X12_200 = "X12_200",
            X12_201 = "X12_201",
            X12_202 = "X12_202",
            X12_203 = "X12_203",
            X12_204 = "X12_204",
            X12_205 = "X12_205",
            X12_206 = "X12_206",
            X12_210 = "X12_210",
            X12_211 = "X12_211",
            X12_212 = "X12_212",
            X12_213 = "X12_213",
            X12_214 = "X12_214",
            X12_215 = "X12_215",
            X12_216 = "X12_216",
            X12_217 = "X12_217",
            X12_218 = "X12_218",
            X12_219 = "X12_219",
            X12_220 = "X12_220",
            X12_222 = "X12_222",
            X12_223 = "X12_223",
            X12_224 = "X12_224",
            X12_225 = "X12_225",
            X12_227 = "X12_227",
            X12_228 = "X12_228",
            X12_240 = "X12_240",
            X12_242 = "X12_242",
            X12_244 = "X12_244",
            X12_245 = "X12_245",
            X12_248 = "X12_248",
            X12_249 = "X12_249",
            X12_250 = "X12_250",
            X12_251 = "X12_251",
            X12_252 = "X12_252",
            X12_255 = "X12_255",
            X12_256 = "X12_256",
            X12_259 = "X12_259",
            X12_260 = "X12_260",
            X12_261 = "X12_261",
            X12_262 = "X12_262",
            X12_263 = "X12_263",
            X12_264 = "X12_264",
            X12_265 = "X12_265",
            X12_266 = "X12_266",
            X12_267 = "X12_267",
            X12_268 = "X12_268",
            X12_269 = "X12_269",
            X12_270 = "X12_270",
            X12_271 = "X12_271",
            X12_272 = "X12_272",
            X12_273 = "X12_273",
            X12_274 = "X12_274",
            X12_275 = "X12_275",
            X12_276 = "X12_276",
            X12_277 = "X12_277",
            X12_278 = "X12_278",
            X12_280 = "X12_280",
            X12_283 = "X12_283",
            X12_284 = "X12_284",
            X12_285 = "X12_285",
            X12_286 = "X12_286",
            X12_288 = "X12_288",
            X12_290 = "X12_290",
            X12_300 = "X12_300",
            X12_301 = "X12_301",
            X12_303 = "X12_303",
            X12_304 = "X12_304",
            X12_309 = "X12_309",
            X12_310 = "X12_310",
            X12_311 = "X12_311",
            X12_312 = "X12_312",
            X12_313 = "X12_313",
            X12_315 = "X12_315",
            X12_317 = "X12_317",
            X12_319 = "X12_319",
            X12_322 = "X12_322",
            X12_323 = "X12_323",
            X12_324 = "X12_324",
            X12_325 = "X12_325",
            X12_326 = "X12_326",
            X12_350 = "X12_350",
            X12_352 = "X12_352",
            X12_353 = "X12_353",
            X12_354 = "X12_354",
            X12_355 = "X12_355",
            X12_356 = "X12_356",
            X12_357 = "X12_357",
            X12_358 = "X12_358",
            X12_361 = "X12_361",
            X12_362 = "X12_362",
            X12_404 = "X12_404",
            X12_410 = "X12_410",
            X12_412 = "X12_412",
            X12_414 = "X12_414",
            X12_417 = "X12_417",
            X12_418 = "X12_418",
            X12_419 = "X12_419",
            X12_420 = "X12_420",
            X12_421 = "X12_421",
            X12_422 = "X12_422",
            X12_423 = "X12_423",
            X12_424 = "X12_424",
            X12_425 = "X12_425",
            X12_426 = "X12_426",
            X12_429 = "X12_429",
            X12_431 = "X12_431",
            X12_432 = "X12_432",
            X12_433 = "X12_433",
            X12_434 = "X12_434",
            X12_435 = "X12_435",
            X12_436 = "X12_436",
            X12_437 = "X12_437",
            X12_440 = "X12_440",
            X12_451 = "X12_451",
            X12_452 = "X12_452",
            X12_453 = "X12_453",
            X12_455 = "X12_455",
            X12_456 = "X12_456",
            X12_460 = "X12_460",
            X12_463 = "X12_463",
            X12_466 = "X12_466",
            X12_468 = "X12_468",
            X12_470 = "X12_470",
            X12_475 = "X12_475",
            X12_485 = "X12_485",
            X12_486 = "X12_486",
            X12_490 = "X12_490",
            X12_492 = "X12_492",
            X12_494 = "X12_494",
            X12_500 = "X12_500",
            X12_501 = "X12_501",
            X12_503 = "X12_503",
            X12_504 = "X12_504",
            X12_511 = "X12_511",
            X12_517 = "X12_517",
            X12_521 = "X12_521",
            X12_527 = "X12_527",
            X12_536 = "X12_536",
            X12_540 = "X12_540",
            X12_561 = "X12_561",
            X12_567 = "X12_567",
            X12_568 = "X12_568",
            X12_601 = "X12_601",
            X12_602 = "X12_602",
            X12_620 = "X12_620",
            X12_625 = "X12_625",
            X12_650 = "X12_650",
            X12_715 = "X12_715",
            X12_753 = "X12_753",
            X12_754 = "X12_754",
            X12_805 = "X12_805",
            X12_806 = "X12_806",
            X12_810 = "X12_810",
            X12_811 = "X12_811",
            X12_812 = "X12_812",
            X12_813 = "X12_813",
            X12_814 = "X12_814",
            X12_815 = "X12_815",
            X12_816 = "X12_816",
            X12_818 = "X12_818",
            X12_819 = "X12_819",
            X12_820 = "X12_820",
            X12_821 = "X12_821",
            X12_822 = "X12_822",
            X12_823 = "X12_823",
            X12_824 = "X12_824",
            X12_826 = "X12_826",
            X12_827 = "X12_827",
            X12_828 = "X12_828",
            X12_829 = "X12_829",
            X12_830 = "X12_830",
            X12_831 = "X12_831",
            X12_832 = "X12_832",
            X12_833 = "X12_833",
            X12_834 = "X12_834",
            X12_835 = "X12_835",
            X12_836 = "X12_836",
            X12_837 = "X12_837",
            X12_838 = "X12_838",
            X12_839 = "X12_839",
            X12_840 = "X12_840",
            X12_841 = "X12_841",
            X12_842 = "X12_842",
            X12_843 = "X12_843",
            X12_844 = "X12_844",
            X12_845 = "X12_845",
            X12_846 = "X12_846",
            X12_847 = "X12_847",
            X12_848 = "X12_848",
            X12_849 = "X12_849",
            X12_850 = "X12_850",
            X12_851 = "X12_851",
            X12_852 = "X12_852",
            X12_853 = "X12_853",
            X12_854 = "X12_854",
            X12_855 = "X12_855",
            X12_856 = "X12_856",
            X12_857 = "X12_857",
            X12_858 = "X12_858",
            X12_859 = "X12_859",
            X12_860 = "X12_860",
            X12_861 = "X12_861",
            X12_862 = "X12_862",
            X12_863 = "X12_863",
            X12_864 = "X12_864",
            X12_865 = "X12_865",
            X12_866 = "X12_866",
            X12_867 = "X12_867",
            X12_868 = "X12_868",
            X12_869 = "X12_869",
            X12_870 = "X12_870",
            X12_871 = "X12_871",
            X12_872 = "X12_872",
            X12_873 = "X12_873",
            X12_874 = "X12_874",
            X12_875 = "X12_875",
            X12_876 = "X12_876",
            X12_877 = "X12_877",
            X12_878 = "X12_878",
            X12_879 = "X12_879",
            X12_880 = "X12_880",
            X12_881 = "X12_881",
            X12_882 = "X12_882",
            X12_883 = "X12_883",
            X12_884 = "X12_884",
            X12_885 = "X12_885",
            X12_886 = "X12_886",
            X12_887 = "X12_887",
            X12_888 = "X12_888",
            X12_889 = "X12_889",
            X12_891 = "X12_891",
            X12_893 = "X12_893",
            X12_894 = "X12_894",
            X12_895 = "X12_895",
            X12_896 = "X12_896",
            X12_920 = "X12_920",
            X12_924 = "X12_924",
            X12_925 = "X12_925",
            X12_926 = "X12_926",
            X12_928 = "X12_928",
            X12_940 = "X12_940",
            X12_943 = "X12_943",
            X12_944 = "X12_944",
            X12_945 = "X12_945",
            X12_947 = "X12_947",
            X12_980 = "X12_980",
            X12_990 = "X12_990",
            X12_993 = "X12_993",
            X12_996 = "X12_996",
            X12_997 = "X12_997",
            X12_998 = "X12_998",
            X12_999 = "X12_999",
            X12_270_X279 = "X12_270_X279",
            X12_271_X279 = "X12_271_X279",
            X12_275_X210 = "X12_275_X210",
            X12_275_X211 = "X12_275_X211",
            X12_276_X212 = "X12_276_X212",
            X12_277_X212 = "X12_277_X212",
            X12_277_X214 = "X12_277_X214",
            X12_277_X364 = "X12_277_X364",
            X12_278_X217 = "X12_278_X217",
            X12_820_X218 = "X12_820_X218",
            X12_820_X306 = "X12_820_X306",
            X12_824_X186 = "X12_824_X186",
            X12_834_X220 = "X12_834_X220",
            X12_834_X307 = "X12_834_X307",
            X12_834_X318 = "X12_834_X318",
            X12_835_X221 = "X12_835_X221",
            X12_837_X222 = "X12_837_X222",
            X12_837_X223 = "X12_837_X223",
            X12_837_X224 = "X12_837_X224",
            X12_837_X291 = "X12_837_X291",
            X12_837_X292 = "X12_837_X292",
            X12_837_X298 = "X12_837_X298",
            X12_999_X231 = "X12_999_X231",
        }
    }

    values! {
        /// `X12Version` of `AWS::B2BI::Capability`.
        X12Version {
            VERSION_4010 = "VERSION_4010",
            VERSION_4030 = "VERSION_4030",
            VERSION_4050 = "VERSION_4050",
            VERSION_4060 = "VERSION_4060",
            VERSION_5010 = "VERSION_5010",
            VERSION_5010_HIPAA = "VERSION_5010_HIPAA",
        }
    }
}

resource! {
    /// `AWS::B2BI::Partnership`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html).
    Partnership = "AWS::B2BI::Partnership", Ref = Str;
    tags "Tags" List;
    new_with PartnershipRequired {
        /// `Capabilities`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
        capabilities: List<Str> = "Capabilities",
        /// `Email`: 5 to 254 characters, `^[\w\.\-]+@[\w\.\-]+$`. Update: replaces.
        email: Str = "Email",
        /// `Name`: 1 to 254 characters. Update: in place.
        name: Str = "Name",
        /// `ProfileId`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        profile_id: Str = "ProfileId",
    }
    set {
        /// `Capabilities`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
        capabilities: List<Str> = "Capabilities";
        /// `CapabilityOptions`. Update: in place.
        capability_options: partnership::CapabilityOptions = "CapabilityOptions";
        /// `Email`: 5 to 254 characters, `^[\w\.\-]+@[\w\.\-]+$`. Update: replaces.
        email: Str = "Email";
        /// `Name`: 1 to 254 characters. Update: in place.
        name: Str = "Name";
        /// `Phone`: 7 to 22 characters. Update: replaces.
        phone: Str = "Phone";
        /// `ProfileId`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        profile_id: Str = "ProfileId";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<partnership::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `PartnershipArn`
        partnership_arn: Arn = "PartnershipArn";
        /// `TradingPartnerId`
        trading_partner_id: Str = "TradingPartnerId";
    }
    ref partnership_id;
}

/// Property types of `AWS::B2BI::Partnership`.
pub mod partnership {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capability::Tag;

    property! {
        /// `CapabilityOptions` of `AWS::B2BI::Partnership`.
        CapabilityOptions;
        new ();
        set {
            /// `InboundEdi`. Update: in place.
            inbound_edi: InboundEdiOptions = "InboundEdi";
            /// `OutboundEdi`. Update: in place.
            outbound_edi: OutboundEdi = "OutboundEdi";
        }
    }

    property! {
        /// `InboundEdiOptions` of `AWS::B2BI::Partnership`.
        InboundEdiOptions;
        new ();
        set {
            /// `X12`. Update: in place.
            x12: X12InboundEdiOptions = "X12";
        }
    }

    property! {
        /// `OutboundEdi` of `AWS::B2BI::Partnership`.
        OutboundEdi;
        new (x12: X12Envelope = "X12");
        set {
        }
    }

    property! {
        /// `WrapOptions` of `AWS::B2BI::Partnership`.
        WrapOptions;
        new ();
        set {
            /// `LineLength`: at least 1. Update: in place.
            line_length: Num = "LineLength";
            /// `LineTerminator`. Update: in place.
            line_terminator: LineTerminator = "LineTerminator";
            /// `WrapBy`. Update: in place.
            wrap_by: WrapFormat = "WrapBy";
        }
    }

    property! {
        /// `X12AcknowledgmentOptions` of `AWS::B2BI::Partnership`.
        X12AcknowledgmentOptions;
        new (functional_acknowledgment: X12FunctionalAcknowledgment = "FunctionalAcknowledgment", technical_acknowledgment: X12TechnicalAcknowledgment = "TechnicalAcknowledgment");
        set {
        }
    }

    property! {
        /// `X12ControlNumbers` of `AWS::B2BI::Partnership`.
        X12ControlNumbers;
        new ();
        set {
            /// `StartingFunctionalGroupControlNumber`: 1 to 999 999 999. Update: in place.
            starting_functional_group_control_number: Num = "StartingFunctionalGroupControlNumber";
            /// `StartingInterchangeControlNumber`: 1 to 999 999 999. Update: in place.
            starting_interchange_control_number: Num = "StartingInterchangeControlNumber";
            /// `StartingTransactionSetControlNumber`: 1 to 999 999 999. Update: in place.
            starting_transaction_set_control_number: Num = "StartingTransactionSetControlNumber";
        }
    }

    property! {
        /// `X12Delimiters` of `AWS::B2BI::Partnership`.
        X12Delimiters;
        new ();
        set {
            /// `ComponentSeparator`: 1 characters. Update: in place.
            component_separator: Str = "ComponentSeparator";
            /// `DataElementSeparator`: 1 characters. Update: in place.
            data_element_separator: Str = "DataElementSeparator";
            /// `SegmentTerminator`: 1 characters. Update: in place.
            segment_terminator: Str = "SegmentTerminator";
        }
    }

    property! {
        /// `X12Envelope` of `AWS::B2BI::Partnership`.
        X12Envelope;
        new ();
        set {
            /// `Common`. Update: in place.
            common: X12OutboundEdiHeaders = "Common";
            /// `WrapOptions`. Update: in place.
            wrap_options: WrapOptions = "WrapOptions";
        }
    }

    property! {
        /// `X12FunctionalGroupHeaders` of `AWS::B2BI::Partnership`.
        X12FunctionalGroupHeaders;
        new ();
        set {
            /// `ApplicationReceiverCode`: 2 to 15 characters, `^[a-zA-Z0-9 ]*$`. Update: in place.
            application_receiver_code: Str = "ApplicationReceiverCode";
            /// `ApplicationSenderCode`: 2 to 15 characters, `^[a-zA-Z0-9 ]*$`. Update: in place.
            application_sender_code: Str = "ApplicationSenderCode";
            /// `ResponsibleAgencyCode`: 1 to 2 characters, `^[a-zA-Z0-9]*$`. Update: in place.
            responsible_agency_code: Str = "ResponsibleAgencyCode";
        }
    }

    property! {
        /// `X12InboundEdiOptions` of `AWS::B2BI::Partnership`.
        X12InboundEdiOptions;
        new ();
        set {
            /// `AcknowledgmentOptions`. Update: in place.
            acknowledgment_options: X12AcknowledgmentOptions = "AcknowledgmentOptions";
        }
    }

    property! {
        /// `X12InterchangeControlHeaders` of `AWS::B2BI::Partnership`.
        X12InterchangeControlHeaders;
        new ();
        set {
            /// `AcknowledgmentRequestedCode`: 1 characters, `^[a-zA-Z0-9]*$`. Update: in place.
            acknowledgment_requested_code: Str = "AcknowledgmentRequestedCode";
            /// `ReceiverId`: 15 characters, `^[a-zA-Z0-9 ]*$`. Update: in place.
            receiver_id: Str = "ReceiverId";
            /// `ReceiverIdQualifier`: 2 characters, `^[a-zA-Z0-9]*$`. Update: in place.
            receiver_id_qualifier: Str = "ReceiverIdQualifier";
            /// `RepetitionSeparator`: 1 characters. Update: in place.
            repetition_separator: Str = "RepetitionSeparator";
            /// `SenderId`: 15 characters, `^[a-zA-Z0-9 ]*$`. Update: in place.
            sender_id: Str = "SenderId";
            /// `SenderIdQualifier`: 2 characters, `^[a-zA-Z0-9]*$`. Update: in place.
            sender_id_qualifier: Str = "SenderIdQualifier";
            /// `UsageIndicatorCode`: 1 characters, `^[a-zA-Z0-9]*$`. Update: in place.
            usage_indicator_code: Str = "UsageIndicatorCode";
        }
    }

    property! {
        /// `X12OutboundEdiHeaders` of `AWS::B2BI::Partnership`.
        X12OutboundEdiHeaders;
        new ();
        set {
            /// `ControlNumbers`. Update: in place.
            control_numbers: X12ControlNumbers = "ControlNumbers";
            /// `Delimiters`. Update: in place.
            delimiters: X12Delimiters = "Delimiters";
            /// `FunctionalGroupHeaders`. Update: in place.
            functional_group_headers: X12FunctionalGroupHeaders = "FunctionalGroupHeaders";
            /// `Gs05TimeFormat`. Update: in place.
            gs05_time_format: X12GS05TimeFormat = "Gs05TimeFormat";
            /// `InterchangeControlHeaders`. Update: in place.
            interchange_control_headers: X12InterchangeControlHeaders = "InterchangeControlHeaders";
            /// `ValidateEdi`. Update: in place.
            validate_edi: Bool = "ValidateEdi";
        }
    }

    values! {
        /// `LineTerminator` of `AWS::B2BI::Partnership`.
        LineTerminator {
            CRLF = "CRLF",
            LF = "LF",
            CR = "CR",
        }
    }

    values! {
        /// `WrapFormat` of `AWS::B2BI::Partnership`.
        WrapFormat {
            SEGMENT = "SEGMENT",
            ONE_LINE = "ONE_LINE",
            LINE_LENGTH = "LINE_LENGTH",
        }
    }

    values! {
        /// `X12FunctionalAcknowledgment` of `AWS::B2BI::Partnership`.
        X12FunctionalAcknowledgment {
            DO_NOT_GENERATE = "DO_NOT_GENERATE",
            GENERATE_ALL_SEGMENTS = "GENERATE_ALL_SEGMENTS",
            GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP = "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP",
        }
    }

    values! {
        /// `X12GS05TimeFormat` of `AWS::B2BI::Partnership`.
        X12GS05TimeFormat {
            HHMM = "HHMM",
            HHMMSS = "HHMMSS",
            HHMMSSDD = "HHMMSSDD",
        }
    }

    values! {
        /// `X12TechnicalAcknowledgment` of `AWS::B2BI::Partnership`.
        X12TechnicalAcknowledgment {
            DO_NOT_GENERATE = "DO_NOT_GENERATE",
            GENERATE_ALL_SEGMENTS = "GENERATE_ALL_SEGMENTS",
        }
    }
}

resource! {
    /// `AWS::B2BI::Profile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html).
    Profile = "AWS::B2BI::Profile", Ref = Str;
    tags "Tags" List;
    new_with ProfileRequired {
        /// `BusinessName`: 1 to 254 characters. Update: in place.
        business_name: Str = "BusinessName",
        /// `Logging`. Update: replaces.
        logging: profile::Logging = "Logging",
        /// `Name`: 1 to 254 characters. Update: in place.
        name: Str = "Name",
        /// `Phone`: 7 to 22 characters. Update: in place.
        phone: Str = "Phone",
    }
    set {
        /// `BusinessName`: 1 to 254 characters. Update: in place.
        business_name: Str = "BusinessName";
        /// `Email`: 5 to 254 characters, `^[\w\.\-]+@[\w\.\-]+$`. Update: in place.
        email: Str = "Email";
        /// `Logging`. Update: replaces.
        logging: profile::Logging = "Logging";
        /// `Name`: 1 to 254 characters. Update: in place.
        name: Str = "Name";
        /// `Phone`: 7 to 22 characters. Update: in place.
        phone: Str = "Phone";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<profile::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LogGroupName`
        log_group_name: Str = "LogGroupName";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `ProfileArn`
        profile_arn: Arn = "ProfileArn";
    }
    ref profile_id;
}

/// Property types of `AWS::B2BI::Profile`.
pub mod profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capability::Tag;

    values! {
        /// `Logging` of `AWS::B2BI::Profile`.
        Logging {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::B2BI::Transformer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html).
    Transformer = "AWS::B2BI::Transformer", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", status: transformer::TransformerStatus = "Status");
    set {
        /// `EdiType` (deprecated). Update: in place.
        edi_type: transformer::EdiType = "EdiType";
        /// `FileFormat` (deprecated). Update: in place.
        file_format: transformer::FileFormat = "FileFormat";
        /// `InputConversion`. Update: in place.
        input_conversion: transformer::InputConversion = "InputConversion";
        /// `Mapping`. Update: in place.
        mapping: transformer::Mapping = "Mapping";
        /// `MappingTemplate` (deprecated): at most 350 000 characters. Update: in place.
        mapping_template: Str = "MappingTemplate";
        /// `Name`: 1 to 254 characters, `^[a-zA-Z0-9_-]{1,512}$`. Update: in place.
        name: Str = "Name";
        /// `OutputConversion`. Update: in place.
        output_conversion: transformer::OutputConversion = "OutputConversion";
        /// `SampleDocument` (deprecated): at most 1024 characters. Update: in place.
        sample_document: Str = "SampleDocument";
        /// `SampleDocuments`. Update: in place.
        sample_documents: transformer::SampleDocuments = "SampleDocuments";
        /// `Status`. Update: in place.
        status: transformer::TransformerStatus = "Status";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<transformer::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `TransformerArn`
        transformer_arn: Arn = "TransformerArn";
    }
    ref transformer_id;
}

/// Property types of `AWS::B2BI::Transformer`.
pub mod transformer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::capability::{Tag, X12Details, X12TransactionSet, X12Version};

    property! {
        /// `AdvancedOptions` of `AWS::B2BI::Transformer`.
        AdvancedOptions;
        new ();
        set {
            /// `X12`. Update: in place.
            x12: X12AdvancedOptions = "X12";
        }
    }

    property! {
        /// `EdiType` of `AWS::B2BI::Transformer`.
        EdiType;
        new (x12_details: X12Details = "X12Details");
        set {
        }
    }

    property! {
        /// `FormatOptions` of `AWS::B2BI::Transformer`.
        FormatOptions;
        new (x12: X12Details = "X12");
        set {
        }
    }

    property! {
        /// `InputConversion` of `AWS::B2BI::Transformer`.
        InputConversion;
        new (from_format: FromFormat = "FromFormat");
        set {
            /// `AdvancedOptions`. Update: in place.
            advanced_options: AdvancedOptions = "AdvancedOptions";
            /// `FormatOptions`. Update: in place.
            format_options: FormatOptions = "FormatOptions";
        }
    }

    property! {
        /// `Mapping` of `AWS::B2BI::Transformer`.
        Mapping;
        new (template_language: MappingTemplateLanguage = "TemplateLanguage");
        set {
            /// `Template`: at most 350 000 characters. Update: in place.
            template: Str = "Template";
        }
    }

    property! {
        /// `OutputConversion` of `AWS::B2BI::Transformer`.
        OutputConversion;
        new (to_format: ToFormat = "ToFormat");
        set {
            /// `AdvancedOptions`. Update: in place.
            advanced_options: AdvancedOptions = "AdvancedOptions";
            /// `FormatOptions`. Update: in place.
            format_options: FormatOptions = "FormatOptions";
        }
    }

    property! {
        /// `SampleDocumentKeys` of `AWS::B2BI::Transformer`.
        SampleDocumentKeys;
        new ();
        set {
            /// `Input`: at most 1024 characters. Update: in place.
            input: Str = "Input";
            /// `Output`: at most 1024 characters. Update: in place.
            output: Str = "Output";
        }
    }

    property! {
        /// `SampleDocuments` of `AWS::B2BI::Transformer`.
        SampleDocuments;
        new (bucket_name: S3BucketName = "BucketName", keys: List<SampleDocumentKeys> = "Keys");
        set {
        }
    }

    property! {
        /// `X12AdvancedOptions` of `AWS::B2BI::Transformer`.
        X12AdvancedOptions;
        new ();
        set {
            /// `SplitOptions`. Update: in place.
            split_options: X12SplitOptions = "SplitOptions";
            /// `ValidationOptions`. Update: in place.
            validation_options: X12ValidationOptions = "ValidationOptions";
        }
    }

    property! {
        /// `X12CodeListValidationRule` of `AWS::B2BI::Transformer`.
        X12CodeListValidationRule;
        new (element_id: Str = "ElementId");
        set {
            /// `CodesToAdd`. Update: in place.
            codes_to_add: List<Str> = "CodesToAdd";
            /// `CodesToRemove`. Update: in place.
            codes_to_remove: List<Str> = "CodesToRemove";
        }
    }

    property! {
        /// `X12ElementLengthValidationRule` of `AWS::B2BI::Transformer`.
        X12ElementLengthValidationRule;
        new_with X12ElementLengthValidationRuleRequired {
            /// `ElementId`: 4 characters, `^[0-9]{4}$`. Update: in place.
            element_id: Str = "ElementId",
            /// `MaxLength`: 1 to 1 000 000. Update: in place.
            max_length: Num = "MaxLength",
            /// `MinLength`: 1 to 1 000 000. Update: in place.
            min_length: Num = "MinLength",
        }
        set {
        }
    }

    property! {
        /// `X12ElementRequirementValidationRule` of `AWS::B2BI::Transformer`.
        X12ElementRequirementValidationRule;
        new (element_position: Str = "ElementPosition", requirement: ElementRequirement = "Requirement");
        set {
        }
    }

    property! {
        /// `X12SplitOptions` of `AWS::B2BI::Transformer`.
        X12SplitOptions;
        new ();
        set {
            /// `SplitBy`. Update: in place.
            split_by: X12SplitBy = "SplitBy";
        }
    }

    property! {
        /// `X12ValidationOptions` of `AWS::B2BI::Transformer`.
        X12ValidationOptions;
        new ();
        set {
            /// `ValidationRules`. Update: in place.
            validation_rules: List<X12ValidationRule> = "ValidationRules";
        }
    }

    property! {
        /// `X12ValidationRule` of `AWS::B2BI::Transformer`.
        X12ValidationRule;
        new ();
        set {
            /// `CodeListValidationRule`. Update: in place.
            code_list_validation_rule: X12CodeListValidationRule = "CodeListValidationRule";
            /// `ElementLengthValidationRule`. Update: in place.
            element_length_validation_rule: X12ElementLengthValidationRule = "ElementLengthValidationRule";
            /// `ElementRequirementValidationRule`. Update: in place.
            element_requirement_validation_rule: X12ElementRequirementValidationRule = "ElementRequirementValidationRule";
        }
    }

    values! {
        /// `ElementRequirement` of `AWS::B2BI::Transformer`.
        ElementRequirement {
            OPTIONAL = "OPTIONAL",
            MANDATORY = "MANDATORY",
        }
    }

    values! {
        /// `FileFormat` of `AWS::B2BI::Transformer`.
        FileFormat {
            XML = "XML",
            JSON = "JSON",
            NOT_USED = "NOT_USED",
        }
    }

    values! {
        /// `FromFormat` of `AWS::B2BI::Transformer`.
        FromFormat {
            X12 = "X12",
        }
    }

    values! {
        /// `MappingTemplateLanguage` of `AWS::B2BI::Transformer`.
        MappingTemplateLanguage {
            XSLT = "XSLT",
            JSONATA = "JSONATA",
        }
    }

    values! {
        /// `ToFormat` of `AWS::B2BI::Transformer`.
        ToFormat {
            X12 = "X12",
        }
    }

    values! {
        /// `TransformerStatus` of `AWS::B2BI::Transformer`.
        TransformerStatus {
            ACTIVE = "active",
            INACTIVE = "inactive",
        }
    }

    values! {
        /// `X12SplitBy` of `AWS::B2BI::Transformer`.
        X12SplitBy {
            NONE = "NONE",
            TRANSACTION = "TRANSACTION",
        }
    }
}
