//! How long a lake takes from its configuration to the text of its templates, by zones: `cargo bench -p
//! lakewright-datalake`. Serialization alone, of the same templates, stands beside it.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use lakewright_datalake::config::DataLake;
use lakewright_stack::Format;

/// Zones of the measured lakes: the default, and as many as fit the 500 resources of a stack.
const ZONES: [usize; 3] = [4, 16, 32];

fn configuration(zones: usize) -> String {
    let head = "name = \"acme\"\n[accounts]\nprod = \"111111111111\"\nsecurity = \"222222222222\"\n";
    (0..zones).fold(head.to_owned(), |text, zone| format!("{text}[[zones]]\nname = \"zone{zone}\"\n"))
}

fn synthesis(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("lake");
    for zones in ZONES {
        let text = configuration(zones);
        group.bench_with_input(BenchmarkId::new("from configuration to text", zones), &text, |bencher, text| {
            bencher.iter(|| {
                let lake = DataLake::from_toml(text).expect("a valid lake");
                let assembly = lake.build().into_app().into_assembly().expect("two templates");
                assembly.stacks().iter().map(|it| it.text(Format::Json).len()).sum::<usize>()
            });
        });
        let lake = DataLake::from_toml(&text).expect("a valid lake");
        let assembly = lake.build().into_app().into_assembly().expect("two templates");
        group.bench_function(BenchmarkId::new("serialization alone", zones), |bencher| {
            bencher.iter(|| assembly.stacks().iter().map(|it| it.text(Format::Json).len()).sum::<usize>());
        });
    }
    group.finish();
}

criterion_group!(benches, synthesis);
criterion_main!(benches);
