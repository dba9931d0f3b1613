//! Checks a template and prints its findings: `cargo run -p lakewright-check --example check FILE`.
#![allow(clippy::print_stdout, reason = "a command line program")]

use lakewright_check::{Options, check_text};

fn main() -> std::io::Result<()> {
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file)?;
        for finding in check_text(&text, &Options::default()) {
            println!("{file}: {finding}");
        }
    }
    Ok(())
}
