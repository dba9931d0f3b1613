//! Before a stack can be changed: what is going on with it, and what an earlier run left.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::{Deployer, Planned};
use crate::aws::{Aws, Stack, StackPhase};
use crate::cause::root_cause;
use crate::digest;
use crate::follow::{Watch, last_operation};
use crate::outcome::{Outcome, Step, before};
use crate::progress::{Progress, Reporter};

/// How often a stack that seems to be busy is looked at again before that is believed.
const LOOKS: u64 = 3;

/// Waits for somebody else, as long as that is wanted.
#[derive(Debug)]
pub(super) struct Waiting {
    until: Instant,
    next: Duration,
}

impl Waiting {
    pub(super) fn new(limit: Duration) -> Waiting {
        Waiting { until: Instant::now() + limit, next: Duration::from_secs(2) }
    }

    /// Waits for a while and is true, or is false where that was long enough.
    pub(super) async fn again(&mut self, reporter: &Reporter, stack: &str, on: &str) -> bool {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        reporter.tell(Progress::Waiting { stack: stack.to_owned(), on: on.to_owned() });
        sleep(self.next.min(left)).await;
        self.next = (self.next * 2).min(Duration::from_secs(15));
        true
    }
}

/// A stack that can be changed.
pub(super) enum Settled {
    Ready {
        /// The stack; none where there is none, also not as a shell.
        stack: Option<Box<Stack>>,
        /// Whether a shell is there: a change set was made for a stack that was not created yet.
        has_shell: bool,
        /// Whether an operation that an earlier run began has just ended well.
        resumed: bool,
    },
    Ended(Outcome),
}

impl<A: Aws> Deployer<A> {
    /// Waits for what goes on, takes up what an earlier run began, and refuses what needs a decision first.
    pub(super) async fn settle(&self, name: &str, content: &str) -> Step<Settled> {
        let mut waiting = Waiting::new(self.options.wait);
        let (mut resumed, mut looks) = (false, 0);
        loop {
            let stack = self.client.ask(|it| it.stack(name)).await.map_err(before)?;
            let Some(stack) = stack else { return Ok(Settled::Ready { stack: None, has_shell: false, resumed }) };
            match stack.status.phase() {
                StackPhase::Gone => return Ok(Settled::Ready { stack: None, has_shell: false, resumed }),
                StackPhase::Shell => return Ok(Settled::Ready { stack: None, has_shell: true, resumed }),
                StackPhase::Ready => {
                    return Ok(Settled::Ready { stack: Some(Box::new(stack)), has_shell: false, resumed });
                }
                // Who deletes the stack wants something else, whatever is in it.
                StackPhase::Busy if is_of_content(&stack, content) && stack.status.name() != "DELETE_IN_PROGRESS" => {
                    self.client.reporter.tell(Progress::Waiting {
                        stack: name.to_owned(),
                        on: "the operation that an earlier run began".to_owned(),
                    });
                    let outcome = self.attach_to(&stack).await;
                    if outcome != Outcome::Changed {
                        return Ok(Settled::Ended(outcome));
                    }
                    resumed = true;
                }
                // An answer can be old.
                StackPhase::Busy if looks < LOOKS => {
                    looks += 1;
                    sleep(Duration::from_secs(looks)).await;
                }
                StackPhase::Busy => {
                    let by = format!("stack `{name}` is {}", stack.status);
                    if !waiting.again(&self.client.reporter, name, &by).await {
                        return Ok(Settled::Ended(busy(name, &by)));
                    }
                }
                StackPhase::NeverCreated if self.options.recreate => {
                    if let Some(outcome) = self.clear_away(&stack).await? {
                        return Ok(Settled::Ended(outcome));
                    }
                }
                _ => return Ok(Settled::Ended(self.in_the_way(&stack).await)),
            }
        }
    }

    /// Follows the operation that runs on a stack to its end.
    pub(crate) async fn attach_to(&self, stack: &Stack) -> Outcome {
        let watch = match Watch::running(&self.client, stack).await {
            Ok(watch) => Watch { change_set: stack.change_set.clone(), ..watch },
            Err(error) => return unknown(&stack.name, &error.to_string()),
        };
        self.follow(&stack.name, watch, None).await
    }

