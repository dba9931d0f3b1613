//! The same value in another spelling, and other values that look the same.

use crate::trap;

trap!(
    numbers_and_booleans_are_the_same_as_their_text,
    "CloudFormation sends text",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30, FifoQueue: true}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {FifoQueue: 'true', VisibilityTimeout: '30'}}}",
    ""
);

trap!(
    text_of_digits_with_zeros_in_front_is_other_text,
    "an account id or a code keeps its zeros",
    "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: '000123'}}}",
    "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: '123'}}}",
    "P Modify False [Properties]"
);

trap!(
    versions_are_no_numbers,
    "`1.10` and `1.1` are one number and two versions",
    r#"{"Resources": {"C": {"Type": "AWS::EKS::Cluster", "Properties": {"Version": "1.10"}}}}"#,
    r#"{"Resources": {"C": {"Type": "AWS::EKS::Cluster", "Properties": {"Version": "1.1"}}}}"#,
    "C Modify False [Properties]"
);

trap!(
    sub_join_and_ref_that_give_the_same_are_the_same,
    "three ways to write one ARN",
    "Resources: {A: {Type: AWS::SQS::Queue}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Sub '${A.Arn}/${AWS::Region}'}}}",
    "Resources: {A: {Type: AWS::SQS::Queue}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Join ['/', ['Fn::GetAtt': [A, Arn], !Sub '${R}']]}}}".replace("!Sub '${R}'", "!Sub ['${R}', {R: !Ref 'AWS::Region'}]").as_str(),
    ""
);

trap!(
    tags_in_another_order_are_the_same,
    "tags are a set",
    "Resources: {B: {Type: AWS::S3::Bucket, Properties: {Tags: [{Key: a, Value: '1'}, {Key: b, Value: '2'}]}}}",
    "Resources: {B: {Type: AWS::S3::Bucket, Properties: {Tags: [{Key: b, Value: '2'}, {Value: '1', Key: a}]}}}",
    ""
);

trap!(
    lists_whose_order_means_something_differ,
    "the key schema of a table is a list in order; the documentation says that a change of it replaces",
    "Resources: {T: {Type: AWS::DynamoDB::Table, Properties: {KeySchema: [{AttributeName: a, KeyType: HASH}, {AttributeName: b, KeyType: RANGE}]}}}",
    "Resources: {T: {Type: AWS::DynamoDB::Table, Properties: {KeySchema: [{AttributeName: b, KeyType: HASH}, {AttributeName: a, KeyType: RANGE}]}}}",
    "T Modify True [Properties] ReplaceAndDelete"
);

trap!(
    one_action_is_a_list_of_one,
    "IAM reads both alike",
    "Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: 's3:GetObject', Resource: '*'}}}}}",
    "Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: ['s3:GetObject'], Resource: ['*']}]}}}}",
    ""
);

trap!(
    a_policy_as_json_text_is_the_policy,
    "where the schema takes an object, text of it is the same",
    r#"{"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}}}}"#,
    r#"{"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": "{\"Statement\": [{\"Action\": [\"s3:*\"], \"Effect\": \"Allow\", \"Resource\": \"*\"}]}"}}}}"#,
    ""
);

trap!(
    an_index_that_moves_with_its_list_selects_the_same,
    "the value is what counts, not the place",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Select [0, [a, b]]}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Select ['1', [x, a, b]]}}}",
    ""
);

trap!(
    a_list_that_moves_under_its_index_selects_another,
    "the text of the function's index is the same",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Select [0, !Split [',', 'a,b']]}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Select [0, !Split [',', 'b,a']]}}}",
    "Q Modify True [Properties] ReplaceAndDelete"
);

trap!(
    another_name_to_import_is_another_value,
    "what other stacks export, the template does not say",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !ImportValue key-a}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !ImportValue key-b}}}",
    "Q Modify False [Properties]"
);

trap!(
    the_same_import_written_with_sub_is_the_same,
    "`Fn::Sub` without variables is its text",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !ImportValue key-a}}}",
    "{Parameters: {K: {Type: String, Default: a}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: {'Fn::ImportValue': !Sub 'key-${K}'}}}}}",
    ""
);

trap!(
    a_default_that_is_written_out_is_a_change_to_cloudformation,
    "it compares templates, not services: adding a create-only property with its default replaces (user guide, issue 1276)",
    "Resources: {G: {Type: AWS::ElastiCache::ReplicationGroup, Properties: {ReplicationGroupDescription: x}}}",
    "Resources: {G: {Type: AWS::ElastiCache::ReplicationGroup, Properties: {ReplicationGroupDescription: x, AtRestEncryptionEnabled: false}}}",
    "G Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_policy_written_out_as_its_default_is_no_change,
    "`Delete` is what happens without it",
    "Resources: {Q: {Type: AWS::SQS::Queue}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, DeletionPolicy: Delete, UpdateReplacePolicy: Delete}}",
    ""
);

trap!(
    the_order_of_depends_on_and_depends_on_itself_change_no_resource,
    "it orders the work; recorded change sets leave it out",
    "Resources: {A: {Type: AWS::SNS::Topic}, B: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, DependsOn: [A, B]}}",
    "Resources: {A: {Type: AWS::SNS::Topic}, B: {Type: AWS::SNS::Topic}, Q: {Type: AWS::SQS::Queue, DependsOn: B}}",
    ""
);

