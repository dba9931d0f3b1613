//! Laws of evaluation, for any documents and requests.

#![cfg(feature = "eval")]

use lakewright_iam::eval::{CompiledPolicy, Decision, Level, Policies, Request, compile_json, decide, evaluate, fuzz};
use proptest::prelude::*;

const ANN: &str = "arn:aws:iam::111111111111:user/ann";

fn statement() -> impl Strategy<Value = String> {
    let effect = prop::sample::select(vec!["Allow", "Deny"]);
    let principal = prop::sample::select(vec![
        r#""Principal":"*","#,
        r#""Principal":{"AWS":"111111111111"},"#,
        r#""Principal":{"AWS":"arn:aws:iam::111111111111:user/ann"},"#,
        r#""Principal":{"AWS":"arn:aws:iam::111111111111:role/r"},"#,
        r#""NotPrincipal":{"AWS":"arn:aws:iam::111111111111:user/bob"},"#,
        r#""Principal":{"Service":"s3.amazonaws.com"},"#,
        "",
    ]);
    let action = prop::sample::select(vec![
        r#""Action":"*""#,
        r#""Action":["s3:Get*","sqs:*"]"#,
        r#""NotAction":"s3:GetObject""#,
        r#""Action":"kms:Decrypt""#,
    ]);
    let resource = prop::sample::select(vec![
        r#","Resource":"*""#,
        r#","Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b"]"#,
        r#","NotResource":"arn:aws:s3:::a/${aws:username}""#,
        r#","Resource":"arn:aws:s3:::?/x*""#,
        "",
    ]);
    let condition = prop::sample::select(vec![
        "",
        r#","Condition":{"StringNotLike":{"aws:username":"a*"}}"#,
        r#","Condition":{"ForAllValues:StringEqualsIfExists":{"aws:TagKeys":["x","y"]},"Null":{"aws:username":"false"}}"#,
        r#","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#,
    ]);
    (effect, principal, action, resource, condition).prop_map(|(effect, principal, action, resource, condition)| {
        format!(r#"{{"Effect":"{effect}",{principal}{action}{resource}{condition}}}"#)
    })
}

fn document() -> impl Strategy<Value = String> {
    let version = prop::sample::select(vec![r#""Version":"2012-10-17","#, ""]);
    (version, prop::collection::vec(statement(), 0..4))
        .prop_map(|(version, statements)| format!(r#"{{{version}"Statement":[{}]}}"#, statements.join(",")))
}

fn policy() -> impl Strategy<Value = CompiledPolicy> {
    document().prop_map(|it| compile_json(&it).expect("a document"))
}

fn caller() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        ANN,
        "arn:aws:iam::222222222222:user/bob",
        "arn:aws:sts::111111111111:assumed-role/r/s",
        "arn:aws:iam::111111111111:role/r",
        "arn:aws:iam::111111111111:root",
        "arn:aws:sts::111111111111:federated-user/ann",
        "s3.amazonaws.com",
        "accounts.google.com",
        "<anonymous>",
    ])
}

fn request() -> impl Strategy<Value = Request> {
    let action = prop::sample::select(vec!["s3:GetObject", "S3:getobject", "sqs:SendMessage", "kms:Decrypt"]);
    let resource = prop::sample::select(vec!["arn:aws:s3:::a/x", "arn:aws:s3:::b", "arn:aws:s3:::a/*", "*"]);
    let name = prop::option::of(prop::sample::select(vec!["ann", "bob"]));
    let tags = prop::option::of(prop::collection::vec(prop::sample::select(vec!["x", "z"]), 0..3));
    (caller(), action, resource, name, tags, any::<bool>()).prop_map(|(caller, action, resource, name, tags, known)| {
        let mut request = Request::new(caller, action, resource);
        if let Some(name) = name {
            request = request.with("aws:username", name);
        }
        if let Some(tags) = tags {
            request = request.with_all("aws:TagKeys", tags);
        }
        if known { request.in_account("111111111111") } else { request }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn more_allowances_never_take_away(request in request(), resource in policy(), identity in policy()) {
        let everything = compile_json(r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#);
        let everything = everything.expect("a document");
        let before = Policies { identity: vec![&identity], resource: Some(&resource), ..Policies::default() };
        let after = Policies { identity: vec![&identity, &everything], ..before.clone() };
        if decide(&request, &before) == Decision::Allowed {
            prop_assert_eq!(decide(&request, &after), Decision::Allowed);
        }
    }

    #[test]
    fn a_denial_of_everything_wins_everywhere(request in request(), other in policy(), place in 0..4usize) {
        let denial = r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}"#;
        let denial = compile_json(denial).expect("a document");
        let mut policies = Policies { identity: vec![&other], ..Policies::default() };
        match place {
            0 => policies.resource = Some(&denial),
            1 => policies.endpoint = vec![&denial],
            2 => policies.resource_control = vec![Level { name: "root", policies: vec![&denial] }],
            _ if request.caller().account().is_some() => policies.identity.push(&denial),
            _ => return Ok(()),
        }
        prop_assert_eq!(decide(&request, &policies), Decision::ExplicitDeny);
    }

    #[test]
    fn limits_never_add(request in request(), identity in policy(), resource in policy(), limit in policy(), kind in 0..4usize) {
        let free = Policies { identity: vec![&identity], resource: Some(&resource), ..Policies::default() };
        let mut limited = free.clone();
        match kind {
            0 => limited.boundary = vec![&limit],
            1 => limited.session = vec![&limit],
            2 => limited.endpoint = vec![&limit],
            _ => limited.service_control = vec![Level { name: "root", policies: vec![&limit] }],
        }
        if decide(&request, &limited) == Decision::Allowed {
            prop_assert_eq!(decide(&request, &free), Decision::Allowed);
        }
    }

    #[test]
    fn the_order_of_statements_and_policies_does_not_matter(request in request(), one in policy(), two in policy()) {
        let forth = Policies { identity: vec![&one, &two], ..Policies::default() };
        let back = Policies { identity: vec![&two, &one], ..Policies::default() };
        prop_assert_eq!(decide(&request, &forth), decide(&request, &back));
    }

    #[test]
    fn reasons_belong_to_the_decision(request in request(), identity in policy(), resource in policy()) {
        let policies = Policies { identity: vec![&identity], resource: Some(&resource), ..Policies::default() };
        let answer = evaluate(&request, &policies);
        prop_assert_eq!(answer.decision, decide(&request, &policies));
        match answer.decision {
            Decision::Allowed => prop_assert!(answer.missing.is_empty()),
            Decision::ImplicitDeny => prop_assert!(answer.decided_by.is_empty() && !answer.missing.is_empty()),
            Decision::ExplicitDeny => prop_assert!(!answer.decided_by.is_empty()),
            Decision::Unknown => {}
        }
    }

    #[test]
    fn no_document_and_no_request_makes_it_panic(
        text in prop_oneof![document(), ".{0,200}", document().prop_map(|it| it.replace("Allow", "\u{fffd}\"")) ],
        cut in any::<prop::sample::Index>(),
        caller in prop_oneof![caller().prop_map(str::to_owned), ".{0,40}"],
        action in prop_oneof![Just("s3:GetObject".to_owned()), ".{0,20}"],
        resource in prop_oneof![Just("arn:aws:s3:::a/*".to_owned()), "[a:*?/é]{0,40}", ".{0,60}"],
        context in prop::collection::vec((".{0,20}", prop::collection::vec(".{0,20}", 0..3)), 0..3),
    ) {
        fuzz::document(&text, &caller, &action, &resource, &context);
        let place = (0..=text.len()).rev().find(|it| *it <= cut.index(text.len() + 1) && text.is_char_boundary(*it));
        fuzz::document(text.get(..place.unwrap_or(0)).unwrap_or_default(), &caller, &action, &resource, &context);
    }

    #[test]
    fn no_line_of_cases_makes_it_panic(
        policy in prop_oneof![document(), ".{0,40}"],
        caller in prop_oneof![caller().prop_map(str::to_owned), "[a-z:\\\\\"]{0,20}"],
        resource in "[a-c:*?]{0,30}",
        value in prop_oneof![Just("\"ann\"".to_owned()), Just("[1,true]".to_owned()), Just("null".to_owned()), ".{0,9}"],
    ) {
        fuzz::case(&format!(
            r#"{{"id":"1","request":{{"principal":"{caller}","action":"s3:GetObject","resource":"{resource}",
            "context":{{"aws:username":{value}}}}},"policies":{{"identity":[{policy}],"resource":{policy},
            "scp":[{{"org":"r","policies":[{policy}]}}],"boundary":[{policy}]}}}}"#
        ));
    }
}

