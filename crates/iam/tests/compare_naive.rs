//! Comparisons and the evaluator held against a second reading of the policy language, on policies of many shapes and
//! on requests that are made from what the policies say.
//!
//! `LAKEWRIGHT_COMPARE_CASES` sets how many pairs there are, `LAKEWRIGHT_COMPARE_SEED` where they begin.

#![cfg(feature = "compare")]

mod naive;

use lakewright_iam::compare::cases::compare_line;
use lakewright_iam::eval::cases::decide_line;
use lakewright_iam::eval::{Context, ContextValue, Request};
use lakewright_template::{Value, read_json};
use naive::Asked;

/// Numbers without meaning, the same for the same seed: splitmix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides as u64).expect("a small number")
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.roll(from.len())]
    }

    fn some(&mut self, most: usize, make: &mut dyn FnMut(&mut Dice) -> String) -> Vec<String> {
        (0..1 + self.roll(most)).map(|_| make(self)).collect()
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn list(texts: &[String]) -> String {
    match texts {
        [one] => quoted(one),
        many => format!("[{}]", many.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(",")),
    }
}

const ACTIONS: [&str; 18] = [
    "*",
    "**",
    "s3:*",
    "s3:Get*",
    "s3:GetObject",
    "S3:getobject",
    "s3:?etObject",
    "s3:*Object",
    "s3:*Object*",
    "*:Get*",
    "*:GetObject",
    "s?:*",
    "s*:*t*",
    "s3:Put*",
    "sqs:*",
    "sqs:SendMessage",
    "S*S:send*",
    "s3:???Object",
];
const REAL_ACTIONS: [&str; 11] = [
    "s3:GetObject",
    "s3:PutObject",
    "s3:GETOBJECT",
    "s3:GetObjectAcl",
    "s3:ListBucket",
    "sqs:SendMessage",
    "sqs:SendMessageBatch",
    "sns:Publish",
    "ec2:GetObject",
    "s4:t",
    "sx:at",
];
const HEADS: [&str; 16] = [
    "arn:aws:s3:::",
    "arn:aws:s3:::",
    "arn:aws:s3:::",
    "arn:*:s3:::",
    "arn:aws*:s3:::",
    "arn:a*s:s3:::",
    "arn:aws:s?:::",
    "arn:aws:s3:*:*:",
    "arn:aws:sqs:us-*-1:*:",
    "arn:aws:sqs:*:111111111111:",
    "arn:aws:sqs:us-east-1:*1:",
    "arn:aws:*:*:*:",
    "arn:*:*:",
    "*:",
    "",
    "arn:aws:sns:*:",
];
const PIECES: [&str; 18] = [
    "a",
    "b",
    "/",
    "*",
    "*",
    "?",
    "ann",
    "a*",
    "${aws:username}",
    "${aws:PrincipalTag/t, 'a'}",
    "${*}",
    "${$}",
    ":",
    "é",
    "${AWS:principaltag/T}",
    "${x:free,'b'}",
    "a/b",
    "${",
];
const SHORT: [&str; 6] = ["*", "**", "arn:aws:s3", "arn:aws:s3:*", "arn:aws:s*", "arn:*"];

fn pieces(dice: &mut Dice, most: usize) -> String {
    let count = dice.roll(most + 1);
    (0..count).map(|_| dice.pick(&PIECES)).collect()
}

fn resource(dice: &mut Dice) -> String {
    if dice.one_in(8) {
        return dice.pick(&SHORT).to_owned();
    }
    format!("{}{}", dice.pick(&HEADS), pieces(dice, 4))
}

const PRINCIPALS: [&str; 22] = [
    r#""*""#,
    r#""*""#,
    r#"{"AWS":"*"}"#,
    r#"{"AWS":"111111111111"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:root"}"#,
    r#"{"AWS":["arn:aws:iam::222222222222:root","arn:aws:iam::111111111111:user/ann"]}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:user/ann"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:user/team/bob"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:role/reader"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:role/team/reader"}"#,
    r#"{"AWS":["arn:aws:iam::111111111111:role/reader","222222222222"]}"#,
    r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/reader/s"}"#,
    r#"{"AWS":"arn:aws:sts::111111111111:federated-user/ann"}"#,
    r#"{"Service":"s3.amazonaws.com"}"#,
    r#"{"Service":["s3.amazonaws.com","sns.amazonaws.com"],"AWS":"arn:aws:iam::111111111111:user/ann"}"#,
    r#"{"Service":"ec2.c2s.ic.gov"}"#,
    r#"{"Federated":"accounts.google.com"}"#,
    r#"{"Federated":"cognito-identity.amazonaws.com"}"#,
    r#"{"Federated":"arn:aws:iam::111111111111:saml-provider/okta"}"#,
    r#"{"CanonicalUser":"1111111111111111111111111111111111111111111111111111111111111111"}"#,
    r#"{"CanonicalUser":"c1"}"#,
    r#"{"AWS":"*","Service":"s3.amazonaws.com"}"#,
];
const CALLERS: [&str; 24] = [
    "<anonymous>",
    "arn:aws:iam::111111111111:user/ann",
    "arn:aws:iam::111111111111:user/bob",
    "arn:aws:iam::111111111111:user/team/bob",
    "arn:aws:iam::333333333333:user/ann",
    "arn:aws:iam::111111111111:role/reader",
    "arn:aws:iam::111111111111:role/team/reader",
    "arn:aws:iam::222222222222:role/other",
    "arn:aws:sts::111111111111:assumed-role/reader/s",
    "arn:aws:sts::111111111111:assumed-role/reader/t",
    "arn:aws:sts::222222222222:assumed-role/x/s",
    "arn:aws:sts::333333333333:assumed-role/reader/s",
    "arn:aws:sts::111111111111:federated-user/ann",
    "arn:aws:sts::111111111111:federated-user/bob",
    "arn:aws:iam::111111111111:root",
    "arn:aws:iam::222222222222:root",
    "arn:aws:iam::333333333333:root",
    "s3.amazonaws.com",
    "lambda.amazonaws.com",
    "ec2.c2s.ic.gov",
    "accounts.google.com",
    "cognito-identity.amazonaws.com",
    "arn:aws:iam::111111111111:saml-provider/okta",
    "1111111111111111111111111111111111111111111111111111111111111111",
];

const TEXT: [&str; 14] = [
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "StringNotLike",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringEqualsIfExists",
    "StringNotEqualsIfExists",
    "StringLikeIfExists",
    "StringNotLikeIfExists",
    "StringEquals",
    "StringLike",
    "StringEqualsIgnoreCaseIfExists",
    "Null",
];
const SETS: [&str; 11] = [
    "ForAllValues:StringEquals",
    "ForAnyValue:StringEquals",
    "ForAllValues:StringNotEquals",
    "ForAnyValue:StringNotEquals",
    "ForAllValues:StringLike",
    "ForAnyValue:StringLike",
    "ForAllValues:StringNotLike",
    "ForAnyValue:StringNotLikeIfExists",
    "ForAnyValue:StringEqualsIfExists",
    "ForAllValues:StringEqualsIgnoreCase",
    "Null",
];
const NUMBERS: [&str; 8] = [
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "NumericLessThanIfExists",
    "NumericNotEqualsIfExists",
];
const DATES: [&str; 7] = [
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "DateLessThanIfExists",
];
const ARNS: [&str; 8] = [
    "ArnLike",
    "ArnNotLike",
    "ArnEquals",
    "ArnNotEquals",
    "ArnLikeIfExists",
    "StringLike",
    "StringEquals",
    "StringNotLike",
];
const ADDRESSES: [&str; 4] = ["IpAddress", "NotIpAddress", "IpAddressIfExists", "NotIpAddressIfExists"];
const TRUTHS: [&str; 4] = ["Bool", "BoolIfExists", "StringEquals", "Null"];

const WORDS: [&str; 16] =
    ["a", "b", "A", "ab", "a*", "*b", "?", "a?", "*", "ann", "kk", "", "*a*", "a*b", "é", "example"];
const WORDS_OPEN: [&str; 5] =
    ["${aws:username}", "${aws:username}*", "${aws:PrincipalTag/t}", "${aws:PrincipalTag/T, 'a'}", "${aws:userid}b"];
const SOME_NUMBERS: [&str; 8] = ["5", "10", "10.0", "7.5", "20", "-1", "0", "9007199254740993"];
const SOME_DATES: [&str; 8] = [
    "2030-01-01T00:00:00Z",
    "2029-12-31T23:00:00-01:00",
    "2030-01-01",
    "1893456000",
    "0",
    "2030-01-01T00:00:01Z",
    "2020-02-29T12:00:00Z",
    "2029-01-01T00:00:00Z",
];
const RANGES: [&str; 12] = [
    "10.0.0.0/8",
    "10.1.0.0/16",
    "10.1.2.0/24",
    "10.1.2.3",
    "0.0.0.0/0",
    "::/0",
    "2001:db8::/32",
    "2001:db8:1::/48",
    "10.1.2.3/32",
    "0.0.0.0/1",
    "::1",
    "255.255.255.255/32",
];
const PLACES: [&str; 10] = [
    "10.1.2.3",
    "10.1.2.4",
    "10.1.3.1",
    "10.2.0.1",
    "11.0.0.1",
    "203.0.113.1",
    "2001:db8:1::1",
    "2001:db8:2::1",
    "::1",
    "255.255.255.255",
];
const SOURCES: [&str; 10] = [
    "arn:aws:s3:::b",
    "arn:aws:s3:::b*",
    "arn:aws:s3:::*",
    "arn:aws:*:*:*:*a",
    "arn:aws:sns:*:111111111111:t",
    "arn:*:s3:::?",
    "arn:aws:s3:::${aws:username}",
    "arn:aws:iam::*:role/*",
    "arn:a*:sns:us-*-1:111111111111:*",
    "arn:aws:s3",
];
const CALLER_ARNS: [&str; 11] = [
    "arn:aws:iam::111111111111:user/ann",
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::111111111111:*",
    "arn:aws:iam::111111111111:role/reader",
    "arn:aws:iam::111111111111:role/*/reader",
    "arn:aws:sts::*:*",
    "arn:aws:iam::*:root",
    "arn:aws:iam::222222222222:*",
    "arn:aws:iam::*:user/a*",
    "*",
    "arn:aws:iam::1111*:user/ann",
];

/// Keys that requests have, and what policies compare them with.
const KEYS: [(&str, &[&str]); 6] = [
    ("s3:max-keys", &SOME_NUMBERS),
    ("aws:CurrentTime", &SOME_DATES),
    ("aws:SourceIp", &RANGES),
    ("aws:SecureTransport", &["true", "false", "True"]),
    ("aws:SourceArn", &SOURCES),
    ("s3:prefix", &WORDS),
];

/// A key by whatever operator.
fn mixed(dice: &mut Dice) -> (String, String, String) {
    let (key, values) = KEYS[dice.roll(KEYS.len())];
    let operators: [&[&str]; 6] = [&TEXT, &NUMBERS, &DATES, &ADDRESSES, &ARNS, &TRUTHS];
    let from = operators[dice.roll(operators.len())];
    let operator = dice.pick(from);
    let most = if operator == "Null" || operator.starts_with("Bool") { 1 } else { 2 };
    let wanted = list(&dice.some(most, &mut |it| it.pick(values).to_owned()));
    let wanted = if operator == "Null" { "\"true\"".to_owned() } else { wanted };
    (operator.to_owned(), key.to_owned(), wanted)
}

type Words = &'static [&'static str];

