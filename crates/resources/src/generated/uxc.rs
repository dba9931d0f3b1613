// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::UXC`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::UXC::AccountCustomization`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html).
    AccountCustomization = "AWS::UXC::AccountCustomization", Ref = Str;
    new ();
    set {
        /// `AccountColor`. Update: in place.
        account_color: account_customization::AccountColor = "AccountColor";
        /// `VisibleRegions`: at most 100 items, no item twice, `^[a-z]{2}(-[a-z]{1,10}){1,2}-[1-9]$`. Update: in place.
        visible_regions: List<Str> = "VisibleRegions";
        /// `VisibleServices`: at most 500 items, no item twice, 1 to 64 characters. Update: in place.
        visible_services: List<Str> = "VisibleServices";
    }
    get {
    }
    ref account_id;
}

/// Property types of `AWS::UXC::AccountCustomization`.
pub mod account_customization {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AccountColor` of `AWS::UXC::AccountCustomization`.
        AccountColor {
            NONE = "none",
            PINK = "pink",
            PURPLE = "purple",
            DARK_BLUE = "darkBlue",
            LIGHT_BLUE = "lightBlue",
            TEAL = "teal",
            GREEN = "green",
            YELLOW = "yellow",
            ORANGE = "orange",
            RED = "red",
        }
    }
}
