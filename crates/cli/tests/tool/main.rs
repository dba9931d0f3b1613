//! The tool from the outside: what goes in, what comes out, and the exit status.

mod check;
mod common;
mod graph;
mod help;
