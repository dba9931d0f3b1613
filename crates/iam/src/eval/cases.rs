//! Cases as JSON: a request, the policies it is held against, one case a line.
//!
//! ```json
//! {"id": "1", "request": {"principal": "arn:aws:iam::111111111111:user/ann", "action": "s3:GetObject",
//!   "resource": "arn:aws:s3:::lake/a", "resourceAccount": "111111111111", "context": {"aws:SourceIp": "10.0.0.1"}},
//!  "policies": {"identity": [], "resource": null, "scp": [], "rcp": [], "boundary": null, "session": null,
//!   "endpoint": null}}
//! ```
//!
//! Without `resourceAccount` a resource is in the account that its ARN names, else in the caller's, as where AWS
//! simulates policies.

use lakewright_template::{Diagnostic, Object, Path, Value, read_json};

use super::answer::{Answer, Decision};
use super::caller::Caller;
use super::compile::{GRAMMAR, compile};
use super::context::{Context, ContextValue};
use super::engine::evaluate;
use super::policies::{EndpointKind, Grant, Level, Policies};
use super::request::Request;
use super::statement::CompiledPolicy;

/// A case that was read.
#[derive(Clone, Debug)]
pub struct Case {
    id: String,
    request: Request,
    identity: Vec<CompiledPolicy>,
    resource: Option<CompiledPolicy>,
    boundary: Vec<CompiledPolicy>,
    session: Vec<CompiledPolicy>,
    endpoint: Vec<CompiledPolicy>,
    endpoint_kind: EndpointKind,
    service_control: Vec<(String, Vec<CompiledPolicy>)>,
    resource_control: Vec<(String, Vec<CompiledPolicy>)>,
    grants: Vec<Grant>,
}

/// Decides a case and gives the line to print: `{"id":"...","decision":"Allowed"}`.
///
/// What can not be read or decided has the decision `UNKNOWN`; [`read`] says why.
///
/// ```
/// use lakewright_iam::eval::cases::decide_line;
///
/// assert_eq!(decide_line(r#"{"id": "7"}"#), r#"{"id":"7","decision":"UNKNOWN"}"#);
/// ```
pub fn decide_line(line: &str) -> String {
    let (id, decision) = match read(line) {
        Ok(case) => (case.id.clone(), case.evaluate().decision),
        Err(_) => (id_of(line), Decision::Unknown),
    };
    format!(r#"{{"id":{},"decision":"{}"}}"#, json_text(&id), decision.name())
}

/// Reads a case.
///
/// # Errors
/// Everything that is wrong with the text, with the case and with its policies. Paths are those of the case.
pub fn read(line: &str) -> Result<Case, Vec<Diagnostic>> {
    let document = read_json(line)?;
    let mut reader = Reader { findings: Vec::new() };
    let case = reader.case(&document.root);
    let longest = case.as_ref().map_or(0, |it| longest_value(&it.request));
    if longest.saturating_mul(line.len()) > MOST_WORK {
        let message = format!("policies of {} characters are too much for a value of {longest}", line.len());
        reader.wrong(Path::root().join("request"), message);
    }
    match case {
        Some(case) if reader.findings.is_empty() => Ok(case),
        _ => {
            for finding in &mut reader.findings {
                finding.span = Some(document.nearest(&finding.path).span());
            }
            Err(reader.findings)
        }
    }
}

impl Case {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its request.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// Its policies.
    pub fn policies(&self) -> Policies<'_> {
        fn levels(levels: &[(String, Vec<CompiledPolicy>)]) -> Vec<Level<'_>> {
            levels.iter().map(|(name, policies)| Level { name, policies: policies.iter().collect() }).collect()
        }
        Policies {
            identity: self.identity.iter().collect(),
            resource: self.resource.as_ref(),
            boundary: self.boundary.iter().collect(),
            session: self.session.iter().collect(),
            endpoint: self.endpoint.iter().collect(),
            endpoint_kind: self.endpoint_kind,
            service_control: levels(&self.service_control),
            resource_control: levels(&self.resource_control),
            grants: &self.grants,
        }
    }

    /// What becomes of the request, and why.
    pub fn evaluate(&self) -> Answer {
        evaluate(&self.request, &self.policies())
    }
}

/// Longer resources are refused: a pattern is compared in time that grows with its length. AWS's ARNs have at most 2,048
/// characters, S3's keys 1,024.
const LONGEST_RESOURCE: usize = 8_192;

/// Larger cases are refused: a pattern is compared with a value in time that grows with both lengths.
const MOST_WORK: usize = 1 << 28;

/// The length of the longest value of a request.
fn longest_value(request: &Request) -> usize {
    let values = request.context().iter().flat_map(|(_, value)| match value {
        ContextValue::Single(one) => std::slice::from_ref(one),
        ContextValue::Several(several) => several.as_ref(),
    });
    let texts = [request.action(), request.resource()].into_iter();
    texts.chain(values.map(AsRef::as_ref)).map(str::len).max().unwrap_or_default()
}

