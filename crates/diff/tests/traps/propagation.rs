//! What follows a replacement, through every function; and what does not.

use crate::trap;

/// A topic that is replaced, and a queue that refers to it in one way.
fn pair(property: &str, name: &str) -> String {
    format!(
        "Resources: {{T: {{Type: AWS::SNS::Topic, Properties: {{TopicName: {name}}}}}, Q: {{Type: AWS::SQS::Queue, Properties: {{{property}}}}}}}"
    )
}

const REPLACED: &str = "T Modify True [Properties] ReplaceAndDelete";
const BOTH: &str = "Q Modify True [Properties] ReplaceAndDelete\nT Modify True [Properties] ReplaceAndDelete";
const FOLLOWS: &str = "Q Modify False [Properties]\nT Modify True [Properties] ReplaceAndDelete";

macro_rules! carried {
    ($name:ident, $property:expr, $expected:expr) => {
        trap!(
            $name,
            "the topic is another one then, so the value is another one",
            &pair($property, "a"),
            &pair($property, "b"),
            $expected
        );
    };
}

carried!(ref_carries_a_replacement_into_a_create_only_property, "QueueName: !Ref T", BOTH);
carried!(get_att_carries_a_replacement, "QueueName: !GetAtt T.TopicName", BOTH);
carried!(sub_carries_a_replacement, "QueueName: !Sub 'q-${T.TopicName}'", BOTH);
carried!(sub_with_variables_carries_a_replacement, "QueueName: !Sub ['q-${n}', {n: !GetAtt T.TopicName}]", BOTH);
carried!(join_carries_a_replacement, "QueueName: !Join ['-', [q, !GetAtt T.TopicName]]", BOTH);
carried!(select_and_split_carry_a_replacement, "QueueName: !Select [5, !Split [':', !Ref T]]", BOTH);
carried!(base64_carries_a_replacement, "QueueName: {'Fn::Base64': !Ref T}", BOTH);
carried!(select_of_another_item_carries_nothing, "QueueName: !Select [0, [fixed, !Ref T]]", REPLACED);
carried!(
    an_updatable_property_follows_in_place,
    "RedriveAllowPolicy: {sourceQueueArns: [!Ref T]}, KmsMasterKeyId: !Ref T",
    FOLLOWS
);
carried!(a_literal_in_sub_carries_nothing, "QueueName: !Sub 'q-${!T}'", REPLACED);

trap!(
    if_carries_a_replacement_in_the_branch_that_is_taken,
    "the condition holds on both sides",
    &format!("{{Conditions: {{C: !Equals [a, a]}}, {}}}", &pair("QueueName: !If [C, !GetAtt T.TopicName, x]", "a")),
    &format!("{{Conditions: {{C: !Equals [a, a]}}, {}}}", &pair("QueueName: !If [C, !GetAtt T.TopicName, x]", "b")),
    BOTH
);

trap!(
    an_update_in_place_carries_nothing,
    "the topic stays the same topic: recorded change sets leave out what refers to it, even to what changes",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: a}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt T.TopicName}}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt T.DisplayName}}}",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: b}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt T.TopicName}}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt T.DisplayName}}}",
    "T Modify False [Properties]"
);

trap!(
    depends_on_carries_nothing,
    "it orders the work and gives no value",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}, Q: {Type: AWS::SQS::Queue, DependsOn: T}}",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: b}}, Q: {Type: AWS::SQS::Queue, DependsOn: T}}",
    REPLACED
);

trap!(
    a_resource_that_may_be_replaced_may_replace_what_refers_to_it,
    "another instance type may need another instance",
    "Resources: {I: {Type: AWS::EC2::Instance, Properties: {InstanceType: m5.large}}, V: {Type: AWS::EC2::VolumeAttachment, Properties: {InstanceId: !Ref I, VolumeId: vol-1}}, A: {Type: AWS::CloudWatch::Alarm, Properties: {ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, AlarmDescription: !Ref I}}}",
    "Resources: {I: {Type: AWS::EC2::Instance, Properties: {InstanceType: c7g.large}}, V: {Type: AWS::EC2::VolumeAttachment, Properties: {InstanceId: !Ref I, VolumeId: vol-1}}, A: {Type: AWS::CloudWatch::Alarm, Properties: {ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, AlarmDescription: !Ref I}}}",
    "A Modify False [Properties]\nI Modify Conditional [Properties] ReplaceAndDelete\nV Modify Conditional [Properties] ReplaceAndDelete"
);

trap!(
    a_replacement_goes_on_through_what_it_replaces,
    "key, then what is encrypted with it, then what refers to that",
    "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}, B: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt A.TopicName}}, C: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt B.Arn}}, D: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref C}}}",
    "Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: b}}, B: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt A.TopicName}}, C: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt B.Arn}}, D: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref C}}}",
    "A Modify True [Properties] ReplaceAndDelete\nB Modify True [Properties] ReplaceAndDelete\nC Modify False [Properties]"
);

trap!(
    a_new_version_of_a_launch_template_reaches_its_group,
    "the template is updated in place, its version number is another; the group's schema says that it may be replaced then",
    "Resources: {L: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {ImageId: ami-1}}}, G: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '1', MaxSize: '1', LaunchTemplate: {LaunchTemplateId: !Ref L, Version: !GetAtt L.LatestVersionNumber}}}}",
    "Resources: {L: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {ImageId: ami-2}}}, G: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '1', MaxSize: '1', LaunchTemplate: {LaunchTemplateId: !Ref L, Version: !GetAtt L.LatestVersionNumber}}}}",
    "G Modify Conditional [Properties] ReplaceAndDelete\nL Modify False [Properties]"
);

trap!(
    a_custom_resource_that_is_updated_may_answer_something_else,
    "its provider gives new data; and its own id stays unless the provider says so",
    "Resources: {C: {Type: 'Custom::Lookup', Properties: {ServiceToken: 'arn:x', V: 1}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt C.Name}}}",
    "Resources: {C: {Type: 'Custom::Lookup', Properties: {ServiceToken: 'arn:x', V: 2}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt C.Name}}}",
    "C Modify False [Properties]\nQ Modify Conditional [Properties] ReplaceAndDelete"
);

trap!(
    a_custom_resource_keeps_numbers_and_text_apart_from_nothing,
    "everything reaches a provider as text: `1` and `'1'` are the same",
    "Resources: {C: {Type: 'Custom::Lookup', Properties: {ServiceToken: 'arn:x', V: 1, B: true}}}",
    "Resources: {C: {Type: 'Custom::Lookup', Properties: {ServiceToken: 'arn:x', V: '1', B: 'true'}}}",
    ""
);

trap!(
    a_nested_stack_with_another_template_may_give_other_outputs,
    "the stack is updated in place; what its template gives then, is not at hand",
    "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://s3.amazonaws.com/b/one.json'}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt N.Outputs.Name}}}",
    "Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://s3.amazonaws.com/b/two.json'}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt N.Outputs.Name}}}",
    "N Modify False [Properties]\nQ Modify Conditional [Properties] ReplaceAndDelete"
);

trap!(
    a_reference_to_a_bucket_is_its_name,
    "`Ref` gives what the template says, so writing it out is no change",
    "Resources: {B: {Type: AWS::S3::Bucket, Properties: {BucketName: acme}}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref B}}}",
    "Resources: {B: {Type: AWS::S3::Bucket, Properties: {BucketName: acme}}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: acme}}}",
    ""
);
