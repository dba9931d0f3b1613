//! Conditions, `Fn::If`, `AWS::NoValue`, and loops.

use lakewright_diff::Parameters;

use crate::trap;

const SWITCHED: &str = "{Parameters: {Env: {Type: String, Default: dev}}, Conditions: {Prod: !Equals [!Ref Env, prod]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: Prod, DeletionPolicy: Retain}}}";

trap!(
    a_condition_that_comes_to_hold_adds_its_resource,
    "the resource's own text is the same",
    SWITCHED,
    SWITCHED,
    Parameters::none().after("Env", "prod"),
    "Q Add"
);

trap!(
    a_condition_that_no_longer_holds_removes_its_resource,
    "it is still in the template, and leaves the stack by its deletion policy",
    SWITCHED,
    SWITCHED,
    Parameters::none().before("Env", "prod"),
    "Q Remove Retain"
);

trap!(
    a_condition_that_always_holds_is_no_change,
    "the resource was there and stays",
    "Resources: {Q: {Type: AWS::SQS::Queue}}",
    "{Conditions: {Yes: !Equals [a, a]}, Resources: {Q: {Type: AWS::SQS::Queue, Condition: 'Yes'}}}",
    ""
);

trap!(
    an_if_whose_taken_branch_is_equal_is_no_change,
    "the other branch is never made",
    "{Conditions: {C: !Equals [a, b]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [C, x, orders]}}}}",
    "{Conditions: {C: !Equals [a, b]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [C, y, orders]}}}}",
    ""
);

trap!(
    a_renamed_condition_of_the_same_meaning_is_no_change,
    "what it is called, nobody sees; and a negated condition with its branches exchanged is the same",
    "{Conditions: {East: !Equals [!Ref 'AWS::Region', us-east-1]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [East, a, b]}}}}",
    "{Conditions: {Elsewhere: !Not [!Equals [us-east-1, !Ref 'AWS::Region']]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [Elsewhere, b, a]}}}}",
    ""
);

trap!(
    one_branch_that_changes_under_an_open_condition_may_replace,
    "whether that branch is taken depends on the Region",
    "{Conditions: {East: !Equals [!Ref 'AWS::Region', us-east-1]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [East, a, b]}}}}",
    "{Conditions: {East: !Equals [!Ref 'AWS::Region', us-east-1]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [East, a, c]}}}}",
    "Q Modify Conditional [Properties] ReplaceAndDelete"
);

trap!(
    both_branches_that_change_under_an_open_condition_replace,
    "whichever is taken, it is another value",
    "{Conditions: {East: !Equals [!Ref 'AWS::Region', us-east-1]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [East, a, b]}}}}",
    "{Conditions: {East: !Equals [!Ref 'AWS::Region', us-east-1]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [East, c, d]}}}}",
    "Q Modify True [Properties] ReplaceAndDelete"
);

trap!(
    no_value_is_the_same_as_leaving_the_property_out,
    "`AWS::NoValue` drops the property",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5}}}",
    "{Conditions: {C: !Equals [a, a]}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5, QueueName: !If [C, !Ref 'AWS::NoValue', x]}}}}",
    ""
);

trap!(
    no_value_in_a_list_drops_the_item,
    "the list is shorter, not holed",
    "Resources: {B: {Type: AWS::S3::Bucket, Properties: {Tags: [{Key: a, Value: b}]}}}",
    "{Conditions: {C: !Equals [a, b]}, Resources: {B: {Type: AWS::S3::Bucket, Properties: {Tags: [!If [C, {Key: x, Value: y}, !Ref 'AWS::NoValue'], {Key: a, Value: b}]}}}}",
    ""
);

trap!(
    a_condition_over_other_conditions_is_followed,
    "`Fn::Or` of `Fn::And` of `Condition`",
    "{Parameters: {E: {Type: String, Default: dev}}, Conditions: {P: !Equals [!Ref E, prod], S: !Equals [!Ref E, stage], Any: !Or [!Condition P, !And [!Condition S, !Not [!Condition P]]]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: Any}}}",
    "{Parameters: {E: {Type: String, Default: stage}}, Conditions: {P: !Equals [!Ref E, prod], S: !Equals [!Ref E, stage], Any: !Or [!Condition P, !And [!Condition S, !Not [!Condition P]]]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: Any}}}",
    "Q Add"
);

trap!(
    a_reference_in_a_branch_that_is_not_taken_carries_nothing,
    "the topic is replaced, and the queue does not use it",
    "{Conditions: {C: !Equals [a, b]}, Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [C, !GetAtt T.TopicName, fixed]}}}}",
    "{Conditions: {C: !Equals [a, b]}, Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: b}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If [C, !GetAtt T.TopicName, fixed]}}}}",
    "T Modify True [Properties] ReplaceAndDelete"
);

trap!(
    loops_that_are_written_out_are_the_same,
    "`Fn::ForEach` makes the resources that were written by hand before",
    "{Resources: {Qa: {Type: AWS::SQS::Queue, Properties: {QueueName: x-a}}, Qb: {Type: AWS::SQS::Queue, Properties: {QueueName: x-b}}}}",
    "{Transform: AWS::LanguageExtensions, Resources: {'Fn::ForEach::Each': [N, [a, b], {'Q${N}': {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub 'x-${N}'}}}]}}",
    ""
);

trap!(
    a_loop_with_one_more_item_adds_one_resource,
    "the others are the same",
    "{Transform: AWS::LanguageExtensions, Resources: {'Fn::ForEach::Each': [N, [a], {'Q${N}': {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}]}}",
    "{Transform: AWS::LanguageExtensions, Resources: {'Fn::ForEach::Each': [N, [b, a], {'Q${N}': {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}]}}",
    "Qb Add"
);