/// Several values that are no plain texts: a key, operators, values of conditions, values of requests.
const SEVERAL: [(&str, Words, Words, Words); 5] = [
    ("x:numbers", &NUMBERS, &SOME_NUMBERS, &["5", "10", "6", "-2", "21", "9007199254740992"]),
    ("x:dates", &DATES, &SOME_DATES, &SOME_DATES),
    ("x:places", &ADDRESSES, &RANGES, &PLACES),
    ("x:arns", &ARNS, &SOURCES, &SOURCES),
    ("x:truths", &["Bool", "BoolIfExists"], &["true", "false"], &["true", "false"]),
];

fn of_several(dice: &mut Dice) -> (String, String, String) {
    let (key, operators, values, _) = SEVERAL[dice.roll(SEVERAL.len())];
    let operator = format!("{}:{}", dice.pick(&["ForAllValues", "ForAnyValue"]), dice.pick(operators));
    let most = if key == "x:truths" { 1 } else { 2 };
    (operator, key.to_owned(), list(&dice.some(most, &mut |it| it.pick(values).to_owned())))
}

/// A condition: operator, key, values as JSON.
fn condition(dice: &mut Dice) -> (String, String, String) {
    let values =
        |dice: &mut Dice, from: &[&str], most: usize| list(&dice.some(most, &mut |it| it.pick(from).to_owned()));
    let word = |dice: &mut Dice| if dice.one_in(6) { dice.pick(&WORDS_OPEN) } else { dice.pick(&WORDS) }.to_owned();
    let (operator, key, wanted) = match dice.roll(18) {
        0..=2 => {
            let key = dice.pick(&["aws:PrincipalTag/t", "AWS:principaltag/T", "s3:prefix", "aws:RequestTag/x"]);
            (dice.pick(&TEXT), key, list(&dice.some(3, &mut { word })))
        }
        3..=4 => {
            let key = dice.pick(&["aws:TagKeys", "x:free", "AWS:TAGKEYS"]);
            (dice.pick(&SETS), key, list(&dice.some(3, &mut { word })))
        }
        5 => (dice.pick(&TEXT), "x:free", list(&dice.some(2, &mut { word }))),
        6 => (dice.pick(&NUMBERS), "s3:max-keys", values(dice, &SOME_NUMBERS, 3)),
        7 => {
            let key = dice.pick(&["aws:CurrentTime", "aws:TokenIssueTime"]);
            (dice.pick(&DATES), key, values(dice, &SOME_DATES, 2))
        }
        8 => (dice.pick(&ADDRESSES), "aws:SourceIp", values(dice, &RANGES, 3)),
        9 => {
            let key = dice.pick(&["aws:SecureTransport", "aws:PrincipalIsAWSService"]);
            (dice.pick(&TRUTHS), key, values(dice, &["true", "false"], 1))
        }
        10 => (dice.pick(&ARNS), "aws:SourceArn", values(dice, &SOURCES, 3)),
        11..=12 => (dice.pick(&ARNS), "aws:PrincipalArn", values(dice, &CALLER_ARNS, 2)),
        13 => {
            let key =
                dice.pick(&["aws:PrincipalAccount", "aws:username", "aws:PrincipalType", "aws:PrincipalServiceName"]);
            let from = [
                "111111111111",
                "222222222222",
                "ann",
                "bob",
                "User",
                "AssumedRole",
                "s3.amazonaws.com",
                "11*",
                "a*",
                "Account",
            ];
            (dice.pick(&TEXT), key, values(dice, &from, 2))
        }
        14 => return mixed(dice),
        15 => return of_several(dice),
        16 => {
            // Of few keys several conditions meet.
            let operator = dice.pick(&["Null", "StringEqualsIfExists", "StringNotEqualsIfExists", "StringLike"]);
            (operator, "s3:prefix", list(&dice.some(2, &mut { word })))
        }
        _ => {
            let operator = dice.pick(&["BinaryEquals", "BinaryEqualsIfExists", "ForAnyValue:BinaryEquals"]);
            (operator, "x:binary", values(dice, &["QUI=", "QUI", "QUJD", "none!"], 2))
        }
    };
    let wanted = if operator == "Null" { dice.pick(&["\"true\"", "\"false\"", "true"]).to_owned() } else { wanted };
    (operator.to_owned(), key.to_owned(), wanted)
}

