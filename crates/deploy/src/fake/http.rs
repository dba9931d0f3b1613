//! The cloud in memory behind a port: what the real SDK and the real program talk to in tests.
//!
//! The twelve digits of an access key are the account; the Region is that of the signature. Signatures are not verified.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use super::xml::{self, element, escape};
use super::{Cloud, Door};
use crate::aws::{Aws, AwsError, Bytes, ChangeSetRequest, ChangeSetType, ErrorKind, Precondition, TemplateSource};

/// A cloud behind a port of this machine, until the process ends.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    address: SocketAddr,
}

impl Server {
    /// Lets a cloud answer on a free port of this machine.
    ///
    /// # Errors
    /// Where there is no free port.
    pub fn start(cloud: &Cloud) -> io::Result<Server> {
        Server::start_with(cloud, |_| None)
    }

    /// The same, where some requests have answers of their own: `recorded` is given the fields of each request of the query
    /// protocol, `Action` among them, and gives the status and the body of its answer, as AWS sent them once.
    ///
    /// # Errors
    /// Where there is no free port.
    pub fn start_with(
        cloud: &Cloud,
        recorded: impl Fn(&BTreeMap<String, String>) -> Option<(u16, String)> + Send + Sync + 'static,
    ) -> io::Result<Server> {
        let recorded: Arc<Recorded> = Arc::new(recorded);
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let cloud = cloud.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (cloud, recorded) = (cloud.clone(), Arc::clone(&recorded));
                thread::spawn(move || drop(serve(&cloud, &*recorded, &stream)));
            }
        });
        Ok(Server { address })
    }

    /// The URL to ask instead of AWS.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// A request.
