//! What was changed behind a stack's back.

use std::fmt;
use std::time::Duration;

use serde::Serialize;
use tokio::time::{Instant, sleep};

use crate::aws::{Aws, Drift, DriftStatus, RunningDrift};
use crate::deployer::Deployer;
use crate::outcome::{Outcome, before};

/// How long CloudFormation may look for drift.
const LOOKING: Duration = Duration::from_secs(30 * 60);

/// What was changed behind a stack's back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DriftReport {
    /// The stack's name.
    pub stack: String,
    /// The resources that are not as the template says.
    pub drifted: Vec<Drift>,
    /// How many are as the template says.
    pub in_sync: usize,
    /// The resources whose types are not compared.
    pub not_checked: Vec<String>,
    /// Why some could not be compared, where that is so.
    pub incomplete: Option<String>,
}

impl fmt::Display for DriftReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}: {} drifted, {} in sync, {} not compared",
            self.stack,
            self.drifted.len(),
            self.in_sync,
            self.not_checked.len()
        )?;
        for drift in &self.drifted {
            let what = if drift.status == DriftStatus::Deleted { "is gone" } else { "was changed" };
            writeln!(f, "  {} {} ({}) {what}", drift.kind, drift.logical_id, drift.physical_id)?;
            for it in &drift.differences {
                writeln!(f, "    {}: {} -> {}", it.path, it.expected, it.actual)?;
            }
        }
        match &self.incomplete {
            Some(why) => writeln!(f, "  not everything could be compared: {why}"),
            None => Ok(()),
        }
    }
}

impl<A: Aws> Deployer<A> {
    /// Looks for what was changed behind a stack's back.
    ///
    /// # Errors
    /// Where there is no such stack, or AWS does not say.
    pub async fn drift(&self, name: &str) -> Result<DriftReport, Outcome> {
        let stack = self.existing(name).await.map_err(|it| *it)?;
        let detection = self.client.ask(|it| it.detect_drift(&stack.id)).await.map_err(|it| *before(it))?;
        let begin = Instant::now();
        let mut incomplete = None;
        loop {
            match self.client.ask(|it| it.drift_status(&detection)).await.map_err(|it| *before(it))? {
                RunningDrift::Done => break,
                RunningDrift::Failed(why) => {
                    incomplete = Some(why);
                    break;
                }
                RunningDrift::Running if begin.elapsed() > LOOKING => {
                    return Err(Outcome::not_begun(
                        "CloudFormation has been looking for drift for long",
                        "try again later",
                    ));
                }
                RunningDrift::Running => sleep(Duration::from_secs(3)).await,
            }
        }
        let mut report =
            DriftReport { stack: stack.name, drifted: Vec::new(), in_sync: 0, not_checked: Vec::new(), incomplete };
        let mut next = None::<String>;
        loop {
            let page = self.client.ask(|it| it.drifts(&stack.id, next.as_deref())).await.map_err(|it| *before(it))?;
            for drift in page.items {
                match drift.status {
                    DriftStatus::InSync => report.in_sync += 1,
                    DriftStatus::NotChecked => report.not_checked.push(drift.logical_id),
                    DriftStatus::Modified | DriftStatus::Deleted => report.drifted.push(drift),
                }
            }
            next = page.next;
            if next.is_none() {
                return Ok(report);
            }
        }
    }
}