    /// What is in the way of changing the stack, and what to do about it.
    async fn in_the_way(&self, stack: &Stack) -> Outcome {
        let (name, status) = (&stack.name, &stack.status);
        let help = match status.phase() {
            StackPhase::NeverCreated => {
                "nothing was created: mend the cause, then deploy with `--recreate`, which deletes what is left of it"
                    .to_owned()
            }
            StackPhase::RollbackFailed => format!(
                "mend the cause, then `lakewright rollback --continue {name}`; `--skip ID` leaves out a resource that can \
                 not be undone"
            ),
            StackPhase::Paused => format!("undo what was begun: `lakewright rollback {name}`"),
            StackPhase::DeleteFailed => {
                format!(
                    "finish deleting it: `lakewright destroy {name}`; `--retain ID` keeps a resource that can not be deleted"
                )
            }
            _ => "wait until it is over".to_owned(),
        };
        let events = last_operation(&self.client, &stack.id).await.ok();
        let cause = events.and_then(|it| root_cause(&stack.id, &it)).map(|it| format!("\n  {it}"));
        let reason = stack.reason.clone().map(|it| format!(": {it}")).unwrap_or_default();
        let message = format!("the stack `{name}` is {status}{}", cause.unwrap_or(reason));
        Outcome::state(message, help)
    }

    /// Deletes a stack whose creation failed, if nothing in it stays behind.
    async fn clear_away(&self, stack: &Stack) -> Step<Option<Outcome>> {
        if stack.is_protected {
            let message = format!("the stack `{}` never came to be, and is protected from termination", stack.name);
            let help = format!("see what is in it, then `lakewright destroy {} --unprotect`", stack.name);
            return Ok(Some(Outcome::state(message, help)));
        }
        let mut left = Vec::new();
        let mut next = None::<String>;
        loop {
            let page = self.client.ask(|it| it.resources(&stack.id, next.as_deref())).await.map_err(before)?;
            left.extend(page.items.into_iter().filter(|it| it.status != "DELETE_COMPLETE"));
            next = page.next;
            if next.is_none() {
                break;
            }
        }
        if !left.is_empty() {
            let names: Vec<String> = left.iter().map(|it| format!("{} ({})", it.logical_id, it.physical_id)).collect();
            let message = format!(
                "the stack `{}` never came to be, but resources of it are left: {}",
                stack.name,
                names.join(", ")
            );
            let help = format!("import or delete them, then `lakewright destroy {}`", stack.name);
            return Ok(Some(Outcome::state(message, help)));
        }
        let token = digest::token("delete", [stack.id.as_str()]);
        let watch = Watch::from_here(&self.client, &stack.id, &token).await;
        self.client.ask(|it| it.delete_stack(&stack.id, &[], &token)).await.map_err(before)?;
        let outcome = self.follow(&stack.name, watch, None).await;
        Ok((outcome != Outcome::Changed).then_some(outcome))
    }

    /// Prepares a plan.
    pub(super) async fn prepare(&self, target: &crate::target::Target, identity: &crate::aws::Identity) -> Planned {
        match self.try_prepare(target, identity).await {
            Ok(planned) => planned,
            Err(outcome) => Planned::Ended(*outcome),
        }
    }
}

/// Whether the stack's last change set was made of this content.
pub(super) fn is_of_content(stack: &Stack, content: &str) -> bool {
    stack.change_set.as_deref().and_then(super::change_set::content_of).is_some_and(|it| content.starts_with(it))
}

pub(crate) fn busy(name: &str, by: &str) -> Outcome {
    Outcome::Locked {
        by: by.to_owned(),
        help: format!("see what goes on with `lakewright attach {name}`, or wait with `--wait SECONDS`"),
    }
}

pub(crate) fn unknown(name: &str, why: &str) -> Outcome {
    Outcome::Unknown {
        why: why.to_owned(),
        help: format!("CloudFormation goes on by itself: see how it ends with `lakewright attach {name}`"),
    }
}
