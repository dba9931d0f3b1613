
resource! {
    /// `AWS::X::Grant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-x-grant.html).
    Grant = "AWS::X::Grant", Ref = Str;
    new_with GrantRequired {
        /// `From`. Update: in place.
        from: Str = "From",
        /// `To`. Update: in place.
        to: Str = "To",
        /// `Document`. Update: in place.
        document: Json = "Document",
    }
    set {
        /// `Document`. Update: in place.
        document: Json = "Document";
        /// `From`. Update: in place.
        from: Str = "From";
        /// `To`. Update: in place.
        to: Str = "To";
    }
    get {
    }
}
