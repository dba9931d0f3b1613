//! Resources that loops, macros, modules and the serverless transform make, and properties that `Globals` gives.

use crate::trap;

const LOOP: &str = "Transform: AWS::LanguageExtensions, Parameters: {L: {Type: CommaDelimitedList}}";
const BODY: &str = "'Fn::ForEach::E': [N, !Ref L, {'Q${N}': {Type: AWS::SQS::Queue}}]";

/// A topic with properties, and what makes resources.
fn topic(sections: &str, maker: &str, properties: &str) -> String {
    format!("{{{sections}, Resources: {{{maker}, T: {{Type: AWS::SNS::Topic, Properties: {{{properties}}}}}}}}}")
}

macro_rules! refers {
    ($name:ident, $why:literal, $sections:expr, $maker:expr, $properties:expr, $expected:expr) => {
        trap!($name, $why, &topic($sections, $maker, ""), &topic($sections, $maker, $properties), $expected);
    };
}

const CHANGED: &str = "T Modify False [Properties]";

refers!(
    a_resource_of_a_loop_over_an_unknown_list_may_be_there,
    "whoever deploys gives the list, and its items make the names",
    LOOP,
    BODY,
    "DisplayName: !Ref Qa, KmsMasterKeyId: !Sub '${Qb.Arn}'",
    CHANGED
);

refers!(
    a_name_that_no_loop_makes_leads_nowhere,
    "the keys of the loop begin with another letter",
    LOOP,
    BODY,
    "DisplayName: !Ref Topic",
    "refused: Template format error: Unresolved resource dependencies [Topic] in the Resources block of the template"
);

trap!(
    waits_and_outputs_may_name_resources_of_a_loop,
    "they are names like those in properties",
    &topic(LOOP, BODY, ""),
    &format!(
        "{{{LOOP}, Resources: {{{BODY}, T: {{Type: AWS::SNS::Topic, DependsOn: Qz}}}}, Outputs: {{O: {{Value: !Ref Qx}}}}}}"
    ),
    ""
);

const SERVERLESS: &str = "Transform: AWS::Serverless-2016-10-31";
const FUNCTION: &str = "F: {Type: AWS::Serverless::Function, Properties: {InlineCode: x, Timeout: 5, Layers: [a, b]}}";

refers!(
    a_resource_of_the_serverless_transform_is_there,
    "the transform makes the role `FRole` and the version `F.Version`",
    SERVERLESS,
    FUNCTION,
    "DisplayName: !Ref FRole, KmsMasterKeyId: !Ref F.Version",
    CHANGED
);

refers!(
    a_resource_of_a_macro_may_be_there,
    "a macro makes what it likes of the template",
    "Transform: Mine",
    "S: {Type: AWS::SNS::Topic}",
    "DisplayName: !Ref Made",
    CHANGED
);

refers!(
    a_resource_that_is_included_may_be_there,
    "the file is not at hand",
    "Description: a",
    "'Fn::Transform': {Name: AWS::Include, Parameters: {Location: 's3://a/b'}}",
    "DisplayName: !Ref Made",
    CHANGED
);

refers!(
    a_resource_of_a_module_may_be_there,
    "resources of a module have its name in front",
    "Description: a",
    "M: {Type: 'Acme::A::B::MODULE'}",
    "DisplayName: !Ref MBucket, KmsMasterKeyId: !Ref M.Key",
    CHANGED
);

trap!(
    globals_are_properties_of_each_function,
    "the transform writes them into every resource of the type",
    &format!("{{{SERVERLESS}, Globals: {{Function: {{Timeout: 3, MemorySize: 128}}}}, Resources: {{{FUNCTION}}}}}"),
    &format!("{{{SERVERLESS}, Globals: {{Function: {{Timeout: 4, MemorySize: 256}}}}, Resources: {{{FUNCTION}}}}}"),
    "F Modify False [Properties]"
);

trap!(
    globals_that_are_written_out_are_no_change,
    "what the resource says wins, lists follow those of `Globals`, objects are joined",
    &format!(
        "{{{SERVERLESS}, Globals: {{Function: {{Timeout: 3, Layers: [z], Tags: {{a: '1'}}}}}}, Resources: {{{FUNCTION}}}}}"
    ),
    &format!(
        "{{{SERVERLESS}, Resources: {{F: {{Type: AWS::Serverless::Function, Properties: {{InlineCode: x, Timeout: 5, Layers: [z, a, b], Tags: {{a: '1'}}}}}}}}}}"
    ),
    ""
);

trap!(
    globals_that_are_ignored_change_nothing,
    "`IgnoreGlobals` keeps them out",
    &format!(
        "{{{SERVERLESS}, Globals: {{Function: {{MemorySize: 128}}}}, Resources: {{F: {{Type: AWS::Serverless::Function, IgnoreGlobals: [MemorySize], Properties: {{InlineCode: x}}}}}}}}"
    ),
    &format!(
        "{{{SERVERLESS}, Globals: {{Function: {{MemorySize: 256}}}}, Resources: {{F: {{Type: AWS::Serverless::Function, IgnoreGlobals: [MemorySize], Properties: {{InlineCode: x}}}}}}}}"
    ),
    ""
);
