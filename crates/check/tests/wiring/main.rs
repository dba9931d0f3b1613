//! What each wiring rule finds, what comes close and is right, and where it stays silent because something is not known.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

#[path = "../common/mod.rs"]
mod common;

mod auditing;
mod conditions;
mod data;
mod defaults;
mod delivery;
mod forms;
mod lake;
mod network;
mod queues;
mod roles;
mod senders;
mod statements;
