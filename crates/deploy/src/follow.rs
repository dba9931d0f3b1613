//! Follows an operation of CloudFormation to its end.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use tokio::time::sleep;

use crate::aws::{Answer, Aws, AwsError, ErrorKind, Event, Stack, StackStatus};
use crate::cause::ByStack;
use crate::client::Client;
use crate::deployer::{content_of, token_of};
use crate::history::{Operation, has_ended, in_order, operations};
use crate::progress::Progress;

/// The wait between two looks, at first and after something happened.
const SHORTEST: Duration = Duration::from_secs(2);
/// The wait between two looks, after nothing happened for long.
const LONGEST: Duration = Duration::from_secs(15);

/// The operation to follow.
#[derive(Clone, Debug)]
pub(crate) struct Watch {
    /// The stack's ARN.
    pub(crate) stack_id: String,
    /// The token of the request that began it.
    pub(crate) token: Option<String>,
    /// The change set that it executes.
    pub(crate) change_set: Option<String>,
    /// Events from before it began.
    pub(crate) known: HashSet<String>,
    /// What tells an answer about it from an older one.
    pub(crate) since: Since,
}

/// When the update began that an answer must be about: its time is that of the stack's last update.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Since {
    /// Any answer will do.
    #[default]
    Any,
    /// After an update of this time, or after there was none.
    After(Option<i64>),
    /// At this time.
    At(Option<i64>),
}

/// How an operation ended, and all that happened in it.
#[derive(Debug)]
pub(crate) struct Followed {
    pub(crate) status: StackStatus,
    pub(crate) events: ByStack,
}

impl Watch {
    /// The operation that ran on a stack when it was looked at, whoever began it.
    pub(crate) async fn running<A: Aws>(client: &Client<A>, stack: &Stack) -> Answer<Watch> {
        let change_set = stack.change_set.clone();
        let ours = change_set.as_deref().filter(|it| content_of(it).is_some()).map(token_of);
        let mut watch = Watch {
            stack_id: stack.id.clone(),
            token: None,
            change_set: None,
            known: HashSet::new(),
            since: Since::At(stack.updated),
        };
        let events = match all_events(client, &stack.id).await {
            Ok(events) => events,
            Err(error) if error.kind() == ErrorKind::Denied => Vec::new(),
            Err(error) => return Err(error),
        };
        let mut operations = operations(events);
        // It may have ended in the meantime; or these events are old, and the last of them is the one before.
        let is_it = |it: &mut Operation| match it.end() {
            None => true,
            Some(_) if ours.is_some() && it.token() == ours.as_deref() => true,
            Some(end) => end.time >= stack.updated.unwrap_or(stack.created) && it.has_stack_status(stack.status.name()),
        };
        if let Some(last) = operations.pop_if(is_it) {
            watch.token = last.token().map(str::to_owned);
        }
        watch.known = operations.into_iter().flat_map(|it| it.events).map(|it| it.id).collect();
        Ok(watch)
    }

    /// What is to come on a stack: everything that happened up to here is from before.
    pub(crate) async fn from_here<A: Aws>(client: &Client<A>, stack_id: &str, token: &str) -> Watch {
        let page = client.ask(|it| it.events(stack_id, None)).await;
        // Without it the token alone tells the events apart, and the time of the first.
        let known = page.map(|it| it.items.into_iter().map(|it| it.id).collect()).unwrap_or_default();
        let (stack_id, token) = (stack_id.to_owned(), Some(token.to_owned()));
        Watch { stack_id, token, change_set: None, known, since: Since::Any }
    }

    /// Follows the operation to its end, and tells each event once.
    pub(crate) async fn follow<A: Aws>(self, client: &Client<A>) -> Answer<Followed> {
        let mut events = Seen::default();
        let (mut wait, mut looks, mut may_read) = (SHORTEST, 0_u32, true);
        loop {
            let mut news = 0;
            if may_read {
                match self.look(client, &mut events).await {
                    Ok(count) => news = count,
                    Err(error) if error.kind() == ErrorKind::Denied => {
                        may_read = false;
                        client.reporter.warn(
                            format!("events can not be shown: {error}"),
                            "allow `cloudformation:DescribeStackEvents` to see what happens and why something fails",
                        );
                    }
                    Err(error) => return Err(error),
                }
            }
            if let Some(end) = events.end_of(&self.stack_id) {
                let status = StackStatus::new(end.status.as_str());
                return Ok(Followed { status, events: events.by_stack });
            }
            // Events say it first, the stack itself now and then: it is asked less, since both count against one quota.
            if (!may_read || looks % 4 == 3)
                && let Some(status) = self.ended(client).await?
            {
                if may_read {
                    self.look(client, &mut events).await?;
                }
                return Ok(Followed { status, events: events.by_stack });
            }
            looks += 1;
            wait = if news > 0 { SHORTEST } else { wait.mul_f64(1.5).min(LONGEST) };
            sleep(wait).await;
        }
    }

