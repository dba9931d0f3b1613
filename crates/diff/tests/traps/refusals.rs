//! What CloudFormation refuses before it changes anything, and what it does not.

use lakewright_diff::Parameters;

use crate::trap;

const NAMED: &str = "{Parameters: {N: {Type: String, AllowedValues: [a, b]}, C: {Type: Number, Default: 1, MinValue: 1}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N, DelaySeconds: !Ref C}}}}";

trap!(
    a_parameter_without_a_value_is_refused,
    "it has no default and none is given",
    NAMED,
    NAMED,
    Parameters::none().before("N", "a"),
    "refused: Parameters: [N] must have values"
);

trap!(
    a_value_that_is_not_allowed_is_refused,
    "the parameter lists its values",
    NAMED,
    NAMED,
    Parameters::none().before("N", "a").after("N", "c"),
    "refused: Parameter 'N' must be one of AllowedValues"
);

trap!(
    text_for_a_number_is_refused,
    "recorded answer of AWS",
    NAMED,
    NAMED,
    Parameters::none().before("N", "a").after("N", "a").after("C", "many"),
    "refused: Parameter 'C' must be a number."
);

trap!(
    a_resource_that_is_removed_while_others_refer_to_it_is_refused,
    "the reference leads nowhere",
    "Resources: {T: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref T}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref T}}}",
    "refused: Template format error: Unresolved resource dependencies [T] in the Resources block of the template"
);

trap!(
    a_reference_to_a_resource_whose_condition_fails_is_refused,
    "it is in the template, and not in the stack",
    "Resources: {T: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref T}}}",
    "{Conditions: {No: !Equals [a, b]}, Resources: {T: {Type: AWS::SNS::Topic, Condition: 'No'}, Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref T}}}}",
    "refused: Template format error: Unresolved resource dependencies [T] in the Resources block of the template"
);

trap!(
    a_new_reference_to_nothing_is_refused,
    "the template was whole before",
    "Resources: {T: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue}}",
    "Resources: {T: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref Tpoic}}}",
    "refused: Template format error: Unresolved resource dependencies [Tpoic] in the Resources block of the template"
);

trap!(
    a_piece_of_a_template_is_compared_all_the_same,
    "its names led nowhere before either: it was cut out of its template",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref Key, DelaySeconds: 1}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref Key, DelaySeconds: 2}}}",
    "Q Modify False [Properties]"
);

trap!(
    resources_that_need_each_other_are_refused,
    "through references and `DependsOn` together; what only hangs on the circle is not named",
    "Resources: {A: {Type: AWS::SNS::Topic}, B: {Type: AWS::SQS::Queue}, C: {Type: AWS::SQS::Queue}}",
    "Resources: {A: {Type: AWS::SNS::Topic, DependsOn: B}, B: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub '${A}'}}, C: {Type: AWS::SQS::Queue, DependsOn: A}}",
    "refused: Circular dependency between resources: [A, B]"
);

trap!(
    a_mapping_without_the_key_is_refused,
    "the look-up fails",
    "{Mappings: {M: {a: {x: '1'}}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !FindInMap [M, a, x]}}}}",
    "{Mappings: {M: {a: {x: '1'}}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !FindInMap [M, b, x]}}}}",
    "refused: Template error: Unable to get mapping for M::b::x"
);

trap!(
    an_index_behind_the_end_is_refused,
    "there is nothing to select",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Select [0, [a]]}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Select [1, [a]]}}}",
    "refused: Template error: Fn::Select cannot select nonexistent value at index 1"
);

trap!(
    an_attribute_that_a_type_does_not_have_is_refused,
    "`Fn::GetAtt` of a known type",
    "Resources: {Q: {Type: AWS::SQS::Queue}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt Q.Arn}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt Q.Zork}}}",
    "refused: Template error: resource Q does not support attribute type Zork in Fn::GetAtt"
);

trap!(
    a_resource_that_is_no_object_is_refused,
    "recorded answer of AWS",
    "Resources: {Q: {Type: AWS::SQS::Queue}}",
    "Resources: {Q: {Type: AWS::SQS::Queue}, Z: 5}",
    "refused: Template format error: Any Resources member must be an object."
);

trap!(
    a_template_without_resources_is_refused,
    "recorded answer of AWS",
    "Resources: {Q: {Type: AWS::SQS::Queue}}",
    "Resources: {}",
    "refused: Template format error: At least one Resources member must be defined."
);

trap!(
    no_template_at_all_is_what_deleting_the_stack_does,
    "an empty object stands for a stack that is gone",
    "Resources: {Q: {Type: AWS::SQS::Queue}}",
    "{}",
    "Q Remove Delete"
);