trap!(
    descriptions_and_the_metadata_of_the_template_change_no_resource,
    "they belong to the template",
    "{Description: a, Metadata: {x: 1}, Resources: {Q: {Type: AWS::SQS::Queue}}}",
    "{Description: b, Metadata: {x: 2}, Resources: {Q: {Type: AWS::SQS::Queue}}}",
    ""
);

trap!(
    rules_of_a_security_group_in_another_order_are_the_same,
    "the schema says that their order means nothing",
    "Resources: {G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: g, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 10.0.0.0/8}, {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}]}}}",
    "Resources: {G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: g, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: '443', ToPort: 443, CidrIp: 10.0.0.0/8}, {IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 10.0.0.0/8}]}}}",
    ""
);

trap!(
    attached_policies_in_another_order_are_the_same,
    "the schema says that their order means nothing",
    "Resources: {R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [a, b], AssumeRolePolicyDocument: {}}}}",
    "Resources: {R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [b, a], AssumeRolePolicyDocument: {}}}}",
    ""
);

trap!(
    layers_in_another_order_are_another_function,
    "later layers write over earlier ones",
    "Resources: {F: {Type: AWS::Lambda::Function, Properties: {Layers: [a, b], Code: {ZipFile: x}, Role: r}}}",
    "Resources: {F: {Type: AWS::Lambda::Function, Properties: {Layers: [b, a], Code: {ZipFile: x}, Role: r}}}",
    "F Modify False [Properties]"
);

trap!(
    a_create_only_property_within_an_object_replaces_when_the_object_comes,
    "the object itself is updatable, one of its keys is not",
    "Resources: {C: {Type: AWS::EKS::Cluster, Properties: {RoleArn: r}}}",
    "Resources: {C: {Type: AWS::EKS::Cluster, Properties: {RoleArn: r, KubernetesNetworkConfig: {ServiceIpv4Cidr: 10.100.0.0/16}}}}",
    "C Modify True [Properties] ReplaceAndDelete"
);

trap!(
    blocks_of_addresses_are_cut_and_compared,
    "more blocks are cut from the same network; the first stays what it was",
    "{Parameters: {Net: {Type: String, Default: 10.0.0.0/16}}, Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: !Select [1, !Cidr [!Ref Net, 2, 8]]}}}}",
    "{Parameters: {Net: {Type: String, Default: 10.0.0.0/16}}, Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: !Select [1, !Cidr [!Ref Net, 6, '8']]}}}}",
    ""
);

trap!(
    smaller_blocks_are_other_blocks,
    "the network, the count and the position are the same",
    "Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: !Select [1, !Cidr [10.0.0.0/16, 2, 8]]}}}",
    "Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: !Select [1, !Cidr [10.0.0.0/16, 2, 7]]}}}",
    "S Modify True [Properties] ReplaceAndDelete"
);

trap!(
    no_region_is_the_region_of_the_stack,
    "`Fn::GetAZs` of empty text gives the zones of `AWS::Region`",
    "Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs '']}}}",
    "Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs {Ref: 'AWS::Region'}]}}}",
    ""
);

trap!(
    more_blocks_of_a_network_that_is_not_known_leave_those_before,
    "the selected block is cut at the same place",
    "Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: !Select [0, !Cidr [!ImportValue net, 2, 8]]}}}",
    "Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: v, CidrBlock: !Select ['0', !Cidr [!ImportValue net, 4, 8]]}}}",
    ""
);

trap!(
    text_that_is_written_out_in_base64_is_the_same,
    "`Fn::Base64` comes to the same text",
    "Resources: {L: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {ImageId: a, InstanceType: t, UserData: !Base64 hello}}}",
    "Resources: {L: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {ImageId: a, InstanceType: t, UserData: aGVsbG8=}}}",
    ""
);

trap!(
    an_attribute_that_ref_gives_is_the_same_as_ref,
    "`Ref` of a topic is its ARN",
    "{Resources: {T: {Type: AWS::SNS::Topic}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref T}}}}",
    "{Resources: {T: {Type: AWS::SNS::Topic}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Sub '${T.TopicArn}'}}}}",
    ""
);

trap!(
    an_attribute_that_ref_does_not_give_is_another_value,
    "`Ref` of a queue is its URL",
    "{Resources: {T: {Type: AWS::SQS::Queue}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Ref T}}}}",
    "{Resources: {T: {Type: AWS::SQS::Queue}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt T.Arn}}}}",
    "P Modify False [Properties]"
);

trap!(
    a_name_of_sub_hides_a_resource_of_the_same_name,
    "the topic is replaced, and what is written is not its name",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub ['${T}', {T: fixed}]}}}",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: b}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub ['${T}', {T: fixed}]}}}",
    "T Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_mapping_that_is_called_otherwise_gives_the_same,
    "its name and its keys are the template's own",
    "{Mappings: {M: {a: {b: x}}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !FindInMap [M, a, b]}}}}",
    "{Mappings: {N: {k: {l: x}}}, Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !FindInMap [N, k, l]}}}}",
    ""
);

trap!(
    a_reference_that_becomes_the_value_that_it_gives_is_no_change,
    "the name of the topic is fixed",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !GetAtt T.TopicName}}}",
    "Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}, Q: {Type: AWS::SQS::Queue, Properties: {QueueName: a}}}",
    ""
);

trap!(
    text_in_json_that_is_spelled_otherwise_is_another_text,
    "a parameter's value is no document to CloudFormation",
    "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: '{\"a\":1}'}}}",
    "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: '{\"a\": 1}'}}}",
    "P Modify False [Properties]"
);