    /// The status with which the stack itself says that this operation ended.
    async fn ended<A: Aws>(&self, client: &Client<A>) -> Answer<Option<StackStatus>> {
        let Some(stack) = client.ask(|it| it.stack(&self.stack_id)).await? else { return Ok(None) };
        // An old answer would tell of the operation before.
        let is_ours = self.change_set.is_none() || self.change_set == stack.change_set;
        let is_new = match self.since {
            Since::Any => true,
            Since::After(before) => stack.updated != before,
            Since::At(time) => stack.updated == time,
        };
        Ok((is_ours && is_new && stack.status.ended().is_some()).then_some(stack.status))
    }

    /// Reads what is new; gives how much.
    async fn look<A: Aws>(&self, client: &Client<A>, seen: &mut Seen) -> Answer<usize> {
        let mut news = 0;
        let mut stacks = vec![self.stack_id.clone()];
        while let Some(stack) = stacks.pop() {
            let is_root = stack == self.stack_id;
            let since = seen.since;
            let read = self.new_events(client, &stack, seen).await;
            let events = match read {
                Ok(events) => events,
                // A nested stack can be gone by now.
                Err(error) if !is_root && error.kind() == ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            };
            for event in events {
                // Events of a nested stack have no token of ours: time tells them apart.
                if !is_root && since.is_some_and(|it| event.time < it) {
                    continue;
                }
                if let Some(nested) = event.nested_stack().filter(|it| *it != stack) {
                    seen.nested.entry(nested.to_owned()).or_default();
                }
                news += 1;
                client.reporter.tell(Progress::Resource(Box::new(event.clone())));
                seen.add(&stack, event, is_root);
            }
            if is_root {
                stacks.extend(seen.nested.iter().filter(|it| !it.1.is_over).map(|it| it.0.clone()));
            } else if seen.end_of(&stack).is_some() {
                seen.nested.entry(stack).or_default().is_over = true;
            }
        }
        Ok(news)
    }

    /// The events that were not seen yet, the oldest first.
    async fn new_events<A: Aws>(&self, client: &Client<A>, stack: &str, seen: &Seen) -> Answer<Vec<Event>> {
        let (mut found, mut next) = (Vec::new(), None::<String>);
        loop {
            let page = client.ask(|it| it.events(stack, next.as_deref())).await?;
            let is_old = |it: &Event| self.known.contains(&it.id) || seen.ids.contains(&it.id);
            let reached = page.items.iter().any(is_old);
            found.extend(page.items.into_iter().filter(|it| !is_old(it) && self.is_ours(it)));
            next = page.next;
            if reached || next.is_none() {
                return Ok(in_order(found));
            }
        }
    }

    /// Whether an event may be of this operation: another token is another operation.
    fn is_ours(&self, event: &Event) -> bool {
        match (&self.token, &event.token) {
            (Some(ours), Some(theirs)) => ours == theirs || event.stack_id != self.stack_id,
            _ => true,
        }
    }
}

#[derive(Default)]
struct Nested {
    is_over: bool,
}

/// What was seen of an operation.
#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    by_stack: ByStack,
    nested: HashMap<String, Nested>,
    /// When the operation began, by AWS's clock.
    since: Option<i64>,
}

impl Seen {
    fn add(&mut self, stack: &str, event: Event, is_root: bool) {
        self.ids.insert(event.id.clone());
        if is_root && self.since.is_none() {
            self.since = Some(event.time);
        }
        let events = self.by_stack.entry(stack.to_owned()).or_default();
        events.push(event);
        events.sort_by_key(|it| it.time);
    }

    /// The event with which the operation ended on a stack: the end of one that began.
    fn end_of(&self, stack: &str) -> Option<&Event> {
        let of_stack = self.by_stack.get(stack)?.iter().filter(|it| it.is_of_stack());
        // The end of the operation before can come late: nothing has begun before it.
        of_stack.skip_while(|it| has_ended(it)).find(|it| has_ended(it))
    }
}

/// Every event of a stack, as it comes.
pub(crate) async fn all_events<A: Aws>(client: &Client<A>, stack: &str) -> Result<Vec<Event>, AwsError> {
    let (mut found, mut next) = (Vec::new(), None::<String>);
    loop {
        let page = client.ask(|it| it.events(stack, next.as_deref())).await?;
        found.extend(page.items);
        next = page.next;
        if next.is_none() {
            return Ok(found);
        }
    }
}

/// The events of the last operation of a stack, with those of its nested stacks.
pub(crate) async fn last_operation<A: Aws>(client: &Client<A>, stack_id: &str) -> Answer<ByStack> {
    let mut by_stack = BTreeMap::new();
    let Some(last) = operations(all_events(client, stack_id).await?).pop() else { return Ok(by_stack) };
    let since = last.events.first().map_or(i64::MIN, |it| it.time);
    let mut stacks: Vec<String> = last.events.iter().filter_map(|it| it.nested_stack().map(str::to_owned)).collect();
    by_stack.insert(stack_id.to_owned(), last.events);
    while let Some(stack) = stacks.pop() {
        if by_stack.contains_key(&stack) {
            continue;
        }
        let events = match all_events(client, &stack).await {
            Ok(events) => in_order(events.into_iter().filter(|it| it.time >= since)),
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error),
        };
        stacks.extend(events.iter().filter_map(|it| it.nested_stack().map(str::to_owned)));
        by_stack.insert(stack, events);
    }
    Ok(by_stack)
}
