//! See `lakewright_cli::fuzz::check`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| lakewright_cli::fuzz::check(bytes));
