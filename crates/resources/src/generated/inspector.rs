// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Inspector`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Inspector::AssessmentTarget` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html).
    AssessmentTarget = "AWS::Inspector::AssessmentTarget", Ref = InspectorAssessmentTargetArn;
    new ();
    set {
        /// `AssessmentTargetName`: 1 to 140 characters. Update: replaces.
        assessment_target_name: Str = "AssessmentTargetName";
        /// `ResourceGroupArn`: 1 to 300 characters. Update: in place.
        resource_group_arn: InspectorResourceGroupArn = "ResourceGroupArn";
    }
    get {
    }
    ref arn;
}

resource! {
    /// `AWS::Inspector::AssessmentTemplate` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttemplate.html).
    AssessmentTemplate = "AWS::Inspector::AssessmentTemplate", Ref = InspectorAssessmentTemplateArn;
    new (assessment_target_arn: InspectorAssessmentTargetArn = "AssessmentTargetArn", duration_in_seconds: Int = "DurationInSeconds", rules_package_arns: List<Str> = "RulesPackageArns");
    set {
        /// `AssessmentTargetArn`: 1 to 300 characters. Update: replaces.
        assessment_target_arn: InspectorAssessmentTargetArn = "AssessmentTargetArn";
        /// `AssessmentTemplateName`: 1 to 140 characters. Update: replaces.
        assessment_template_name: Str = "AssessmentTemplateName";
        /// `DurationInSeconds`: 180 to 86 400. Update: replaces.
        duration_in_seconds: Int = "DurationInSeconds";
        /// `RulesPackageArns`: at most 50 items, 1 to 300 characters. Update: replaces.
        rules_package_arns: List<Str> = "RulesPackageArns";
        /// `UserAttributesForFindings`: at most 10 items. Update: replaces.
        user_attributes_for_findings: List<assessment_template::Tag> = "UserAttributesForFindings";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Inspector::AssessmentTemplate`.
pub mod assessment_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Inspector::AssessmentTemplate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Inspector::ResourceGroup` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html).
    ResourceGroup = "AWS::Inspector::ResourceGroup", Ref = InspectorResourceGroupArn;
    new (resource_group_tags: List<resource_group::Tag> = "ResourceGroupTags");
    set {
        /// `ResourceGroupTags`: 1 to 10 items. Update: replaces.
        resource_group_tags: List<resource_group::Tag> = "ResourceGroupTags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Inspector::ResourceGroup`.
pub mod resource_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::assessment_template::Tag;
}
