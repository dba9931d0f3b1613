// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ConnectCampaigns`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ConnectCampaigns::Campaign`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html).
    Campaign = "AWS::ConnectCampaigns::Campaign", Ref = Arn;
    tags "Tags" List;
    new_with CampaignRequired {
        /// `ConnectInstanceArn`: at most 256 characters. Update: replaces.
        connect_instance_arn: Str = "ConnectInstanceArn",
        /// `DialerConfig`. Update: in place.
        dialer_config: campaign::DialerConfig = "DialerConfig",
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name",
        /// `OutboundCallConfig`. Update: in place.
        outbound_call_config: campaign::OutboundCallConfig = "OutboundCallConfig",
    }
    set {
        /// `ConnectInstanceArn`: at most 256 characters. Update: replaces.
        connect_instance_arn: Str = "ConnectInstanceArn";
        /// `DialerConfig`. Update: in place.
        dialer_config: campaign::DialerConfig = "DialerConfig";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `OutboundCallConfig`. Update: in place.
        outbound_call_config: campaign::OutboundCallConfig = "OutboundCallConfig";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<campaign::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::ConnectCampaigns::Campaign`.
pub mod campaign {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AgentlessDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
        AgentlessDialerConfig;
        new ();
        set {
            /// `DialingCapacity`: 0.01 to 1. Update: in place.
            dialing_capacity: Num = "DialingCapacity";
        }
    }

    property! {
        /// `AnswerMachineDetectionConfig` of `AWS::ConnectCampaigns::Campaign`.
        AnswerMachineDetectionConfig;
        new (enable_answer_machine_detection: Bool = "EnableAnswerMachineDetection");
        set {
            /// `AwaitAnswerMachinePrompt`. Update: in place.
            await_answer_machine_prompt: Bool = "AwaitAnswerMachinePrompt";
        }
    }

    property! {
        /// `DialerConfig` of `AWS::ConnectCampaigns::Campaign`.
        DialerConfig;
        new ();
        set {
            /// `AgentlessDialerConfig`. Update: in place.
            agentless_dialer_config: AgentlessDialerConfig = "AgentlessDialerConfig";
            /// `PredictiveDialerConfig`. Update: in place.
            predictive_dialer_config: PredictiveDialerConfig = "PredictiveDialerConfig";
            /// `ProgressiveDialerConfig`. Update: in place.
            progressive_dialer_config: ProgressiveDialerConfig = "ProgressiveDialerConfig";
        }
    }

    property! {
        /// `OutboundCallConfig` of `AWS::ConnectCampaigns::Campaign`.
        OutboundCallConfig;
        new (connect_contact_flow_arn: Str = "ConnectContactFlowArn");
        set {
            /// `AnswerMachineDetectionConfig`. Update: in place.
            answer_machine_detection_config: AnswerMachineDetectionConfig = "AnswerMachineDetectionConfig";
            /// `ConnectQueueArn`: at most 500 characters. Update: in place.
            connect_queue_arn: Str = "ConnectQueueArn";
            /// `ConnectSourcePhoneNumber`: at most 100 characters. Update: in place.
            connect_source_phone_number: Str = "ConnectSourcePhoneNumber";
        }
    }

    property! {
        /// `PredictiveDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
        PredictiveDialerConfig;
        new (bandwidth_allocation: Num = "BandwidthAllocation");
        set {
            /// `DialingCapacity`: 0.01 to 1. Update: in place.
            dialing_capacity: Num = "DialingCapacity";
        }
    }

    property! {
        /// `ProgressiveDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
        ProgressiveDialerConfig;
        new (bandwidth_allocation: Num = "BandwidthAllocation");
        set {
            /// `DialingCapacity`: 0.01 to 1. Update: in place.
            dialing_capacity: Num = "DialingCapacity";
        }
    }

    property! {
        /// `Tag` of `AWS::ConnectCampaigns::Campaign`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
