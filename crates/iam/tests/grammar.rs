//! Documents that the policy language takes, and those that it does not, each with the place of the first finding.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>.

#![cfg(feature = "eval")]

use lakewright_iam::eval::compile_json;

/// A statement that the language takes, with one element in the place of its own, or more.
fn with(elements: &str) -> String {
    let has = |name: &str| elements.contains(&format!("\"{name}\":")) || elements.contains(&format!("\"Not{name}\":"));
    let mut all: Vec<&str> = Vec::new();
    for (name, element) in
        [("Effect", r#""Effect":"Allow""#), ("Action", r#""Action":"s3:GetObject""#), ("Resource", r#""Resource":"*""#)]
    {
        if !has(name) {
            all.push(element);
        }
    }
    if !elements.is_empty() {
        all.push(elements);
    }
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{}}}]}}"#, all.join(","))
}

const TAKEN: [&str; 30] = [
    "",
    r#""Sid":"""#,
    r#""Sid":"A1""#,
    r#""Action":"*""#,
    r#""Action":["s3:*","S3:getobject"]"#,
    r#""NotAction":"iam:*""#,
    r#""NotResource":["arn:aws:s3:::a","arn:aws:s3:::b/*"]"#,
    r#""Resource":"arn:aws:s3:::a/${aws:username}/*""#,
    r#""Resource":"arn:aws:s3:::a/${aws:username""#,
    r#""Principal":"*""#,
    r#""Principal":{"AWS":"*"}"#,
    r#""Principal":{"AWS":["111111111111","arn:aws:iam::111111111111:root"]}"#,
    r#""Principal":{"Service":"a.amazonaws.com","Federated":"accounts.google.com","CanonicalUser":"c"}"#,
    r#""NotPrincipal":{"AWS":"111111111111"}"#,
    r#""Condition":{}"#,
    r#""Condition":{"StringEquals":{}}"#,
    r#""Condition":{"StringEquals":{"aws:username":[]}}"#,
    r#""Condition":{"StringEquals":{"aws:username":"a"},"StringLike":{"aws:username":"a*"}}"#,
    r#""Condition":{"stringequals":{"aws:username":"a"}}"#,
    r#""Condition":{"Bool":{"aws:SecureTransport":true}}"#,
    r#""Condition":{"Bool":{"aws:SecureTransport":"maybe"}}"#,
    r#""Condition":{"NumericLessThan":{"s3:max-keys":10}}"#,
    r#""Condition":{"NumericLessThan":{"s3:max-keys":[1,2.5,"3"]}}"#,
    r#""Condition":{"NumericLessThan":{"s3:max-keys":"ten"}}"#,
    r#""Condition":{"DateLessThan":{"aws:CurrentTime":1893456000}}"#,
    r#""Condition":{"Null":{"aws:username":[true,"false"]}}"#,
    r#""Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"a*"}}"#,
    r#""Condition":{"forallvalues:stringequals":{"aws:TagKeys":"a"}}"#,
    r#""Condition":{"IpAddress":{"aws:SourceIp":"anywhere"}}"#,
    r#""Condition":{"ArnLike":{"aws:SourceArn":"*"}}"#,
];

