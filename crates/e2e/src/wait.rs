//! Waiting that ends, with what was waited for.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long nothing may happen. On a quiet machine each step takes below a second; what counts is that it does not hang.
const PATIENCE: Duration = Duration::from_secs(120);
const PAUSE: Duration = Duration::from_millis(100);

/// Waits until there is something.
///
/// # Panics
/// After two minutes without it.
pub fn until<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    until_or(what, look, String::new)
}

/// Waits until there is something; where it does not come, a report says how things stand.
///
/// # Panics
/// After two minutes without it.
pub fn until_or<T>(what: &str, mut look: impl FnMut() -> Option<T>, report: impl Fn() -> String) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain: {what}\n{}", report());
        sleep(PAUSE);
    }
}

/// Waits until a count gets to `goal`. However long that takes, it has to go on.
///
/// # Panics
/// After two minutes in which nothing was added, with a report.
pub fn until_count(what: &str, goal: usize, mut count: impl FnMut() -> usize, report: impl Fn() -> String) {
    let mut last = (0, Instant::now());
    loop {
        let now = count();
        if now >= goal {
            return;
        }
        if now != last.0 {
            last = (now, Instant::now());
        }
        assert!(last.1.elapsed() < PATIENCE, "waited in vain at {now} of {goal}: {what}\n{}", report());
        sleep(5 * PAUSE);
    }
}
