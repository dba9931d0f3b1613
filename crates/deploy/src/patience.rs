//! When a request is sent, and when it is sent again: one pace for all stacks of the process.
//!
//! Two things hold requests back. The pace is the time between two requests, whoever sends them; each throttled answer
//! doubles it, each good one shortens it a little, so that a hundred stacks together settle at what AWS takes. And a
//! request that failed waits by itself, twice as long each time, by chance so that requests that failed together do not
//! come back together.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use crate::aws::{Answer, AwsError, ErrorKind};
use crate::progress::{Progress, Reporter};

/// The time between two requests, at best.
const FASTEST: Duration = Duration::from_millis(50);
/// The time between two requests, at worst.
const SLOWEST: Duration = Duration::from_secs(2);
/// The first wait of a request that failed is at most this long.
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// No wait is longer.
const LONGEST_WAIT: Duration = Duration::from_secs(15);
/// After this long, people want to know why nothing happens.
const SILENCE: Duration = Duration::from_secs(10);
/// Where nobody ever answered, it is tried for so long: the place may just start.
const UNREACHABLE: Duration = Duration::from_secs(10);
/// How often credentials that are refused are tried again: they may be renewed in the meantime.
const CREDENTIAL_TRIES: u32 = 3;

/// How long to wait for AWS, shared by everything that asks: clones share one pace.
#[derive(Clone, Debug)]
pub struct Patience {
    shared: Arc<Mutex<Shared>>,
    limit: Duration,
}

#[derive(Debug)]
struct Shared {
    free: Option<Instant>,
    interval: Duration,
    chance: fastrand::Rng,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience::new(fastrand::u64(..))
    }
}

impl Patience {
    /// Patience whose waits are by chance of a seed.
    pub fn new(seed: u64) -> Patience {
        let shared = Shared { free: None, interval: FASTEST, chance: fastrand::Rng::with_seed(seed) };
        Patience { shared: Arc::new(Mutex::new(shared)), limit: Duration::from_secs(30 * 60) }
    }

    /// The same pace, where a request is given up after this long.
    #[must_use]
    pub fn limit(&self, limit: Duration) -> Patience {
        Patience { shared: Arc::clone(&self.shared), limit }
    }

    /// Reads something from AWS by itself, patiently.
    ///
    /// # Errors
    /// One that will not pass, or the last one once there is no patience left.
    pub async fn read<T, F>(&self, reporter: &Reporter, request: impl FnMut() -> F) -> Answer<T>
    where
        F: Future<Output = Answer<T>>,
    {
        self.ask(reporter, request).await
    }

    /// Asks until there is an answer, an error that will not pass, or no patience left.
    pub(crate) async fn ask<T, F>(&self, reporter: &Reporter, mut request: impl FnMut() -> F) -> Answer<T>
    where
        F: Future<Output = Answer<T>>,
    {
        let begin = Instant::now();
        let (mut tries, mut told) = (0, begin);
        loop {
            self.turn().await;
            let error = match request().await {
                Ok(answer) => {
                    self.went_well();
                    return Ok(answer);
                }
                Err(error) => error,
            };
            tries += 1;
            let again = error.is_transient() || (error.kind() == ErrorKind::Credentials && tries < CREDENTIAL_TRIES);
            let wait = self.wait(&error, tries);
            let limit = if error.kind() == ErrorKind::Unreachable { self.limit.min(UNREACHABLE) } else { self.limit };
            if !again || begin.elapsed() + wait > limit {
                return Err(error);
            }
            if told.elapsed() + wait >= SILENCE {
                told = Instant::now();
                reporter.tell(Progress::Retrying {
                    operation: error.operation().to_owned(),
                    error: error.to_string(),
                    seconds: begin.elapsed().as_secs(),
                });
            }
            sleep(wait).await;
        }
    }

    /// Waits until it is this request's turn.
    async fn turn(&self) {
        let at = {
            let mut shared = self.lock();
            let now = Instant::now();
            let at = shared.free.map_or(now, |it| it.max(now));
            shared.free = Some(at + shared.interval);
            at
        };
        sleep_until(at).await;
    }

    fn went_well(&self) {
        let mut shared = self.lock();
        shared.interval = shared.interval.mul_f64(0.95).max(FASTEST);
    }

    fn wait(&self, error: &AwsError, tries: u32) -> Duration {
        let mut shared = self.lock();
        if error.kind() == ErrorKind::Throttled {
            shared.interval = (shared.interval * 2).min(SLOWEST);
        }
        let most = FIRST_WAIT.saturating_mul(1 << tries.min(10)).min(LONGEST_WAIT);
        // At least half: a wait of nothing is none.
        most.mul_f64(0.5 + shared.chance.f64() / 2.0)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shared> {
        // Numbers alone stand in it: they are sound whoever panicked.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn throttled() -> AwsError {
        AwsError::of_code("cloudformation:DescribeStacks", 400, "Throttling", "Rate exceeded")
    }

    #[tokio::test(start_paused = true)]
    async fn thirty_throttled_answers_are_no_failure_and_people_are_told() {
        let (reporter, mut stream) = Reporter::new();
        let left = Cell::new(30);
        let patience = Patience::new(1);
        let answer = patience.ask(&reporter, || {
            left.set(left.get() - 1);
            let answer = if left.get() < 0 { Ok(7) } else { Err(throttled()) };
            async { answer }
        });
        assert_eq!(answer.await, Ok(7));
        let told = stream.pending();
        assert!(told.len() > 5, "{}", told.len());
        assert!(
            matches!(&told[0], Progress::Retrying { operation, .. } if operation == "cloudformation:DescribeStacks")
        );
    }

    #[tokio::test(start_paused = true)]
    async fn patience_ends() {
        let begin = Instant::now();
        let patience = Patience::new(1).limit(Duration::from_secs(60));
        let answer: Answer<()> = patience.ask(&Reporter::silent(), || async { Err(throttled()) }).await;
        assert_eq!(answer, Err(throttled()));
        assert!(begin.elapsed() <= Duration::from_secs(62));
    }

    #[tokio::test(start_paused = true)]
    async fn where_nobody_ever_answered_patience_ends_soon() {
        let nobody = || AwsError::new(ErrorKind::Unreachable, "sts:GetCallerIdentity", "", "nobody answers");
        let (begin, count) = (Instant::now(), Cell::new(0));
        let answer: Answer<()> = Patience::new(1)
            .ask(&Reporter::silent(), || {
                count.set(count.get() + 1);
                async { Err(nobody()) }
            })
            .await;
        assert_eq!(answer, Err(nobody()));
        assert!(begin.elapsed() <= UNREACHABLE && count.get() > 2, "{:?} {}", begin.elapsed(), count.get());
    }

    #[tokio::test(start_paused = true)]
    async fn what_will_not_pass_is_not_asked_again() {
        let refused = AwsError::of_code("cloudformation:CreateChangeSet", 400, "ValidationError", "no");
        let count = Cell::new(0);
        let answer: Answer<()> = Patience::new(1)
            .ask(&Reporter::silent(), || {
                count.set(count.get() + 1);
                let refused = refused.clone();
                async { Err(refused) }
            })
            .await;
        assert_eq!((answer, count.get()), (Err(refused.clone()), 1));
    }

    #[tokio::test(start_paused = true)]
    async fn all_clones_share_one_pace() {
        let patience = Patience::new(1);
        let begin = Instant::now();
        for _ in 0..100 {
            let answer = patience.clone().ask(&Reporter::silent(), || async { Ok(()) }).await;
            assert_eq!(answer, Ok(()));
        }
        assert!(begin.elapsed() >= FASTEST * 99);
    }
}
