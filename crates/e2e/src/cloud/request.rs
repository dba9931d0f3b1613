//! One signed request, in the three forms that services take.

use std::fmt;
use std::time::SystemTime;

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use http::{Method, Request};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::Caller;

/// What may stand in a path or a query as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same in a path, whose segments are not touched.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// What a service answered.
#[derive(Debug)]
pub struct Answer {
    pub body: Vec<u8>,
    pub headers: http::HeaderMap,
}

/// A request that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub status: u16,
    pub code: String,
    pub message: String,
}

impl Caller {
    /// A request in the query protocol: IAM, STS, SNS, EC2, CloudFormation, CloudWatch.
    ///
    /// # Errors
    /// The service's own.
    pub fn query(
        &self,
        service: &str,
        version: &str,
        action: &str,
        fields: &[(&str, &str)],
    ) -> Result<String, Refused> {
        let all = [("Action", action), ("Version", version)].into_iter().chain(fields.iter().copied());
        let body: Vec<String> = all.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        let answer = self.send(service, Method::POST, "/", &headers, body.join("&").as_bytes())?;
        Ok(String::from_utf8_lossy(&answer.body).into_owned())
    }

    /// A request in the JSON protocol: SQS, Logs, EventBridge, Config, CloudTrail.
    ///
    /// # Errors
    /// The service's own.
    pub fn json(&self, service: &str, target: &str, input: &Value) -> Result<Value, Refused> {
        let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target)];
        let answer = self.send(service, Method::POST, "/", &headers, input.to_string().as_bytes())?;
        Ok(serde_json::from_slice(&answer.body).unwrap_or_default())
    }

    /// A request in HTTP's own terms: S3, Lambda, Glue's siblings. The path and the values of the query are not encoded
    /// yet.
    ///
    /// # Errors
    /// The service's own.
    pub fn rest(
        &self,
        service: &str,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer, Refused> {
        let mut target = utf8_percent_encode(path, PATH).to_string();
        for (number, (name, value)) in query.iter().enumerate() {
            target.push(if number == 0 { '?' } else { '&' });
            target.push_str(&format!("{}={}", encoded(name), encoded(value)));
        }
        self.send(service, method, &target, headers, body)
    }

    fn send(
        &self,
        service: &str,
        method: Method,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer, Refused> {
        let url = format!("{}{target}", self.endpoint());
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body.to_vec()).expect("a request");
        self.sign(service, &mut request);
        let mut answer = self.cloud.agent.run(request).unwrap_or_else(|error| panic!("{service} {target}: {error}"));
        let status = answer.status().as_u16();
        let headers = answer.headers().clone();
        let body = answer.body_mut().with_config().limit(1 << 30).read_to_vec().expect("an answer to its end");
        if status < 300 { Ok(Answer { body, headers }) } else { Err(Refused::new(status, &body)) }
    }

    fn sign(&self, service: &str, request: &mut Request<Vec<u8>>) {
        let identity = self.credentials().into();
        let settings = SigningSettings::default();
        let parameters = SigningParams::builder()
            .identity(&identity)
            .region(&self.cloud.place().region)
            .name(service)
            .time(SystemTime::now())
            .settings(settings)
            .build()
            .expect("everything is given")
            .into();
        let (uri, method) = (request.uri().to_string(), request.method().as_str().to_owned());
        let headers = request.headers().iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let signable = SignableRequest::new(&method, uri, headers, SignableBody::Bytes(request.body()));
        let (instructions, _) = sign(signable.expect("a URL"), &parameters).expect("a signature").into_parts();
        instructions.apply_to_request_http1x(request);
    }
}

impl Refused {
    fn new(status: u16, body: &[u8]) -> Refused {
        let text = String::from_utf8_lossy(body);
        let (code, message) = match serde_json::from_str::<Value>(&text) {
            Ok(json) => {
                let field =
                    |names: [&str; 3]| names.iter().find_map(|it| json[*it].as_str()).unwrap_or_default().to_owned();
                (field(["__type", "code", "Code"]), field(["message", "Message", "errorMessage"]))
            }
            Err(_) => (element(&text, "Code"), element(&text, "Message")),
        };
        Refused { status, code: code.rsplit('#').next().unwrap_or_default().to_owned(), message }
    }

    /// Whether it was for want of a permission.
    pub fn is_denied(&self) -> bool {
        self.status == 403 || self.code.contains("AccessDenied")
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status, self.code, self.message)
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

/// The text of the first element of a name.
pub(super) fn element(xml: &str, name: &str) -> String {
    elements(xml, name).into_iter().next().unwrap_or_default()
}

/// The texts of all elements of a name.
pub(super) fn elements(xml: &str, name: &str) -> Vec<String> {
    let Ok(document) = roxmltree::Document::parse(xml) else { return Vec::new() };
    let found = document.descendants().filter(|it| it.tag_name().name() == name);
    found.map(|it| it.text().unwrap_or_default().to_owned()).collect()
}
