// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Route53RecoveryControl`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Route53RecoveryControl::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html).
    Cluster = "AWS::Route53RecoveryControl::Cluster", Ref = Route53RecoveryControlClusterArn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name";
        /// `NetworkType`. Update: in place.
        network_type: cluster::NetworkType = "NetworkType";
        /// `Tags`. Update: replaces.
        tags: List<cluster::Tag> = "Tags";
    }
    get {
        /// `ClusterEndpoints`
        cluster_endpoints: List<Str> = "ClusterEndpoints";
        /// `Status`
        status: Str = "Status";
    }
    ref cluster_arn;
}

/// Property types of `AWS::Route53RecoveryControl::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Route53RecoveryControl::Cluster`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `NetworkType` of `AWS::Route53RecoveryControl::Cluster`.
        NetworkType {
            IPV4 = "IPV4",
            DUALSTACK = "DUALSTACK",
        }
    }
}

resource! {
    /// `AWS::Route53RecoveryControl::ControlPanel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html).
    ControlPanel = "AWS::Route53RecoveryControl::ControlPanel", Ref = Route53RecoveryControlControlPanelArn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `ClusterArn`: `^[A-Za-z0-9:\/_-]*$`. Update: replaces.
        cluster_arn: Route53RecoveryControlClusterArn = "ClusterArn";
        /// `Name`: 1 to 64 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: List<control_panel::Tag> = "Tags";
    }
    get {
        /// `DefaultControlPanel`
        default_control_panel: Bool = "DefaultControlPanel";
        /// `RoutingControlCount`
        routing_control_count: Int = "RoutingControlCount";
        /// `Status`
        status: Str = "Status";
    }
    ref control_panel_arn;
}

/// Property types of `AWS::Route53RecoveryControl::ControlPanel`.
pub mod control_panel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::cluster::Tag;
}

resource! {
    /// `AWS::Route53RecoveryControl::RoutingControl`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html).
    RoutingControl = "AWS::Route53RecoveryControl::RoutingControl", Ref = Route53RecoveryControlRoutingControlArn;
    new (name: Str = "Name");
    set {
        /// `ClusterArn`: `^[A-Za-z0-9:\/_-]*$`. Update: replaces.
        cluster_arn: Route53RecoveryControlClusterArn = "ClusterArn";
        /// `ControlPanelArn`: `^[A-Za-z0-9:\/_-]*$`. Update: replaces.
        control_panel_arn: Route53RecoveryControlControlPanelArn = "ControlPanelArn";
        /// `Name`: 1 to 64 characters. Update: in place.
        name: Str = "Name";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref routing_control_arn;
}

resource! {
    /// `AWS::Route53RecoveryControl::SafetyRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html).
    SafetyRule = "AWS::Route53RecoveryControl::SafetyRule", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AssertionRule`. Update: in place.
        assertion_rule: safety_rule::AssertionRule = "AssertionRule";
        /// `ControlPanelArn`. Update: may replace.
        control_panel_arn: Route53RecoveryControlControlPanelArn = "ControlPanelArn";
        /// `GatingRule`. Update: in place.
        gating_rule: safety_rule::GatingRule = "GatingRule";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `RuleConfig`. Update: may replace.
        rule_config: safety_rule::RuleConfig = "RuleConfig";
        /// `Tags`. Update: may replace.
        tags: List<safety_rule::Tag> = "Tags";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref safety_rule_arn;
}

/// Property types of `AWS::Route53RecoveryControl::SafetyRule`.
pub mod safety_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AssertionRule` of `AWS::Route53RecoveryControl::SafetyRule`.
        AssertionRule;
        new (asserted_controls: List<Route53RecoveryControlRoutingControlArn> = "AssertedControls", wait_period_ms: Int = "WaitPeriodMs");
        set {
        }
    }

    property! {
        /// `GatingRule` of `AWS::Route53RecoveryControl::SafetyRule`.
        GatingRule;
        new_with GatingRuleRequired {
            /// `WaitPeriodMs`. Update: in place.
            wait_period_ms: Int = "WaitPeriodMs",
            /// `TargetControls`. Update: may replace.
            target_controls: List<Str> = "TargetControls",
            /// `GatingControls`. Update: may replace.
            gating_controls: List<Str> = "GatingControls",
        }
        set {
        }
    }

    property! {
        /// `RuleConfig` of `AWS::Route53RecoveryControl::SafetyRule`.
        RuleConfig;
        new (type_: RuleType = "Type", threshold: Int = "Threshold", inverted: Bool = "Inverted");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Route53RecoveryControl::SafetyRule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `RuleType` of `AWS::Route53RecoveryControl::SafetyRule`.
        RuleType {
            AND = "AND",
            OR = "OR",
            ATLEAST = "ATLEAST",
        }
    }
}