fn conditions(dice: &mut Dice) -> String {
    let mut operators: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for _ in 0..dice.roll(4) {
        let (operator, key, values) = condition(dice);
        match operators.iter_mut().find(|it| it.0 == operator) {
            Some(known) if known.1.iter().any(|it| it.0.eq_ignore_ascii_case(&key)) => {}
            Some(known) => known.1.push((key, values)),
            None => operators.push((operator, vec![(key, values)])),
        }
    }
    let operators = operators.into_iter().map(|(operator, keys)| {
        let keys: Vec<String> = keys.iter().map(|(key, values)| format!("{}:{values}", quoted(key))).collect();
        format!("{}:{{{}}}", quoted(&operator), keys.join(","))
    });
    operators.collect::<Vec<_>>().join(",")
}

fn statement(dice: &mut Dice, named: bool) -> String {
    let effect = if dice.roll(10) < 3 { "Deny" } else { "Allow" };
    let mut not = |it: &str| if dice.one_in(7) { format!("\"Not{it}\"") } else { format!("\"{it}\"") };
    let (principal, action, resource_name) = (not("Principal"), not("Action"), not("Resource"));
    let principal = if named { format!("{principal}:{},", dice.pick(&PRINCIPALS)) } else { String::new() };
    let actions = list(&dice.some(2, &mut |it| it.pick(&ACTIONS).to_owned()));
    let resources = list(&dice.some(3, &mut resource));
    let conditions = conditions(dice);
    format!(
        r#"{{"Effect":"{effect}",{principal}{action}:{actions},{resource_name}:{resources},"Condition":{{{conditions}}}}}"#
    )
}

