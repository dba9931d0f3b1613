//! Where nobody answers, or somebody who is not AWS: the real SDK says so, and names the place.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

use super::recorded::real;
use super::*;
use crate::aws::{Aws as _, ErrorKind};
use crate::{AwsError, Connection, Credentials, Outcome, RealAws};

async fn at(endpoint: &str) -> RealAws {
    let connection = Connection {
        credentials: Some(Credentials::new(ACCOUNT, "secret", None, None, "test")),
        region: Some(REGION.to_owned()),
        endpoint: Some(endpoint.to_owned()),
        ..Connection::default()
    };
    RealAws::connect(connection).await.expect("a connection is made by the first request")
}

async fn asked(endpoint: &str) -> AwsError {
    at(endpoint).await.identity().await.expect_err("nobody of AWS is there")
}

#[tokio::test]
async fn a_place_where_nobody_answers_is_named() {
    // A port that was free a moment ago.
    let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
    let endpoint = format!("http://127.0.0.1:{port}");
    let error = asked(&endpoint).await;
    assert_eq!(error.kind(), ErrorKind::Unreachable, "{error}");
    assert!(error.to_string().contains(&format!("nobody answers at {endpoint}: ")), "{error}");
    assert!(error.help().contains("--endpoint-url"), "{}", error.help());
    // No such host.
    let error = asked("http://nowhere.invalid:4566").await;
    assert_eq!(error.kind(), ErrorKind::Unreachable, "{error}");
    assert!(error.to_string().contains("http://nowhere.invalid:4566"), "{error}");
}

#[tokio::test]
async fn what_is_no_region_or_no_url_is_said_before_anybody_is_asked() {
    for (region, endpoint, word) in [
        ("", None, "`` is no Region"),
        ("eu west", None, "`eu west` is no Region"),
        (REGION, Some("localhost:4566"), "`localhost:4566` is no URL"),
        (REGION, Some("http://"), "`http://` is no URL"),
    ] {
        let connection = Connection {
            credentials: Some(Credentials::new(ACCOUNT, "secret", None, None, "test")),
            region: Some(region.to_owned()),
            endpoint: endpoint.map(str::to_owned),
            ..Connection::default()
        };
        let error = RealAws::connect(connection).await.expect_err("nothing to ask");
        assert!(error.to_string().contains(word), "{error}");
    }
}

/// Somebody who answers every request alike.
fn always(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            drop(stream.read(&mut [0; 4096]));
            drop(stream.write_all(answer.as_bytes()));
        }
    });
    endpoint
}

#[tokio::test]
async fn who_answers_and_is_not_aws_is_not_asked_for_long() {
    for (answer, word) in [
        ("HTTP/1.1 200 OK\r\nContent-Length: 13\r\nConnection: close\r\n\r\n<html></html>", "nobody answers at"),
        ("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnone", "answers with status 404"),
        ("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "answers with status 403"),
        ("SSH-2.0-OpenSSH_9.6\r\n", "nobody answers at"),
    ] {
        let endpoint = always(answer);
        let error = asked(&endpoint).await;
        assert_eq!(error.kind(), ErrorKind::Unreachable, "{answer}: {error}");
        assert!(error.to_string().contains(word) && error.to_string().contains(&endpoint), "{answer}: {error}");
    }
}

/// Where there were answers before, a connection that fails is a matter of patience: nothing is given up for it.
#[tokio::test]
async fn a_connection_that_fails_after_there_were_answers_is_asked_again() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let answer = "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
                      <Arn>arn:aws:iam::111111111111:user/ana</Arn><UserId>A</UserId><Account>111111111111</Account>\
                      </GetCallerIdentityResult></GetCallerIdentityResponse>";
        if let Ok((mut stream, _)) = listener.accept() {
            drop(stream.read(&mut [0; 4096]));
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", answer.len());
            drop(stream.write_all((head + answer).as_bytes()));
        }
        // Nobody listens from here on.
        drop(listener);
    });
    let aws = at(&endpoint).await;
    assert_eq!(aws.identity().await.expect("an answer").account, ACCOUNT);
    let error = aws.identity().await.expect_err("nobody is there any more");
    assert_eq!(error.kind(), ErrorKind::Unanswered, "{error}");
    // Another service never answered.
    let error = aws.stack("orders").await.expect_err("nobody is there");
    assert_eq!(error.kind(), ErrorKind::Unreachable, "{error}");
}

/// It may have been a good one.
#[tokio::test]
async fn an_answer_that_is_cut_off_is_asked_for_again() {
    let cloud = Cloud::new();
    let left = std::sync::atomic::AtomicUsize::new(2);
    let (deployer, ..) = real(&cloud, move |form| {
        let is_it = form["Action"] == "ExecuteChangeSet" || form["Action"] == "CreateChangeSet";
        let is_left = is_it && left.fetch_update(SeqCst, SeqCst, |it| it.checked_sub(1)).is_ok();
        is_left.then(|| (200, format!("<{0}Response><{0}Res", form["Action"])))
    })
    .await;
    let target = target("orders", &topics(&[("A", "")]));
    let report = deployer.deploy(&target, async |plan| plan.approve(&Policy::new(Approve::Any))).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert_eq!(cloud.executions().len(), 1);
}

#[tokio::test]
async fn a_deployment_that_reaches_nobody_is_not_begun() {
    let endpoint = always("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnone");
    let patience = Patience::new(7).limit(Duration::from_millis(100));
    let deployer = Deployer::new(Client::new(at(&endpoint).await, patience, Reporter::silent()), options());
    let target = target("orders", &topics(&[("A", "")]));
    let outcome = deployer.deploy(&target, async |plan| plan.approve(&Policy::default())).await.outcome;
    assert!(outcome.exit_status() == 2 && outcome.text().contains(&endpoint), "{outcome}");
    // Those whom the cloud in memory answers, are reached.
    let cloud = Cloud::new();
    let (deployer, ..) = real(&cloud, |_| None).await;
    assert!(deployer.identity().await.is_ok());
}
