//! How far work has come, for somebody who waits at a terminal.

use std::io::Write as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::world::World;

/// What is done sooner is not worth a word.
const PATIENCE: Duration = Duration::from_millis(500);

/// A line on standard error that counts, and is gone at the end. Where nobody sees it, nothing.
pub(crate) struct Progress {
    state: Option<Mutex<State>>,
}

struct State {
    all: usize,
    done: usize,
    begun: Instant,
    is_shown: bool,
}

impl Progress {
    pub(crate) fn new(world: &World, all: usize) -> Progress {
        let state = || Mutex::new(State { all, done: 0, begun: Instant::now(), is_shown: false });
        Progress { state: (world.messages_are_seen && all > 1).then(state) }
    }

    /// One more is done.
    pub(crate) fn step(&self) {
        let Some(mut state) = self.state.as_ref().and_then(|it| it.lock().ok()) else { return };
        state.done += 1;
        if state.begun.elapsed() < PATIENCE {
            return;
        }
        state.is_shown = true;
        let line = format!("\r{} of {} files", state.done, state.all);
        // Where it can not be written nobody waits for it.
        drop(std::io::stderr().write_all(line.as_bytes()));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        let Some(state) = self.state.as_ref().and_then(|it| it.lock().ok()) else { return };
        if state.is_shown {
            drop(std::io::stderr().write_all(b"\r\x1b[K"));
        }
    }
}