fn document(dice: &mut Dice, statements: &[String]) -> String {
    let version = if dice.one_in(8) { "2008-10-17" } else { "2012-10-17" };
    format!(r#"{{"Version":"{version}","Statement":[{}]}}"#, statements.join(","))
}

/// Two policies; more often than not the second is close to the first.
fn pair(dice: &mut Dice, named: bool) -> (String, String) {
    let mut statements = dice.some(3, &mut |it| statement(it, named));
    let one = document(dice, &statements);
    if dice.one_in(3) {
        statements = dice.some(3, &mut |it| statement(it, named));
        return (one, document(dice, &statements));
    }
    let at = dice.roll(statements.len());
    match dice.roll(4) {
        0 => statements.push(statement(dice, named)),
        1 => statements[at] = statement(dice, named),
        2 => statements[at] = statements[at].replace("Allow", "Deny"),
        _ => statements[at] = statements[at].replacen("/*", "/a", 1),
    }
    (one, document(dice, &statements))
}

/// A text that a pattern of a policy could match.
fn filled(dice: &mut Dice, pattern: &str) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some(character) = rest.chars().next() {
        if let Some((inside, behind)) = rest.strip_prefix("${").and_then(|it| it.split_once('}')) {
            text.push_str(match inside {
                "*" | "?" | "$" => inside,
                _ => dice.pick(&["ann", "a", "b", "example"]),
            });
            rest = behind;
            continue;
        }
        rest = &rest[character.len_utf8()..];
        match character {
            '*' => {
                text.push_str(dice.pick(&["", "a", "b", "x", "ann", "a/b", "1", ":", "x:y", "aws", "us-east-1", "é"]))
            }
            '?' => text.push_str(dice.pick(&["a", "b", "/", ":", "é"])),
            other => text.push(other),
        }
    }
    text
}