struct Reader {
    findings: Vec<Diagnostic>,
}

impl Reader {
    fn wrong(&mut self, path: Path, message: impl Into<String>) {
        self.findings.push(Diagnostic::error(GRAMMAR, path, message));
    }

    fn case(&mut self, case: &Value) -> Option<Case> {
        let root = Path::root();
        let id = case.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let (request, policies) = (case.get("request"), case.get("policies").and_then(Value::as_object));
        let Some(request) = request else {
            self.wrong(root, "a case needs `request`");
            return None;
        };
        let Some(policies) = policies else {
            self.wrong(root, "a case needs `policies`");
            return None;
        };
        let request = self.request(request, root.join("request"));
        let at = root.join("policies");
        let mut list = |key: &'static str| self.policies(policies.get(key), at.join(key));
        let (identity, resource) = (list("identity"), list("resource"));
        let (boundary, session, endpoint) = (list("boundary"), list("session"), list("endpoint"));
        let service_control = self.levels(policies.get("scp"), at.join("scp"));
        let resource_control = self.levels(policies.get("rcp"), at.join("rcp"));
        let grants = self.grants(policies.get("grants"), at.join("grants"));
        let endpoint_kind = match policies.get("endpointType").and_then(Value::as_str) {
            Some("Gateway") => EndpointKind::Gateway,
            _ => EndpointKind::Interface,
        };
        if resource.len() > 1 {
            self.wrong(at.join("resource"), "a resource has one policy");
        }
        let resource = resource.into_iter().next();
        let request = request?;
        Some(Case {
            id,
            request,
            identity,
            resource,
            boundary,
            session,
            endpoint,
            endpoint_kind,
            service_control,
            resource_control,
            grants,
        })
    }

