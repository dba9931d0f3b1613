//! What is written looks like this.
#![cfg(feature = "read")]

use std::sync::Arc;

use lakewright_template::{LogicalId, Reference, StackId, Value, read, write};

fn root(text: &str) -> Value {
    read(text).expect("a template").root
}

#[test]
fn json_breaks_what_does_not_fit_on_a_line() {
    let text = include_str!("data/nested_functions.yaml");
    insta::assert_snapshot!(write::json(&root(text)), @r#"
    {
      "Resources": {
        "Bucket": {
          "Type": "AWS::S3::Bucket",
          "Properties": {
            "BucketName": {
              "Fn::If": [
                "HasName",
                {"Ref": "Name"},
                {
                  "Fn::Join": [
                    "-",
                    [
                      {"Ref": "AWS::StackName"},
                      {"Fn::Select": [2, {"Fn::Split": ["/", {"Ref": "AWS::StackId"}]}]},
                      {"Fn::If": ["IsProd", "prod", {"Fn::FindInMap": ["Stages", {"Ref": "Stage"}, "Short"]}]}
                    ]
                  ]
                }
              ]
            },
            "Tags": {"Fn::If": ["HasTags", [{"Key": "a", "Value": "b"}], {"Ref": "AWS::NoValue"}]},
            "Rules": {"Fn::Split": [",", {"Fn::ImportValue": {"Fn::Sub": "${Network}-rules"}}]},
            "Fn::Transform": [{"Name": "First"}, {"Name": "Second", "Parameters": {"a": 1}}]
          }
        }
      }
    }
    "#);
}

#[test]
fn yaml_looks_as_people_write_it() {
    let text = include_str!("data/short_forms.yaml");
    insta::assert_snapshot!(write::yaml(&root(text)), @r"
    Conditions:
      IsProd: !Equals [!Ref Stage, prod]
      IsTest: !Not [!Condition IsProd]
      Either: !Or [!Condition IsProd, !Condition IsTest]
      Both: !And [!Condition IsProd, !Condition IsTest]
      Alias:
        Condition: IsProd
    Resources:
      Topic:
        Type: AWS::SNS::Topic
        Condition: IsProd
        Properties:
          TopicName: !Sub ${AWS::StackName}-topic
          DisplayName: !Sub
            - ${Name} in ${AWS::Region}
            - Name: !FindInMap [Names, !Ref AWS::Region, Short]
          Tags:
            - Key: a
              Value: !GetAtt Queue.Arn
            - Key: b
              Value: !GetAtt Nested.Outputs.Arn
            - Key: c
              Value: !GetAtt Queue.Arn
            - Key: d
              Value: !Join [',', [a, !Ref B, 'c: d']]
            - Key: e
              Value: !Select [0, !GetAZs '']
            - Key: f
              Value: !Select [1, !Split ['-', !Ref AWS::Region]]
            - Key: g
              Value: !ImportValue shared-bucket
            - Key: h
              Value: !Cidr [10.0.0.0/16, 4, 8]
            - Key: i
              Value:
                Fn::ToJsonString:
                  a: 1
                  b:
                    - true
                    - false
            - Key: j
              Value: !Length [1, 2]
            - Key: k
              Value: !If [IsProd, !Ref A, !Ref AWS::NoValue]
            - Key: l
              Value:
                Fn::GetStackOutput:
                  StackName: other
                  OutputKey: Arn
            - Fn::Transform:
                Name: AWS::Include
                Parameters:
                  Location: s3://bucket/key
    ");
}

#[test]
fn what_has_no_short_form_stays_long_in_yaml() {
    let text = include_str!("data/long_forms.yaml");
    insta::assert_snapshot!(write::yaml(&root(text)), @r#"
    Resources:
      Instance:
        Type: AWS::EC2::Instance
        Properties:
          UserData:
            Fn::Base64: !Sub |
              #!/bin/bash -e
              echo "${AWS::Region}"   
              	tabbed: yes

              # end
          ImageId: !FindInMap [Images, !Ref AWS::Region, Id]
          Name:
            Fn::ImportValue: !Sub ${Network}-name
          Zone: !Select
            - '0'
            - Fn::GetAZs: !Ref AWS::Region
          Attribute:
            Fn::GetAtt: A.B
          Dotted:
            Fn::GetAtt:
              - A.B
              - C
          Computed:
            Fn::GetAtt:
              - A
              - !Ref B
          Odd:
            - Fn::GetAtt:
                - A
            - Fn::GetAtt: []
            - Fn::GetAtt:
                - A
                - ''
            - Ref: 1
            - Ref:
                - A
            - Fn::Sub: 5
    "#);
}

#[test]
fn text_of_several_lines_is_a_literal_block_where_it_comes_back_exactly() {
    let text =
        r##"["a\nb", "a\nb\n", "a\n\nb\n\n", "a\n  b \n\tc\n", " a\nb", "\na", "a\n ", "a\r\nb", "a\n#b\n", "\n"]"##;
    insta::assert_snapshot!(write::yaml(&root(text)), @r#"
    - |-
      a
      b
    - |
      a
      b
    - |+
      a

      b

    - |
      a
        b 
      	c
    - " a\nb"
    - |-

      a
    - "a\n "
    - "a\r\nb"
    - |
      a
      #b
    - "\n"
    "#);
}

#[test]
fn minified_json_has_no_blanks() {
    assert_eq!(write::json_minified(&root("{A: [1, {b: c d}], E: {}}")), r#"{"A":[1,{"b":"c d"}],"E":{}}"#);
}

#[test]
fn a_reference_is_written_as_the_function_it_becomes() {
    let owner = Arc::new(StackId { name: "s".into(), account: "111111111111".into(), region: "".into() });
    let id = LogicalId::new("Queue");
    let reference = |attribute| Value::from(Reference { owner: owner.clone(), id: id.clone(), attribute });
    let value = Value::from([reference(None), reference(Some("Arn".into()))]);
    assert_eq!(write::json(&value), "[{\"Ref\": \"Queue\"}, {\"Fn::GetAtt\": [\"Queue\", \"Arn\"]}]\n");
    assert_eq!(write::yaml(&value), "- !Ref Queue\n- !GetAtt Queue.Arn\n");
}