fn written<'p>(policies: &'p [&Value; 2], elements: &[&str]) -> Vec<&'p str> {
    let statements = policies.iter().flat_map(|it| it.get("Statement").and_then(Value::as_array).expect("a list"));
    let elements: Vec<&Value> = statements.flat_map(|it| elements.iter().filter_map(|name| it.get(name))).collect();
    elements
        .into_iter()
        .flat_map(|it| match it {
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>(),
            one => one.as_str().into_iter().collect(),
        })
        .collect()
}

fn names_in_principals(policy: &Value, arn: &str) -> bool {
    let statements = policy.get("Statement").and_then(Value::as_array).expect("a list");
    let principals = statements.iter().flat_map(|it| [it.get("Principal"), it.get("NotPrincipal")]).flatten();
    let of_aws = principals.filter_map(|it| it.get("AWS"));
    of_aws.into_iter().any(|it| match it {
        Value::Array(list) => list.iter().any(|it| it.as_str() == Some(arn)),
        one => one.as_str() == Some(arn),
    })
}

fn request(dice: &mut Dice, policies: &[&Value; 2], named: bool) -> Request {
    let caller = loop {
        let caller = dice.pick(&CALLERS);
        if named || (caller.starts_with("arn:") && !caller.ends_with(":root") && !caller.contains("provider")) {
            break caller;
        }
    };
    let action = if dice.one_in(2) {
        dice.pick(&REAL_ACTIONS).to_owned()
    } else {
        let actions = written(policies, &["Action", "NotAction"]);
        let pattern = actions[dice.roll(actions.len())];
        let filled: String = filled(dice, pattern).chars().map(|it| if it == '/' { 'x' } else { it }).collect();
        if filled.matches(':').count() == 1 && !filled.starts_with(':') && !filled.ends_with(':') {
            filled
        } else {
            "s3:GetObject".to_owned()
        }
    };
    let resource = if dice.one_in(12) {
        "*".to_owned()
    } else {
        let resources = written(policies, &["Resource", "NotResource"]);
        let pattern = resources[dice.roll(resources.len())];
        let whole = if pattern.starts_with("arn:") && pattern.matches(':').count() < 5 {
            format!("{pattern}{}", ":*".repeat(5 - pattern.matches(':').count()))
        } else {
            pattern.to_owned()
        };
        let text = filled(dice, &whole).replace(['*', '?'], "x");
        // What is no resource of a queue or topic is no request.
        if text.contains(":sqs:") && text.matches(':').count() > 5 { "arn:aws:s3:::b/a".to_owned() } else { text }
    };
    let mut request = Request::new(caller, &action, &resource);
    if resource == "*" {
        request = request.without_resource_types();
    }
    let mut context = Context::default();
    let word = |dice: &mut Dice| -> String {
        let from = dice.pick(&WORDS);
        filled(dice, from)
    };
    let identity = request.caller().identity().is_some();
    for (key, needs_identity) in
        [("aws:PrincipalTag/t", true), ("s3:prefix", false), ("aws:RequestTag/x", false), ("aws:userid", false)]
    {
        if dice.one_in(2) && (identity || !needs_identity) {
            let value = word(dice);
            context.set(key, &value);
        }
    }
    for key in ["aws:TagKeys", "x:free"] {
        if dice.one_in(2) {
            let several: Vec<String> = (0..dice.roll(4)).map(|_| word(dice)).collect();
            match several.as_slice() {
                [one] if dice.one_in(2) => context.set(key, one),
                several => context.set_all(key, several.iter().map(String::as_str)),
            }
        }
    }
    for (key, _, _, values) in SEVERAL {
        if dice.one_in(2) {
            let several: Vec<String> = (0..dice.roll(4))
                .map(|_| {
                    let value = dice.pick(values);
                    filled(dice, value)
                })
                .collect();
            context.set_all(key, several.iter().map(String::as_str));
        }
    }
    let fixed: [(&str, &[&str]); 6] = [
        (
            "s3:max-keys",
            &["5", "10", "7.5", "6", "8", "-1", "0", "-2", "20", "21", "9007199254740993", "9007199254740992"],
        ),
        ("aws:CurrentTime", &SOME_DATES),
        ("aws:TokenIssueTime", &SOME_DATES),
        ("aws:SourceIp", &PLACES),
        ("aws:SecureTransport", &["true", "false", "True"]),
        ("x:binary", &["QUI=", "QUI", "QUJD", "eHh4", "none!", ""]),
    ];
    for (key, values) in fixed {
        if dice.one_in(2) {
            context.set(key, dice.pick(values));
        }
    }
    if dice.one_in(2) {
        let pattern = dice.pick(&SOURCES);
        let text = filled(dice, pattern);
        context.set("aws:SourceArn", &text);
    }
    // A session's ARN leaves out the path of its role.
    // Names of roles are unique in an account: whoever names one names it with its path.
    if caller.starts_with("arn:aws:sts::111111111111:assumed-role/reader/") {
        let (plain, with_path) =
            ("arn:aws:iam::111111111111:role/reader", "arn:aws:iam::111111111111:role/team/reader");
        let names = |arn: &str| named && policies.iter().any(|it| names_in_principals(it, arn));
        if if names(plain) == names(with_path) { dice.one_in(3) } else { names(with_path) } {
            context.set("aws:PrincipalArn", with_path);
        }
    }
    request.with_context(context).with_keys_of_caller()
}

