//! How long the access of a lake takes, from its templates to all its proofs: `cargo bench -p lakewright-access`.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use lakewright_datalake::config::DataLake;

#[path = "../tests/common/mod.rs"]
mod common;

/// Zones of the measured lakes: the default, as many as fit the 500 resources of a stack, and more.
const ZONES: [usize; 4] = [4, 16, 32, 40];

fn lake(zones: usize) -> DataLake {
    let head = "name = \"acme\"\n[accounts]\nprod = \"111111111111\"\nsecurity = \"222222222222\"\n";
    let text = (0..zones).fold(head.to_owned(), |text, zone| format!("{text}[[zones]]\nname = \"zone{zone}\"\n"));
    DataLake::from_toml(&text).expect("a valid lake")
}

fn access(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("access");
    group.sample_size(10);
    for zones in ZONES {
        let lake = lake(zones);
        let (emitted, claims) = (common::Emitted::of_any_size(&lake), common::claims::claims(&lake));
        group.bench_function(BenchmarkId::new("the model alone", zones), |bencher| {
            bencher.iter(|| emitted.access().principals().len());
        });
        group.bench_function(BenchmarkId::new("the matrix", zones), |bencher| {
            bencher.iter(|| emitted.access().matrix().cells.len());
        });
        group.bench_function(BenchmarkId::new("with all proofs", zones), |bencher| {
            bencher.iter(|| emitted.access().verify(claims.clone()).is_ok());
        });
    }
    group.finish();
}

criterion_group!(benches, access);
criterion_main!(benches);
