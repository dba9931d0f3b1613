//! See `lakewright_cli::fuzz::policies`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| lakewright_cli::fuzz::policies(bytes));