fn asked(request: &Request) -> Asked {
    let context = request.context().iter().map(|(key, value)| match value {
        ContextValue::Single(one) => (key.to_owned(), vec![one.to_string()], false),
        ContextValue::Several(many) => (key.to_owned(), many.iter().map(|it| it.to_string()).collect(), true),
    });
    Asked {
        principal: request.caller().to_string(),
        action: request.action().to_owned(),
        resource: request.resource().to_owned(),
        context: context.collect(),
    }
}

/// The request of a witness, in both forms.
fn of_witness(witness: &Value) -> Asked {
    let text = |key: &str| witness.get(key).and_then(Value::as_str).expect("a text").to_owned();
    let context = witness.get("context").and_then(Value::as_object).expect("a context");
    let context = context.iter().map(|(key, value)| match value {
        Value::Array(list) => {
            (key.to_lowercase(), list.iter().map(|it| it.as_str().expect("a text").to_owned()).collect(), true)
        }
        one => (key.to_lowercase(), vec![one.as_str().expect("a text").to_owned()], false),
    });
    Asked {
        principal: text("principal"),
        action: text("action"),
        resource: text("resource"),
        context: context.collect(),
    }
}

/// The decision of a case as `lakewright iam eval` gives it; what else counts allows everything.
fn decided(request: &str, policy: &str, named: bool) -> bool {
    let all = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let document = read_json(request).expect("a request").root;
    let text = |key: &str| document.get(key).and_then(Value::as_str).unwrap_or_default();
    // In its own account a caller needs one of the two policies.
    let own = text("principal").split(':').nth(4) == Some(text("resourceAccount"));
    let (identity, resource) = match (named, own) {
        (true, true) => ("", policy),
        (true, false) => (all, policy),
        (false, _) => (policy, "null"),
    };
    let case = format!(
        r#"{{"id":"1","request":{request},"policies":{{"identity":[{identity}],"resource":{resource},"scp":[],"rcp":[],"boundary":null,"session":null,"endpoint":null}}}}"#
    );
    let line = decide_line(&case);
    assert!(!line.contains("UNKNOWN"), "{case}");
    line.contains("\"Allowed\"")
}

