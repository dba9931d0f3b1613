//! Bodies of fuzz targets, which the tests replay: whatever they are given, nothing panics and the same input has the
//! same answer.

use super::cases::{decide_line, read};
use super::compile::compile_json;
use super::engine::{decide, evaluate};
use super::policies::{Level, Policies};
use super::request::Request;

/// Reads a line as a case and decides it; the decision alone and the one with reasons are the same.
pub fn case(line: &str) {
    let answer = decide_line(line);
    assert_eq!(answer, decide_line(line));
    if let Ok(case) = read(line) {
        assert_eq!(decide(case.request(), &case.policies()), case.evaluate().decision);
        let _ = case.evaluate().to_string();
    }
}

/// Holds a request against a document in every place at once.
pub fn document(text: &str, caller: &str, action: &str, resource: &str, context: &[(String, Vec<String>)]) {
    let policy = match compile_json(text) {
        Ok(policy) => policy,
        Err(findings) => {
            assert!(!findings.is_empty());
            return;
        }
    };
    let mut request = Request::new(caller, action, resource);
    for (key, values) in context {
        request = match values.as_slice() {
            [one] => request.with(key, one),
            many => request.with_all(key, many.iter().map(String::as_str)),
        };
    }
    let all = vec![&policy];
    let level = || vec![Level { name: "", policies: all.clone() }];
    for policies in [
        Policies { identity: all.clone(), ..Policies::default() },
        Policies { resource: Some(&policy), ..Policies::default() },
        Policies {
            identity: all.clone(),
            resource: Some(&policy),
            boundary: all.clone(),
            session: all.clone(),
            endpoint: all.clone(),
            service_control: level(),
            resource_control: level(),
            ..Policies::default()
        },
    ] {
        assert_eq!(decide(&request, &policies), evaluate(&request, &policies).decision);
    }
}