#[test]
fn conditions_of_a_request_may_be_taken_from_its_caller() {
    let own = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*",
        "Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/r"},
                     "StringEquals":{"aws:ResourceAccount":"${aws:PrincipalAccount}"}}}}"#;
    let own = compile_json(own).expect("a document");
    let policies = Policies { identity: vec![&own], ..Policies::default() };
    let session = "arn:aws:sts::111111111111:assumed-role/r/s";
    let request = Request::new(session, "s3:GetObject", "arn:aws:s3:::a/x").in_account("111111111111");
    assert_eq!(decide(&request, &policies), Decision::ImplicitDeny);
    assert_eq!(decide(&request.with_keys_of_caller(), &policies), Decision::Allowed);
}

#[test]
fn an_answer_says_why() {
    let read = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Tls","Effect":"Allow","Action":"s3:*","Resource":"*",
        "Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}"#;
    let read = compile_json(read).expect("a document");
    let policies = Policies { identity: vec![&read], ..Policies::default() };
    let request = Request::new(ANN, "s3:GetObject", "arn:aws:s3:::a/x").in_account("111111111111");
    assert_eq!(
        evaluate(&request, &policies).to_string(),
        "ImplicitDeny\n  not allowed by policies of the caller\n    policies of the caller, policy 0, statement 0 (`Tls`) \
         would, but Bool of `aws:SecureTransport` has no value"
    );
    assert_eq!(
        evaluate(&request.with("aws:SecureTransport", "true"), &policies).to_string(),
        "Allowed\n  allowed by policies of the caller, policy 0, statement 0 (`Tls`)"
    );
}