/// Elements of a statement, the path of the first finding, and a part of what it says.
const REFUSED: [(&str, &str, &str); 42] = [
    (r#""Effect":"allow""#, "Statement[0].Effect", "neither `Allow` nor `Deny`"),
    (r#""Effect":"Permit""#, "Statement[0].Effect", "`Permit`"),
    (r#""Effect":true"#, "Statement[0].Effect", "the effect is"),
    (r#""Effect":["Allow"]"#, "Statement[0].Effect", "the effect is"),
    (r#""Effect":null"#, "Statement[0].Effect", "the effect is"),
    (r#""Sid":7"#, "Statement[0].Sid", "a Sid is a text"),
    (r#""Sid":["a"]"#, "Statement[0].Sid", "a Sid is a text"),
    (r#""Action":"s3:A","NotAction":"s3:B""#, "Statement[0]", "either `Action` or `NotAction`"),
    (r#""Action":[]"#, "Statement[0].Action", "an empty list"),
    (r#""Action":null"#, "Statement[0].Action", "is a text"),
    (r#""Action":"""#, "Statement[0].Action", "is no action"),
    (r#""Action":"GetObject""#, "Statement[0].Action", "is no action"),
    (r#""Action":"s3:""#, "Statement[0].Action", "is no action"),
    (r#""Action":":GetObject""#, "Statement[0].Action", "is no action"),
    (r#""Action":"s3:Get:Object""#, "Statement[0].Action", "is no action"),
    (r#""Action":{"s3":"GetObject"}"#, "Statement[0].Action", "is a text"),
    (r#""Action":["s3:GetObject",["s3:PutObject"]]"#, "Statement[0].Action[1]", "is a text"),
    (r#""Resource":"a","NotResource":"b""#, "Statement[0]", "either `Resource` or `NotResource`"),
    (r#""Resource":[]"#, "Statement[0].Resource", "an empty list"),
    (r#""Resource":null"#, "Statement[0].Resource", "is a text"),
    (r#""Resource":{"Ref":"Bucket"}"#, "Statement[0].Resource", "is a text"),
    (r#""Principal":"*","NotPrincipal":"*""#, "Statement[0]", "either `Principal` or `NotPrincipal`"),
    (r#""Principal":"111111111111""#, "Statement[0].Principal", "a principal is `*`"),
    (r#""Principal":[]"#, "Statement[0].Principal", "a principal is `*`"),
    (r#""Principal":{}"#, "Statement[0].Principal", "names someone"),
    (r#""Principal":{"AWS":[]}"#, "Statement[0].Principal", "names someone"),
    (r#""Principal":{"aws":"*"}"#, "Statement[0].Principal.aws", "no kind of principal"),
    (r#""Principal":{"User":"ann"}"#, "Statement[0].Principal.User", "no kind of principal"),
    (r#""Principal":{"AWS":{"Ref":"Role"}}"#, "Statement[0].Principal.AWS", "is a text"),
    (r#""Condition":[]"#, "Statement[0].Condition", "an object of operators"),
    (r#""Condition":"x""#, "Statement[0].Condition", "an object of operators"),
    (r#""Condition":null"#, "Statement[0].Condition", "an object of operators"),
    (r#""Condition":{"Equals":{"a:b":"c"}}"#, "Statement[0].Condition.Equals", "no condition operator"),
    (r#""Condition":{"":{"a:b":"c"}}"#, "Statement[0].Condition.", "no condition operator"),
    (r#""Condition":{"NullIfExists":{"a:b":"true"}}"#, "Statement[0].Condition.NullIfExists", "no condition operator"),
    (
        r#""Condition":{"ForNoValue:StringEquals":{"a:b":"c"}}"#,
        "Statement[0].Condition.ForNoValue:StringEquals",
        "no condition",
    ),
    (
        r#""Condition":{"StringEqualsIfExistsIfExists":{"a:b":"c"}}"#,
        "Statement[0].Condition.StringEqualsIfExistsIfExists",
        "no condition",
    ),
    (r#""Condition":{"StringEquals":"a"}"#, "Statement[0].Condition.StringEquals", "an object of keys"),
    (r#""Condition":{"StringEquals":{"a:b":null}}"#, "Statement[0].Condition.StringEquals.a:b", "is a text"),
    (r#""Condition":{"StringEquals":{"a:b":{"c":"d"}}}"#, "Statement[0].Condition.StringEquals.a:b", "is a text"),
    (r#""Condition":{"StringEquals":{"a:b":"c","A:B":"d"}}"#, "Statement[0].Condition.StringEquals.A:B", "are one key"),
    (r#""Conditions":{}"#, "Statement[0].Conditions", "no element `Conditions`"),
];

/// Whole documents, and a part of what is said.
const REFUSED_DOCUMENTS: [(&str, &str); 24] = [
    ("", ""),
    ("null", "is an object"),
    ("[]", "is an object"),
    ("\"Statement\"", "is an object"),
    ("{}", "needs `Statement`"),
    (r#"{"Version":"2012-10-17"}"#, "needs `Statement`"),
    (r#"{"Statement":null}"#, "a statement is an object"),
    (r#"{"Statement":"x"}"#, "a statement is an object"),
    (r#"{"Statement":[null]}"#, "a statement is an object"),
    (r#"{"Statement":[[]]}"#, "a statement is an object"),
    (r#"{"Statement":[{}]}"#, "needs `Effect`"),
    (r#"{"Statement":{"Effect":"Allow","Resource":"*"}}"#, "needs `Action`"),
    (r#"{"Statement":{"Action":"s3:A","Resource":"*"}}"#, "needs `Effect`"),
    (r#"{"Version":"2012-10-18","Statement":[]}"#, "no version"),
    (r#"{"Version":"2012-10-17 ","Statement":[]}"#, "no version"),
    (r#"{"Version":20121017,"Statement":[]}"#, "the version is a text"),
    (r#"{"Version":null,"Statement":[]}"#, "the version is a text"),
    (r#"{"version":"2012-10-17","Statement":[]}"#, "no element `version`"),
    (r#"{"Id":7,"Statement":[]}"#, "the id is a text"),
    (r#"{"Statement":[],"Statement":[]}"#, "Statement"),
    (r#"{"Statement":{"Effect":"Deny","Effect":"Allow","Action":"s3:A","Resource":"*"}}"#, "Effect"),
    (
        r#"{"Statement":{"Effect":"Deny","Action":"s3:A","Resource":"*","Condition":{"Bool":{"a:b":"c","a:b":"d"}}}}"#,
        "a:b",
    ),
    (r#"{"Statement":[],}"#, ""),
    (r#"{"Statement":[]} x"#, ""),
];

#[test]
fn what_the_language_takes_is_taken() {
    for elements in TAKEN {
        let text = with(elements);
        assert!(compile_json(&text).is_ok(), "{elements}: {:?}", compile_json(&text));
    }
}

#[test]
fn what_the_language_does_not_take_is_refused_with_its_place() {
    for (elements, path, message) in REFUSED {
        let findings = compile_json(&with(elements)).expect_err(elements);
        let first = findings.first().expect("a finding");
        assert_eq!(first.path.to_string(), path, "{elements}");
        assert!(first.message.contains(message), "{elements}: {}", first.message);
        assert!(first.span.is_some(), "{elements}");
    }
}

#[test]
fn what_is_no_document_is_refused() {
    for (text, message) in REFUSED_DOCUMENTS {
        let findings = compile_json(text).expect_err(text);
        let first = findings.first().expect("a finding");
        assert!(first.message.contains(message), "{text}: {}", first.message);
        assert!(first.span.is_some(), "{text}");
    }
}
