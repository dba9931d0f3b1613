// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Polly`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Polly::Lexicon`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html).
    Lexicon = "AWS::Polly::Lexicon", Ref = Arn;
    new_with LexiconRequired {
        /// `Name`: `^[0-9A-Za-z]{1,20}$`. Update: replaces.
        name: Str = "Name",
        /// `Content`. Update: in place.
        content: Str = "Content",
    }
    set {
        /// `Content`. Update: in place.
        content: Str = "Content";
        /// `Name`: `^[0-9A-Za-z]{1,20}$`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `Alphabet`
        alphabet: Str = "Alphabet";
        /// `LanguageCode`
        language_code: Str = "LanguageCode";
        /// `LastModified`
        last_modified: Str = "LastModified";
        /// `LexemesCount`
        lexemes_count: Int = "LexemesCount";
        /// `Size`
        size: Int = "Size";
    }
    ref arn;
}
