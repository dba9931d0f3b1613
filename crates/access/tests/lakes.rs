//! What every lake proves of itself, whatever its configuration.

mod common;

use common::{Emitted, claims::claims};
use lakewright_testing::lake::lakes;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// The same lakes each time, unless `LAKEWRIGHT_ACCESS_CASES` asks for more of them.
#[test]
fn every_lake_keeps_its_claims() {
    let cases = std::env::var("LAKEWRIGHT_ACCESS_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(12);
    let config = ProptestConfig { cases, max_shrink_iters: 64, failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRunner::deterministic().new_rng();
    let checked = TestRunner::new_with_rng(config, rng).run(&lakes(), |lake| {
        let access = Emitted::of(&lake).access();
        access.verify(claims(&lake)).map_err(|it| TestCaseError::fail(it.to_string()))
    });
    if let Err(broken) = checked {
        panic!("{broken}");
    }
}