trap!(
    another_type_under_the_same_logical_id_is_refused,
    "CloudFormation updates no resource to another type; a custom resource neither",
    "Resources: {A: {Type: AWS::SNS::Topic}, X: {Type: AWS::SNS::Topic}, C: {Type: 'Custom::One', Properties: {ServiceToken: t}}}",
    "Resources: {A: {Type: AWS::SNS::Topic}, X: {Type: AWS::SQS::Queue}, C: {Type: 'Custom::Other', Properties: {ServiceToken: t}}}",
    "refused: Update of resource type is not permitted. The new template modifies resource type of the following resources: [C, X]"
);

trap!(
    a_type_that_the_serverless_transform_writes_out_may_be_written_out,
    "both are the same type to CloudFormation, which sees the template behind the transform",
    "{Transform: AWS::Serverless-2016-10-31, Resources: {T: {Type: AWS::Serverless::SimpleTable}}}",
    "{Resources: {T: {Type: AWS::DynamoDB::Table}}}",
    "T Modify True [] ReplaceAndDelete"
);

trap!(
    a_reference_to_what_is_gone_is_refused_in_a_branch_that_is_never_taken,
    "names are looked for in the text of the template, whatever conditions say",
    "{Conditions: {No: !Equals [a, b]}, Resources: {T: {Type: AWS::SNS::Topic}, A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If ['No', !GetAtt T.TopicName, fixed]}}}}",
    "{Conditions: {No: !Equals [a, b]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !If ['No', !GetAtt T.TopicName, fixed]}}}}",
    "refused: Template format error: Unresolved resource dependencies [T] in the Resources block of the template"
);

trap!(
    a_parameter_that_is_gone_and_is_named_by_a_resource_that_is_not_made_is_refused,
    "its condition fails on both sides, its text is read all the same",
    "{Parameters: {P: {Type: String, Default: x}}, Conditions: {No: !Equals [a, b]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: 'No', Properties: {QueueName: !Ref P}}}}",
    "{Conditions: {No: !Equals [a, b]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: 'No', Properties: {QueueName: !Ref P}}}}",
    "refused: Template format error: Unresolved resource dependencies [P] in the Resources block of the template"
);

trap!(
    a_default_that_is_no_longer_allowed_is_refused,
    "a default is a value too",
    "{Parameters: {N: {Type: String, Default: a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    "{Parameters: {N: {Type: String, Default: a, AllowedValues: [b, c]}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    "refused: Parameter 'N' must be one of AllowedValues"
);

trap!(
    a_default_that_is_no_longer_allowed_is_no_fault_where_a_value_is_given,
    "the default is not used",
    "{Parameters: {N: {Type: String, Default: a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    "{Parameters: {N: {Type: String, Default: a, AllowedValues: [b, c]}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    Parameters::none().before("N", "b").after("N", "b"),
    ""
);

trap!(
    an_output_of_a_resource_that_is_gone_is_refused,
    "the output's reference leads nowhere",
    "{Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue}}, Outputs: {Url: {Value: !Ref Q}}}",
    "{Resources: {A: {Type: AWS::SNS::Topic}}, Outputs: {Url: {Value: !Ref Q}}}",
    "refused: Template format error: Unresolved resource dependencies [Q] in the Outputs block of the template"
);

trap!(
    an_output_whose_condition_fails_may_refer_to_what_is_not_there,
    "it is not made either",
    "{Conditions: {No: !Equals [a, b]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue}}}",
    "{Conditions: {No: !Equals [a, b]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: 'No'}}, Outputs: {Url: {Condition: 'No', Value: !Ref Q}}}",
    "Q Remove Delete"
);

trap!(
    a_condition_that_is_gone_and_still_used_is_refused,
    "nothing says whether it holds",
    "{Conditions: {C: !Equals [a, a]}, Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: C}}}",
    "{Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, Condition: C}}}",
    "refused: Template format error: Unresolved condition dependency C in the Resources block of the template"
);

trap!(
    depends_on_a_resource_whose_condition_fails_is_no_fault,
    "CloudFormation leaves such a wait out",
    "Resources: {A: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, DependsOn: A}}",
    "{Conditions: {No: !Equals [a, b]}, Resources: {A: {Type: AWS::SNS::Topic, Condition: 'No'}, Q: {Type: AWS::SQS::Queue, DependsOn: A}}}",
    "A Remove Delete"
);

trap!(
    a_new_parameter_without_a_value_is_refused,
    "there is no value from before that it could keep",
    "Resources: {Q: {Type: AWS::SQS::Queue}}",
    "{Parameters: {N: {Type: String}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    "refused: Parameters: [N] must have values"
);

trap!(
    a_parameter_whose_value_nobody_gives_keeps_the_deployed_one,
    "both sides have it and neither says what it is",
    "{Parameters: {N: {Type: String}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N, DelaySeconds: 1}}}}",
    "{Parameters: {N: {Type: String}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub '${N}', DelaySeconds: 2}}}}",
    "Q Modify False [Properties]"
);

trap!(
    a_null_is_refused,
    "recorded answer of AWS about an output; resources are read by the same reader",
    "Resources: {Q: {Type: AWS::SQS::Queue}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: null}}}",
    "refused: [/Resources/Q/Properties/QueueName] 'null' values are not allowed in templates"
);
