//! How long comparisons take: small policies, one denial among many statements, and questions to what is prepared.

#![allow(missing_docs)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use lakewright_iam::compare::{Prepare, Question, no_new_access};
use lakewright_iam::eval::{CompiledPolicy, PolicyKind, compile_json};

fn policy(statements: &[String]) -> CompiledPolicy {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    compile_json(&text).expect("a policy")
}

fn reader(number: usize) -> String {
    format!(
        r#"{{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":["arn:aws:s3:::lake-{number}/*",
            "arn:aws:s3:::lake-{number}"],"Condition":{{"Bool":{{"aws:SecureTransport":"true"}}}}}}"#
    )
}

fn comparisons(criterion: &mut Criterion) {
    let everything = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned();
    let sensitive = r#"{"Effect":"Deny","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::lake-3/*"}"#;
    let guarded = policy(&[everything, sensitive.to_owned()]);
    let (one, many) = (policy(&[reader(1)]), policy(&(0..50).map(reader).collect::<Vec<_>>()));
    criterion.bench_function("compare/one statement, passes", |bencher| {
        bencher.iter(|| no_new_access(PolicyKind::Identity, black_box(&one), &guarded));
    });
    criterion.bench_function("compare/fifty statements, fails", |bencher| {
        bencher.iter(|| no_new_access(PolicyKind::Identity, black_box(&many), &guarded));
    });

    // A matrix: what each of thirty roles may do with each of twenty buckets.
    let roles: Vec<CompiledPolicy> = (0..30).map(|it| policy(&[reader(it), reader(it / 2)])).collect();
    let bucket = |it: usize| Question::new().action("s3:Get*").resource(&format!("arn:aws:s3:::lake-{it}/*"));
    let buckets: Vec<CompiledPolicy> = (0..20).map(|it| bucket(it).compile().expect("a question")).collect();
    criterion.bench_function("compare/thirty roles by twenty buckets", |bencher| {
        bencher.iter(|| {
            let mut prepare = Prepare::new();
            let roles: Vec<_> = roles.iter().map(|it| prepare.add(PolicyKind::Identity, &[it])).collect();
            let buckets: Vec<_> = buckets.iter().map(|it| prepare.add_question(it)).collect();
            let prepared = prepare.ready();
            let granted = |role| buckets.iter().filter(|it| !prepared.access_not_granted(role, **it).is_pass()).count();
            roles.iter().map(|it| granted(*it)).sum::<usize>()
        });
    });
}

criterion_group!(benches, comparisons);
criterion_main!(benches);
