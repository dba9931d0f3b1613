//! How many requests are decided in a second: `cargo bench -p lakewright-iam`. Ten policies of five statements are made
//! ready once.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use lakewright_iam::eval::{CompiledPolicy, Decision, Policies, Request, compile_json, decide, evaluate};

/// Five statements of the kinds that policies are made of.
fn policy(number: usize) -> CompiledPolicy {
    let text = format!(
        r#"{{"Version": "2012-10-17", "Statement": [
        {{"Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"],
          "Resource": ["arn:aws:s3:::lake-{number}", "arn:aws:s3:::lake-{number}/*"],
          "Condition": {{"StringEquals": {{"aws:PrincipalTag/team": ["a", "b"]}}}}}},
        {{"Sid": "Queues", "Effect": "Allow", "Action": "sqs:*", "Resource": "arn:aws:sqs:*:111111111111:queue-{number}-*",
          "Condition": {{"IpAddress": {{"aws:SourceIp": ["10.0.0.0/8", "2001:db8::/32"]}}}}}},
        {{"Sid": "Home", "Effect": "Allow", "Action": ["s3:PutObject", "s3:DeleteObject"],
          "Resource": "arn:aws:s3:::home-{number}/${{aws:username}}/*"}},
        {{"Sid": "Tls", "Effect": "Deny", "Action": "*", "Resource": "*",
          "Condition": {{"Bool": {{"aws:SecureTransport": "false"}}}}}},
        {{"Sid": "Class", "Effect": "Deny", "Action": ["s3:GetObject*"], "Resource": "*",
          "Condition": {{"StringNotEqualsIfExists": {{"s3:ExistingObjectTag/class": ["public", "internal"]}},
                         "NumericLessThan": {{"s3:TlsVersion": "1.2"}}}}}}]}}"#
    );
    compile_json(&text).expect("a policy")
}

fn requests() -> Vec<(Request, Decision)> {
    let ann = "arn:aws:iam::111111111111:user/ann";
    let request = |action: &str, resource: &str| {
        Request::new(ann, action, resource)
            .in_account("111111111111")
            .with("aws:username", "ann")
            .with("aws:PrincipalTag/team", "b")
            .with("aws:SourceIp", "10.1.2.3")
            .with("aws:SecureTransport", "true")
            .with("s3:TlsVersion", "1.3")
            .with("aws:CurrentTime", "2026-01-01T00:00:00Z")
    };
    vec![
        (request("s3:GetObject", "arn:aws:s3:::lake-9/raw/a.csv"), Decision::Allowed),
        (request("s3:PutObject", "arn:aws:s3:::home-5/ann/a.csv"), Decision::Allowed),
        (request("s3:PutObject", "arn:aws:s3:::home-5/bob/a.csv"), Decision::ImplicitDeny),
        (request("sqs:SendMessage", "arn:aws:sqs:eu-west-1:111111111111:queue-7-x"), Decision::Allowed),
        (request("s3:GetObject", "arn:aws:s3:::lake-9/a").with("aws:SecureTransport", "false"), Decision::ExplicitDeny),
        (request("ec2:RunInstances", "arn:aws:ec2:eu-west-1:111111111111:instance/*"), Decision::ImplicitDeny),
    ]
}

fn evaluation(criterion: &mut Criterion) {
    let compiled: Vec<CompiledPolicy> = (0..10).map(policy).collect();
    let policies = Policies { identity: compiled.iter().collect(), ..Policies::default() };
    let requests = requests();
    for (request, expected) in &requests {
        assert_eq!(decide(request, &policies), *expected, "{} {}", request.action(), request.resource());
    }
    let mut group = criterion.benchmark_group("ten policies of five statements");
    group.throughput(Throughput::Elements(requests.len() as u64));
    group.bench_function("decision", |bencher| {
        bencher.iter(|| requests.iter().filter(|it| decide(&it.0, &policies) == it.1).count());
    });
    group.bench_function("decision and reasons", |bencher| {
        bencher.iter(|| requests.iter().filter(|it| evaluate(&it.0, &policies).decision == it.1).count());
    });
    group.finish();
    criterion.bench_function("compile a policy of five statements", |bencher| bencher.iter(|| policy(1)));
}

criterion_group!(benches, evaluation);
criterion_main!(benches);
