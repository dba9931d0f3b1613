//! Parameters, mappings, and values that are read at deployment.

use lakewright_diff::Parameters;

use crate::trap;

trap!(
    a_default_that_changes_while_a_value_is_given_is_no_change,
    "the given value is used on both sides, the default on neither",
    "{Parameters: {N: {Type: String, Default: a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    "{Parameters: {N: {Type: String, Default: b}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    Parameters::none().before("N", "x").after("N", "x"),
    ""
);

trap!(
    a_default_that_changes_is_a_change_of_what_refers_to_it,
    "nothing in the resource's own text changes",
    "{Parameters: {N: {Type: String, Default: a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    "{Parameters: {N: {Type: String, Default: b}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    "Q Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_value_that_becomes_a_parameter_of_the_same_value_is_no_change,
    "CloudFormation compares what values come to",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: orders}}}",
    "{Parameters: {N: {Type: String, Default: orders}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}}",
    ""
);

trap!(
    a_renamed_parameter_is_no_change,
    "the name of a parameter is no part of what it gives",
    "{Parameters: {Old: {Type: Number, Default: 30}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: !Ref Old}}}}",
    "{Parameters: {New: {Type: Number, Default: '30'}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: !Ref New}}}}",
    ""
);

trap!(
    a_mapping_that_nobody_reads_may_change,
    "only the looked-up value counts",
    "{Mappings: {M: {a: {x: '1', y: '2'}}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !FindInMap [M, a, x]}}}}",
    "{Mappings: {M: {a: {x: '1', y: '3'}}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !FindInMap [M, a, x]}}}}",
    ""
);

trap!(
    a_mapping_by_region_that_changes_for_one_region_may_change_the_value,
    "which Region it is, the templates do not say",
    "{Mappings: {M: {us-east-1: {ami: ami-1}, eu-west-1: {ami: ami-2}}}, Resources: {I: {Type: AWS::EC2::Instance, Properties: {ImageId: !FindInMap [M, !Ref 'AWS::Region', ami]}}}}",
    "{Mappings: {M: {us-east-1: {ami: ami-1}, eu-west-1: {ami: ami-3}}}, Resources: {I: {Type: AWS::EC2::Instance, Properties: {ImageId: !FindInMap [M, !Ref 'AWS::Region', ami]}}}}",
    "I Modify Conditional [Properties] ReplaceAndDelete"
);

trap!(
    a_mapping_by_region_is_known_once_the_region_is,
    "pseudo parameters can be given like others",
    "{Mappings: {M: {us-east-1: {ami: ami-1}, eu-west-1: {ami: ami-2}}}, Resources: {I: {Type: AWS::EC2::Instance, Properties: {ImageId: !FindInMap [M, !Ref 'AWS::Region', ami]}}}}",
    "{Mappings: {M: {us-east-1: {ami: ami-1}, eu-west-1: {ami: ami-3}}}, Resources: {I: {Type: AWS::EC2::Instance, Properties: {ImageId: !FindInMap [M, !Ref 'AWS::Region', ami]}}}}",
    Parameters::none().before("AWS::Region", "us-east-1").after("AWS::Region", "us-east-1"),
    ""
);

trap!(
    a_list_parameter_is_the_list_that_it_names,
    "`a, b` as `CommaDelimitedList` is `[a, b]`",
    "Resources: {I: {Type: AWS::EC2::Instance, Properties: {SecurityGroupIds: [sg-1, sg-2]}}}",
    "{Parameters: {G: {Type: CommaDelimitedList, Default: 'sg-1, sg-2'}}, Resources: {I: {Type: AWS::EC2::Instance, Properties: {SecurityGroupIds: !Ref G}}}}",
    ""
);

trap!(
    another_stored_parameter_may_have_the_same_value,
    "Systems Manager has the values, the template their names: a replacement is not sure",
    "{Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref P}}}}",
    "{Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /b}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref P}}}}",
    "Q Modify Conditional [Properties] ReplaceAndDelete"
);

trap!(
    a_template_with_a_stored_parameter_is_the_same_as_itself,
    "that its value may have changed is told beside, not as a change",
    "{Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref P}}}}",
    "{Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref P}}}}",
    ""
);

trap!(
    a_dynamic_reference_is_compared_as_text,
    "CloudFormation resolves `{{resolve:...}}` behind the change set: another version is a change, another value of the same is none",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: '{{resolve:ssm:/name:1}}'}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: '{{resolve:ssm:/name:2}}'}}}",
    "Q Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_region_that_is_written_out_is_another_value,
    "which Region a stack is in, the template does not say, and CloudFormation knows: it is told as a change",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub 'in ${AWS::Region}'}}}",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: in us-east-1}}}",
    "T Modify False [Properties]"
);

trap!(
    a_secret_that_changes_is_a_change,
    "`NoEcho` hides the value, not the change",
    "{Parameters: {P: {Type: String, NoEcho: true}}, Resources: {S: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Ref P}}}}",
    "{Parameters: {P: {Type: String, NoEcho: true}}, Resources: {S: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Ref P}}}}",
    Parameters::none().before("P", "hunter2").after("P", "hunter3"),
    "S Modify False [Properties]"
);

#[test]
fn a_secret_is_never_shown() {
    let text = "{Parameters: {P: {Type: String, NoEcho: true}}, Resources: {S: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: !Sub 'pass:${P}'}}}}";
    let given = Parameters::none().before("P", "hunter2").after("P", "hunter3");
    let changes = crate::compared(text, text, &given);
    assert!(!lakewright_diff::render::json(changes.as_ref()).contains("hunter"));
}

trap!(
    a_macro_that_is_given_another_parameter_may_make_something_else,
    "macros see every parameter of the template",
    "{Parameters: {P: {Type: String}}, Resources: {S: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: {'Fn::Transform': {Name: Random}}}}}}",
    "{Parameters: {P: {Type: String}}, Resources: {S: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: {'Fn::Transform': {Name: Random}}}}}}",
    Parameters::none().before("P", "1").after("P", "2"),
    "S Modify False [Properties]"
);
