//! What goes wrong: by script, or by chance.

use std::collections::VecDeque;

use crate::aws::{AwsError, ErrorKind};

/// Something that goes wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It goes well: in a script, what comes before a fault.
    None,
    /// Throttled.
    Throttled,
    /// An error 503.
    Unavailable,
    /// The request is lost.
    LostRequest,
    /// The request is carried out, and its answer is lost.
    LostAnswer,
    /// A read gives what was true a moment ago.
    OldAnswer,
    /// The credentials have expired.
    Expired,
    /// The action is not allowed.
    Denied,
    /// The process dies before the request is sent: the future never ends.
    DiesBefore,
    /// The process dies after the request was carried out.
    DiesAfter,
}

/// What goes wrong from here on.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    script: VecDeque<(String, Fault)>,
    always: Vec<(String, Fault)>,
    chance: Option<(fastrand::Rng, f64)>,
    left: usize,
    dies_at: Option<(usize, bool)>,
}

impl Faults {
    /// Nothing goes wrong.
    pub fn none() -> Faults {
        Faults::default()
    }

    /// The next request of an operation goes wrong so; after those that were added before. Any operation for `*`.
    #[must_use]
    pub fn then(mut self, operation: &str, fault: Fault) -> Faults {
        self.script.push_back((operation.to_owned(), fault));
        self
    }

    /// The next requests of an operation go wrong so.
    #[must_use]
    pub fn times(self, count: usize, operation: &str, fault: Fault) -> Faults {
        (0..count).fold(self, |faults, _| faults.then(operation, fault))
    }

    /// Every request of an operation goes wrong so.
    #[must_use]
    pub fn always(mut self, operation: &str, fault: Fault) -> Faults {
        self.always.push((operation.to_owned(), fault));
        self
    }

    /// Requests go wrong by chance, `count` of them at most.
    #[must_use]
    pub fn by_chance(mut self, seed: u64, probability: f64, count: usize) -> Faults {
        self.chance = Some((fastrand::Rng::with_seed(seed), probability));
        self.left = count;
        self
    }

    /// The process dies at its n-th request from here on: before it is carried out, or after.
    #[must_use]
    pub fn dies_at(mut self, request: usize, is_carried_out: bool) -> Faults {
        self.dies_at = Some((request, is_carried_out));
        self
    }

    pub(crate) fn next(&mut self, operation: &str) -> Option<Fault> {
        if let Some((left, is_carried_out)) = &mut self.dies_at {
            if *left == 0 {
                return Some(if *is_carried_out { Fault::DiesAfter } else { Fault::DiesBefore });
            }
            *left -= 1;
        }
        let fits = |name: &str| name == "*" || name == operation;
        if let Some((_, fault)) = self.always.iter().find(|it| fits(&it.0)) {
            return Some(*fault);
        }
        if let Some(at) = self.script.iter().position(|it| fits(&it.0)) {
            return self.script.remove(at).map(|it| it.1);
        }
        let (chance, probability) = self.chance.as_mut()?;
        if self.left == 0 || chance.f64() >= *probability {
            return None;
        }
        self.left -= 1;
        let kinds = [Fault::Throttled, Fault::Unavailable, Fault::LostRequest, Fault::LostAnswer, Fault::OldAnswer];
        chance.choice(kinds)
    }
}

impl Fault {
    pub(crate) fn error(self, operation: &'static str) -> AwsError {
        match self {
            Fault::Throttled => AwsError::of_code(operation, 400, "Throttling", "Rate exceeded"),
            Fault::Unavailable => AwsError::of_code(operation, 503, "ServiceUnavailable", ""),
            Fault::Expired => {
                let message = "The security token included in the request is expired";
                AwsError::of_code(operation, 403, "ExpiredToken", message)
            }
            Fault::Denied => {
                let message =
                    format!("User: arn:aws:iam::111111111111:user/ana is not authorized to perform: {operation}");
                AwsError::of_code(operation, 403, "AccessDenied", &message)
            }
            _ => AwsError::new(ErrorKind::Unanswered, operation, "", "the connection was cut"),
        }
    }
}