#[derive(Default)]
struct Request {
    method: String,
    path: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// An answer: status, headers, body.
type Reply = (u16, Vec<(&'static str, String)>, Vec<u8>);

/// Answers of AWS, by the fields of the request.
type Recorded = dyn Fn(&BTreeMap<String, String>) -> Option<(u16, String)> + Send + Sync;

fn serve(cloud: &Cloud, recorded: &Recorded, stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader)? {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        // An answer that is lost is a connection that is cut.
        let Some((status, headers, body)) = runtime.block_on(answer(cloud, recorded, &request)) else { return Ok(()) };
        let mut head = format!("HTTP/1.1 {status} -\r\ndate: {}\r\n", xml::http_date(cloud.state().now));
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !head.contains("content-length") {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        let mut writer = stream;
        writer.write_all(head.as_bytes())?;
        writer.write_all(b"\r\n")?;
        if request.method != "HEAD" {
            writer.write_all(&body)?;
        }
        writer.flush()?;
    }
    Ok(())
}

fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let mut request = Request {
        method: words.next().unwrap_or_default().to_owned(),
        path: words.next().unwrap_or_default().to_owned(),
        ..Request::default()
    };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        request.headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = request.headers.get("content-length").and_then(|it| it.parse().ok()).unwrap_or_default();
    request.body = vec![0; length];
    reader.read_exact(&mut request.body)?;
    Ok(Some(request))
}

async fn answer(cloud: &Cloud, recorded: &Recorded, request: &Request) -> Option<Reply> {
    // Credential=111111111111/20260101/eu-west-1/cloudformation/aws4_request
    let authorization = request.headers.get("authorization").cloned().unwrap_or_default();
    let scope = authorization.split("Credential=").nth(1).unwrap_or_default();
    let mut scope = scope.split(['/', ',']);
    let account = scope.next().unwrap_or_default().to_owned();
    let region = scope.nth(1).unwrap_or_default().to_owned();
    let is_s3 = scope.next() == Some("s3");
    let door = cloud.door(&account, &region);
    if is_s3 { storage(&door, request).await } else { query(&door, recorded, request).await }
}

fn status_of(error: &AwsError) -> Option<u16> {
    Some(match error.kind() {
        ErrorKind::Unanswered => return None,
        ErrorKind::Unavailable => 503,
        ErrorKind::Credentials | ErrorKind::Denied => 403,
        ErrorKind::Precondition => 412,
        ErrorKind::NotFound if error.code() != "ValidationError" => 404,
        _ => 400,
    })
}

async fn query(door: &Door, recorded: &Recorded, request: &Request) -> Option<Reply> {
    let form = form(&String::from_utf8_lossy(&request.body));
    if let Some((status, body)) = recorded(&form) {
        return Some((status, vec![("content-type", "text/xml".to_owned())], body.into_bytes()));
    }
    let action = form.get("Action").cloned().unwrap_or_default();
    let reply = match action_of(door, &action, &form).await {
        Ok(result) => {
            let body = format!(
                "<{action}Response><{action}Result>{result}</{action}Result><ResponseMetadata><RequestId>1</RequestId>\
                 </ResponseMetadata></{action}Response>"
            );
            (200, body)
        }
        Err(error) => {
            let status = status_of(&error)?;
            let body = format!(
                "<ErrorResponse><Error><Type>Sender</Type><Code>{}</Code><Message>{}</Message></Error><RequestId>1</RequestId>\
                 </ErrorResponse>",
                escape(error.code()),
                escape(error.message())
            );
            (status, body)
        }
    };
    Some((reply.0, vec![("content-type", "text/xml".to_owned())], reply.1.into_bytes()))
}

type Form = BTreeMap<String, String>;

fn form(body: &str) -> Form {
    let pairs = body.split('&').filter_map(|it| it.split_once('='));
    pairs.map(|(key, value)| (decode(key), decode(value))).collect()
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut decoded, mut at) = (Vec::new(), 0);
    while let Some(&byte) = bytes.get(at) {
        let hexadecimal = text.get(at + 1..at + 3).and_then(|it| u8::from_str_radix(it, 16).ok());
        match (byte, hexadecimal) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 2;
            }
            (b'+', _) => decoded.push(b' '),
            (other, _) => decoded.push(other),
        }
        at += 1;
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The members of a list: `Tags.member.1.Key`.
fn members(form: &Form, list: &str) -> impl Iterator<Item = String> {
    let prefix = format!("{list}.member.");
    let count = (1..).take_while(|it| form.keys().any(|key| key.starts_with(&format!("{prefix}{it}")))).count();
    (1..=count).map(move |it| format!("{prefix}{it}"))
}

async fn action_of(door: &Door, action: &str, form: &Form) -> Result<String, AwsError> {
    let text = |key: &str| form.get(key).cloned().unwrap_or_default();
    let (stack, set, next) = (text("StackName"), text("ChangeSetName"), form.get("NextToken").map(String::as_str));
    let token = text("ClientRequestToken");
    let list = |key: &str| members(form, key).filter_map(|it| form.get(&it).cloned()).collect::<Vec<String>>();
    match action {
        "GetCallerIdentity" => door
            .identity()
            .await
            .map(|it| element("Arn", &it.arn) + &element("UserId", "AIDA") + &element("Account", &it.account)),
        "DescribeStacks" if stack.is_empty() => door.stacks(next).await.map(|it| xml::stacks(&it.items, it.next)),
        "DescribeStacks" => match door.stack(&stack).await? {
            Some(it) => Ok(xml::stacks(&[it], None)),
            None => {
                let message = format!("Stack with id {stack} does not exist");
                Err(AwsError::of_code("cloudformation:DescribeStacks", 400, "ValidationError", &message))
            }
        },
        "ListStacks" => door.deleted_stacks(next).await.map(|it| xml::deleted(&it.items, it.next)),
        "GetTemplate" if !set.is_empty() => {
            door.change_set_template(&set).await.map(|it| element("TemplateBody", &it.unwrap_or_default()))
        }
        "GetTemplate" => door.template(&stack).await.map(|it| element("TemplateBody", &it.unwrap_or_default())),
        "ListStackResources" => door.resources(&stack, next).await.map(|it| xml::resources(&it.items, it.next)),
        "DescribeStackEvents" => door.events(&stack, next).await.map(|it| xml::events(&it.items, it.next)),
        "CreateChangeSet" => {
            let request = change_set_request(form);
            let made = door.create_change_set(&request).await;
            made.map(|it| element("Id", &it.id) + &element("StackId", &it.stack_id))
        }
        "DescribeChangeSet" => match door.change_set(&stack, &set, next).await? {
            Some(it) => Ok(xml::change_set(&it)),
            None => {
                let message = format!("ChangeSet [{set}] does not exist");
                Err(AwsError::of_code("cloudformation:DescribeChangeSet", 404, "ChangeSetNotFound", &message))
            }
        },
        "DeleteChangeSet" => door.delete_change_set(&stack, &set).await.map(|()| String::new()),
        "ExecuteChangeSet" => {
            let keep_failed = text("DisableRollback") == "true";
            door.execute_change_set(&stack, &set, keep_failed, &token).await.map(|()| String::new())
        }
        "CancelUpdateStack" => door.cancel_update(&stack, &token).await.map(|()| String::new()),
        "ContinueUpdateRollback" => {
            door.continue_rollback(&stack, &list("ResourcesToSkip"), &token).await.map(|()| String::new())
        }
        "RollbackStack" => door.rollback(&stack, &token).await.map(|()| String::new()),
        "DeleteStack" => door.delete_stack(&stack, &list("RetainResources"), &token).await.map(|()| String::new()),
        "UpdateTerminationProtection" => {
            let on = text("EnableTerminationProtection") == "true";
            door.protect_from_termination(&stack, on).await.map(|()| String::new())
        }
        "GetStackPolicy" => {
            door.stack_policy(&stack).await.map(|it| it.map(|it| element("StackPolicyBody", &it)).unwrap_or_default())
        }
        "SetStackPolicy" => door.set_stack_policy(&stack, &text("StackPolicyBody")).await.map(|()| String::new()),
        "ListImports" => {
            door.importers(&text("ExportName")).await.map(|it| xml::list("Imports", it.iter().map(|it| escape(it))))
        }
        "DetectStackDrift" => door.detect_drift(&stack).await.map(|it| element("StackDriftDetectionId", &it)),
        "DescribeStackDriftDetectionStatus" => door
            .drift_status(&text("StackDriftDetectionId"))
            .await
            .map(|_| element("DetectionStatus", "DETECTION_COMPLETE") + &element("Timestamp", &xml::time(0))),
        "DescribeStackResourceDrifts" => door.drifts(&stack, next).await.map(|it| xml::drifts(&it.items, it.next)),
        other => Err(AwsError::of_code("cloudformation", 400, "InvalidAction", &format!("no action {other}"))),
    }
}

fn change_set_request(form: &Form) -> ChangeSetRequest {
    let text = |key: &str| form.get(key).cloned().unwrap_or_default();
    let pair = |at: String, key: &str, value: &str| {
        Some((form.get(&format!("{at}.{key}"))?.clone(), form.get(&format!("{at}.{value}")).cloned()))
    };
    ChangeSetRequest {
        stack: text("StackName"),
        name: text("ChangeSetName"),
        description: text("Description"),
        kind: if text("ChangeSetType") == "CREATE" { ChangeSetType::Create } else { ChangeSetType::Update },
        template: match form.get("TemplateURL") {
            Some(url) => TemplateSource::Url(url.clone()),
            None => TemplateSource::Body(text("TemplateBody")),
        },
        parameters: members(form, "Parameters").filter_map(|it| pair(it, "ParameterKey", "ParameterValue")).collect(),
        tags: members(form, "Tags")
            .filter_map(|it| pair(it, "Key", "Value"))
            .filter_map(|(key, it)| Some((key, it?)))
            .collect(),
        capabilities: members(form, "Capabilities").filter_map(|it| form.get(&it).cloned()).collect(),
        role: form.get("RoleARN").cloned(),
        nested: text("IncludeNestedStacks") == "true",
        revert_drift: text("DeploymentMode") == "REVERT_DRIFT",
        token: text("ClientToken"),
    }
}

async fn storage(door: &Door, request: &Request) -> Option<Reply> {
    let path = request.path.split('?').next().unwrap_or_default().trim_start_matches('/');
    let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
    let key = decode(&key.replace('+', "%2B"));
    let header = |name: &str| request.headers.get(name).map(|it| it.trim_matches('"').to_owned());
    let found = match request.method.as_str() {
        "HEAD" => door.head(bucket, &key).await,
        "GET" => door.get(bucket, &key).await,
        "PUT" => {
            let only = match (header("if-none-match"), header("if-match")) {
                (Some(_), _) => Precondition::Absent,
                (_, Some(etag)) => Precondition::Unchanged(etag),
                _ => Precondition::None,
            };
            let content = Bytes::from(request.body.as_slice());
            return stored(door.put(bucket, &key, &content, &only).await.map(|it| vec![("etag", format!("\"{it}\""))]));
        }
        _ => {
            let etag = header("if-match").unwrap_or_default();
            return stored(door.delete(bucket, &key, &etag).await.map(|()| Vec::new()));
        }
    };
    match found {
        Ok(Some(object)) => {
            let mut headers = vec![
                ("etag", format!("\"{}\"", object.etag)),
                ("last-modified", xml::http_date(object.written)),
                ("content-length", object.length.to_string()),
            ];
            // As S3: only where it is asked for.
            if let Some(sha256) = object.sha256.filter(|_| header("x-amz-checksum-mode").is_some()) {
                headers.push(("x-amz-checksum-sha256", xml::base64_of_hexadecimal(&sha256)));
            }
            Some((200, headers, object.content.to_vec()))
        }
        Ok(None) => {
            stored(Err(AwsError::of_code("s3:GetObject", 404, "NoSuchKey", "The specified key does not exist.")))
        }
        Err(error) => stored(Err(error)),
    }
}

fn stored(result: Result<Vec<(&'static str, String)>, AwsError>) -> Option<Reply> {
    match result {
        Ok(headers) => Some((200, headers, Vec::new())),
        Err(error) => {
            let status = status_of(&error)?;
            let body = format!(
                "<Error><Code>{}</Code><Message>{}</Message></Error>",
                escape(error.code()),
                escape(error.message())
            );
            Some((status, vec![("content-type", "application/xml".to_owned())], body.into_bytes()))
        }
    }
}