    fn request(&mut self, request: &Value, path: Path) -> Option<Request> {
        let mut text = |key: &'static str| {
            let text = request.get(key).and_then(Value::as_str);
            if text.is_none() {
                self.wrong(path.join(key), format!("a request needs `{key}`, a text"));
            }
            text
        };
        let (caller, action, resource) = (text("principal")?, text("action")?, text("resource")?);
        if !action.split_once(':').is_some_and(|(service, name)| !service.is_empty() && !name.is_empty()) {
            self.wrong(path.join("action"), format!("`{action}` is no action: one is written `service:Name`"));
        }
        if resource.len() > LONGEST_RESOURCE {
            self.wrong(path.join("resource"), format!("a resource has at most {LONGEST_RESOURCE} characters"));
        }
        let mut made = Request::new(Caller::read(caller), action, resource);
        match request.get("resourceAccount").and_then(Value::as_str) {
            Some(account) => made = made.in_account(account),
            // What names no owner is the caller's.
            // Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html, `ResourceOwner`.
            None if made.resource_account().is_none() => {
                if let Some(account) = made.caller().account().map(str::to_owned) {
                    made = made.in_account(&account);
                }
            }
            None => {}
        }
        if request.get("wildcardOnlyAction").and_then(Value::as_bool) == Some(true) {
            made = made.without_resource_types();
        }
        let context = self.context(request.get("context"), path.join("context"));
        Some(made.with_context(context))
    }

    fn context(&mut self, context: Option<&Value>, path: Path) -> Context {
        let mut read = Context::default();
        for (key, value) in context.and_then(Value::as_object).into_iter().flat_map(Object::iter) {
            let path = path.join(key.clone());
            if read.get(key).is_some() {
                self.wrong(path, format!("condition key `{key}` stands twice, in different case"));
                continue;
            }
            let texts: Option<Vec<String>> = match value {
                Value::Array(list) => list.iter().map(scalar).collect(),
                one => scalar(one).map(|it| vec![it]),
            };
            let Some(texts) = texts else {
                self.wrong(path, "the value of a condition key is a text or a list of texts");
                continue;
            };
            match (value, texts.first()) {
                (Value::Array(_), _) | (_, None) => read.set_all(key, texts.iter().map(String::as_str)),
                (_, Some(text)) => read.set(key, text),
            }
        }
        read
    }

    /// A policy, a list of them, or none.
    fn policies(&mut self, value: Option<&Value>, path: Path) -> Vec<CompiledPolicy> {
        match value {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(list)) => {
                let read = list.iter().enumerate();
                read.filter_map(|(position, it)| self.policy(it, path.join(position))).collect()
            }
            Some(one) => self.policy(one, path).into_iter().collect(),
        }
    }

    fn policy(&mut self, document: &Value, path: Path) -> Option<CompiledPolicy> {
        match compile(document) {
            Ok(policy) => Some(policy),
            Err(findings) => {
                self.findings.extend(findings.into_iter().map(|mut finding| {
                    finding.path = path.steps().iter().chain(finding.path.steps()).cloned().collect();
                    finding
                }));
                None
            }
        }
    }

    fn levels(&mut self, levels: Option<&Value>, path: Path) -> Vec<(String, Vec<CompiledPolicy>)> {
        let levels = levels.and_then(Value::as_array).unwrap_or_default().iter().enumerate();
        let read = levels.map(|(position, level)| {
            let name = level.get("org").and_then(Value::as_str).unwrap_or_default().to_owned();
            (name, self.policies(level.get("policies"), path.join(position).join("policies")))
        });
        read.collect()
    }

    /// Grants of the key: `{"grantee", "operations", "constraints": {"EncryptionContextEquals": {}}}`.
    fn grants(&mut self, grants: Option<&Value>, path: Path) -> Vec<Grant> {
        let grants = grants.and_then(Value::as_array).unwrap_or_default().iter().enumerate();
        let read = grants.filter_map(|(position, grant)| {
            let operations = grant.get("operations").and_then(Value::as_array);
            let (Some(grantee), Some(operations)) = (grant.get("grantee").and_then(Value::as_str), operations) else {
                self.wrong(path.join(position), "a grant needs `grantee` and `operations`");
                return None;
            };
            let pairs = |name: &str| {
                let pairs = grant.get("constraints").and_then(|it| it.get(name)).and_then(Value::as_object);
                let pairs = pairs.into_iter().flat_map(Object::iter);
                pairs.filter_map(|(key, value)| Some((key.to_string(), scalar(value)?))).collect()
            };
            Some(Grant {
                grantee: grantee.to_owned(),
                operations: operations.iter().filter_map(|it| Some(it.as_str()?.to_owned())).collect(),
                context_equals: pairs("EncryptionContextEquals"),
                context_subset: pairs("EncryptionContextSubset"),
            })
        });
        read.collect()
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Bool(it) => Some(it.to_string()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The id of a case whose other parts may be wrong.
pub(crate) fn id_of(line: &str) -> String {
    let document = read_json(line).ok();
    let id = document.as_ref().and_then(|it| it.root.get("id")?.as_str());
    id.or_else(|| id_by_sight(line)).unwrap_or_default().to_owned()
}

/// The id in text that is refused as a whole, for a key that stands twice in one of its policies.
fn id_by_sight(line: &str) -> Option<&str> {
    let behind = line.split_once("\"id\"")?.1.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    let id = behind.split_once('"')?.0;
    (!id.contains('\\')).then_some(id)
}

pub(crate) fn json_text(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            control if control < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => json.push(other),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_no_owner_is_the_callers() {
        let case = |account: &str| {
            let request = r#""principal":"arn:aws:iam::111111111111:user/u","action":"s3:GetObject","resource":"arn:aws:s3:::b/k""#;
            let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
            decide_line(&format!(
                r#"{{"id":"1","request":{{{request}{account}}},"policies":{{"identity":[{policy}]}}}}"#
            ))
        };
        for (account, decision) in [
            ("", "Allowed"),
            (r#","resourceAccount":null"#, "Allowed"),
            (r#","resourceAccount":"222222222222""#, "ImplicitDeny"),
        ] {
            assert_eq!(case(account), format!(r#"{{"id":"1","decision":"{decision}"}}"#), "{account}");
        }
    }

    #[test]
    fn a_case_that_can_not_be_read_keeps_its_id() {
        let twice = r#"{"id":"a/1","policies":{"resource":{"Id":"x","Id":"y"}}}"#;
        assert_eq!(decide_line(twice), r#"{"id":"a/1","decision":"UNKNOWN"}"#);
        assert_eq!(decide_line(&"[".repeat(100_000)), r#"{"id":"","decision":"UNKNOWN"}"#);
        assert_eq!(decide_line("no json"), r#"{"id":"","decision":"UNKNOWN"}"#);
        assert_eq!(decide_line(r#"{"id":"quote \" and é"}"#), r#"{"id":"quote \" and é","decision":"UNKNOWN"}"#);
    }

    #[test]
    fn findings_of_a_case_have_their_path_in_it() {
        let line = r#"{"id":"1","request":{"principal":"p","action":"s3:A","resource":"*"},
            "policies":{"identity":[{"Statement":[{"Effect":"Allow","Action":"s3:A","Resource":"*","Condition":{"Like":{}}}]}]}}"#;
        let findings = read(line).expect_err("an operator that is none");
        assert_eq!(findings[0].path.to_string(), "policies.identity[0].Statement[0].Condition.Like");
        assert_eq!(findings[0].span.map(|it| it.start.line), Some(2));
    }
}