fn setting(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(usual)
}

fn holds_against_the_second_reading(named: bool) {
    let (count, seed) = (setting("LAKEWRIGHT_COMPARE_CASES", 250), setting("LAKEWRIGHT_COMPARE_SEED", 1));
    let mut answers = [0u64; 3];
    for number in 0..count {
        let mut dice = Dice(seed.wrapping_mul(1_000_003).wrapping_add(number).wrapping_mul(0x2545_F491_4F6C_DD1D));
        let (existing, new) = pair(&mut dice, named);
        let kind = if named { "RESOURCE_POLICY" } else { "IDENTITY_POLICY" };
        let line = format!(r#"{{"id":"1","policyType":"{kind}","existing":{existing},"new":{new}}}"#);
        let answer = read_json(&compare_line(&line)).expect("an answer").root;
        let documents = [&existing, &new].map(|it| read_json(it).expect("a policy").root);
        let [existing_document, new_document] = &documents;
        match answer.get("answer").and_then(Value::as_str) {
            Some("PASS") => {
                answers[0] += 1;
                for _ in 0..40 {
                    let request = request(&mut dice, &[existing_document, new_document], named);
                    let asked = asked(&request);
                    let refuted =
                        naive::allows(new_document, &asked, named) && !naive::allows(existing_document, &asked, named);
                    assert!(!refuted, "{number}: {line} passes, and {asked:?} is new");
                }
            }
            Some("FAIL") => {
                answers[1] += 1;
                let witness = answer.get("witness").expect("a witness");
                let asked = of_witness(witness);
                assert!(naive::allows(new_document, &asked, named), "{number}: {line} {asked:?} is not allowed");
                assert!(!naive::allows(existing_document, &asked, named), "{number}: {line} {asked:?} is not new");
                let request = lakewright_template::write::json_minified(witness);
                assert!(decided(&request, &new, named), "{number}: {line} {request} is not allowed");
                assert!(!decided(&request, &existing, named), "{number}: {line} {request} is not new");
            }
            _ => answers[2] += 1,
        }
    }
    assert!(answers[0] * 10 > count && answers[1] * 10 > count, "{answers:?}");
    assert!(answers[2] * 10 < count, "too many are open: {answers:?}");
}

#[test]
fn comparisons_of_identities_hold_against_the_second_reading() {
    holds_against_the_second_reading(false);
}

#[test]
fn comparisons_of_resources_hold_against_the_second_reading() {
    holds_against_the_second_reading(true);
}

#[test]
fn the_evaluator_holds_against_the_second_reading() {
    use lakewright_iam::eval::{Decision, Policies, compile_json, decide};
    let (count, seed) = (setting("LAKEWRIGHT_COMPARE_CASES", 250), setting("LAKEWRIGHT_COMPARE_SEED", 1));
    let anyone = compile_json(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#).expect("a policy");
    let mut allowed = 0u64;
    for number in 0..count {
        let named = number % 2 == 0;
        let mut dice = Dice(seed.wrapping_mul(7_000_003).wrapping_add(number).wrapping_mul(0x2545_F491_4F6C_DD1D));
        let (text, _) = pair(&mut dice, named);
        let document = read_json(&text).expect("a policy").root;
        let policy = compile_json(&text).expect("a policy");
        for _ in 0..20 {
            let request = request(&mut dice, &[&document, &document], named);
            let (policies, account) = match (named, request.caller().account()) {
                (true, Some(_)) => (
                    Policies { identity: vec![&anyone], resource: Some(&policy), ..Policies::default() },
                    "000000000001",
                ),
                (true, None) => (Policies { resource: Some(&policy), ..Policies::default() }, "000000000001"),
                (false, account) => {
                    (Policies { identity: vec![&policy], ..Policies::default() }, account.expect("an account"))
                }
            };
            let decision = decide(&request.clone().in_account(account), &policies);
            let expected = naive::allows(&document, &asked(&request), named);
            assert_eq!(decision == Decision::Allowed, expected, "{number}: {text} {request:?}");
            allowed += u64::from(expected);
        }
    }
    assert!(allowed > count, "{allowed} of {count}");
}
