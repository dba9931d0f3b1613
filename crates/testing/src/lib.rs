//! Snapshot helpers and proptest strategies for crates that build on lakewright
