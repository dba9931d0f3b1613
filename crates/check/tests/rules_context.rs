//! Rules about what stands beside resources' properties: what breaks each, and what keeps it.

use lakewright_check::{Options, check_text};

/// Rule, a template that breaks it, one that keeps it.
const CASES: [(&str, &str, &str); 10] = [
    (
        "E1005",
        "Transform: {Macro: Shorthand}\nResources:\n  Queue: {Type: AWS::SQS::Queue}\n",
        "Transform: [AWS::LanguageExtensions, {Name: 'AWS::Include', Parameters: {Location: 's3://a/b'}}]\nResources:\n  Queue: {Type: AWS::SQS::Queue}\n",
    ),
    (
        "E3009",
        "Resources:\n  Instance:\n    Type: AWS::EC2::Instance\n    Metadata: {'AWS::CloudFormation::Init': {config: {files: {/etc/app.conf: {content: a, mode: '644'}}}}}\n    Properties: {ImageId: ami-0123456789abcdef0}\n",
        "Resources:\n  Instance:\n    Type: AWS::EC2::Instance\n    Metadata: {'AWS::CloudFormation::Init': {config: {files: {/etc/app.conf: {content: a, mode: '000644'}}}}}\n    Properties: {ImageId: ami-0123456789abcdef0}\n",
    ),
    (
        "E3016",
        "Resources:\n  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    UpdatePolicy: {AutoScalingRollingUpdate: {BatchSize: 1}}\n    Properties: {MinSize: '1', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}\n",
        "Resources:\n  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: 1}}\n    Properties: {MinSize: '1', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}\n",
    ),
    (
        "E3016",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue, UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: 1}}}\n",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue}\n",
    ),
    (
        "E3055",
        "Resources:\n  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    CreationPolicy: {ResourceSignal: {Number: 2}}\n    Properties: {MinSize: '1', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}\n",
        "Resources:\n  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT5M}}\n    Properties: {MinSize: '1', MaxSize: '2', LaunchConfigurationName: a, AvailabilityZones: !GetAZs ''}\n",
    ),
    (
        "E4001",
        "Parameters: {VpcId: {Type: String}}\nMetadata:\n  AWS::CloudFormation::Interface:\n    ParameterGroups: [{Labels: {default: Network}, Parameters: [VpcId]}]\nResources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref VpcId}}\n",
        "Parameters: {VpcId: {Type: String}}\nMetadata:\n  AWS::CloudFormation::Interface:\n    ParameterGroups: [{Label: {default: Network}, Parameters: [VpcId]}]\nResources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref VpcId}}\n",
    ),
    (
        "W4001",
        "Parameters: {VpcId: {Type: String}}\nMetadata:\n  AWS::CloudFormation::Interface:\n    ParameterGroups: [{Label: {default: Network}, Parameters: [Vpc]}]\nResources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref VpcId}}\n",
        "Parameters: {VpcId: {Type: String}}\nMetadata:\n  AWS::CloudFormation::Interface:\n    ParameterGroups: [{Label: {default: Network}, Parameters: [VpcId]}]\nResources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref VpcId}}\n",
    ),
    (
        "W6001",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue}\nOutputs: {VpcId: {Value: !ImportValue network-vpc}}\n",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue}\nOutputs: {Url: {Value: !Ref Queue}}\n",
    ),
    (
        "W1019",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub ['${Prefix}-raw', {Prefix: a, Suffix: b}]}}\n",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Sub ['${Prefix}-${!Other}-${Suffix}', {Prefix: a, Suffix: b}]}}\n",
    ),
    (
        "W1053",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: '{{ resolve:ssm:name }}'}}\n",
        "Resources:\n  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: '{{resolve:ssm:name}}'}}\n",
    ),
];

fn has(rule: &str, text: &str) -> bool {
    check_text(text, &Options::default()).iter().any(|it| it.id == rule)
}

#[test]
fn each_is_found_where_it_is_broken() {
    for (rule, bad, good) in CASES {
        assert!(has(rule, bad), "{rule} is missing:\n{bad}");
        assert!(!has(rule, good), "{rule} is kept:\n{good}");
    }
}

const QUEUE: &str = "Resources: {Queue: {Type: AWS::SQS::Queue}}\n";

#[test]
fn nine_tenths_of_what_cloudformation_takes_is_much() {
    let entries = |section: &str, count: usize, entry: &str| {
        let all: String = (0..count).map(|it| format!("  A{it}: {entry}\n")).collect();
        format!("{section}:\n{all}")
    };
    let name = |length: usize| "a".repeat(length);
    let parameters = |count| entries("Parameters", count, "{Type: String}") + QUEUE;
    let resources = |count| entries("Resources", count, "{Type: AWS::SNS::Topic}");
    let outputs = |count| entries("Outputs", count, "{Value: a}") + QUEUE;
    let mappings = |count| entries("Mappings", count, "{a: {b: c}}") + QUEUE;
    let described = |length| format!("Description: {}\n{QUEUE}", name(length));
    let of_parameter = |length| format!("Parameters: {{{}: {{Type: String}}}}\n{QUEUE}", name(length));
    let of_resource = |length| format!("Resources: {{{}: {{Type: AWS::SNS::Topic}}}}\n", name(length));
    let of_output = |length| format!("{QUEUE}Outputs: {{{}: {{Value: a}}}}\n", name(length));
    let of_mapping = |length| format!("{QUEUE}Mappings: {{{}: {{a: {{b: c}}}}}}\n", name(length));
    let text = |length| format!("Metadata: {{A: {}}}\n{QUEUE}", name(length));
    type Case<'c> = (&'c str, &'c dyn Fn(usize) -> String, [usize; 2], [usize; 2]);
    let cases: [Case<'_>; 10] = [
        ("I1002", &text, [900_100, 999_000], [899_000, 1_000_100]),
        ("I1003", &described, [922, 1024], [921, 1025]),
        ("I2010", &parameters, [181, 200], [180, 201]),
        ("I3010", &resources, [451, 500], [450, 501]),
        ("I6010", &outputs, [181, 200], [180, 201]),
        ("I7010", &mappings, [181, 200], [180, 201]),
        ("I2011", &of_parameter, [230, 255], [229, 256]),
        ("I3012", &of_resource, [230, 255], [229, 256]),
        ("I6011", &of_output, [230, 255], [229, 256]),
        ("I7002", &of_mapping, [230, 255], [229, 256]),
    ];
    for (rule, of, near, far) in cases {
        for size in near {
            assert!(has(rule, &of(size)), "{rule} at {size}");
        }
        for size in far {
            assert!(!has(rule, &of(size)), "{rule} at {size}");
        }
    }
}
