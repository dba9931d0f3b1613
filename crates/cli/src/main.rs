//! The binary: the world as it is, handed to the library.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(lakewright_cli::main())
}
