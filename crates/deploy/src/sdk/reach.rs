//! Whether anybody answers where requests go.

use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use aws_sdk_s3::config::interceptors::{
    AfterDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextRef,
};
use aws_sdk_s3::config::{ConfigBag, Intercept, RuntimeComponents};

/// Where the requests of one service go, and whether anybody ever answered there.
///
/// A connection that fails where there were answers before is a matter of patience. Where there never was one, the place
/// is wrong or out of reach, and waiting for long helps nobody.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach(Arc<State>);

#[derive(Debug, Default)]
struct State {
    place: Mutex<String>,
    has_answered: AtomicBool,
}

/// How to get to each service.
#[derive(Clone, Debug, Default)]
pub(super) struct Reaches {
    pub(super) cloudformation: Reach,
    pub(super) s3: Reach,
    pub(super) sts: Reach,
}

impl Reaches {
    /// That of the service of an operation.
    pub(super) fn of(&self, operation: &str) -> &Reach {
        match operation.split(':').next() {
            Some("s3") => &self.s3,
            Some("sts") => &self.sts,
            _ => &self.cloudformation,
        }
    }
}

impl Reach {
    /// Whether anybody ever answered.
    pub(super) fn has_answered(&self) -> bool {
        self.0.has_answered.load(Ordering::Relaxed)
    }

    /// AWS has answered; an error of its own is an answer too.
    pub(super) fn answered(&self) {
        self.0.has_answered.store(true, Ordering::Relaxed);
    }

    /// Where requests go.
    pub(super) fn place(&self) -> String {
        // Text alone stands in it: it is sound whoever panicked.
        self.0.place.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// That nobody answers, where, and why.
    pub(super) fn why_not(&self, error: &dyn Error) -> String {
        let mut last = error;
        while let Some(source) = last.source() {
            last = source;
        }
        format!("nobody answers at {}: {last}", self.place())
    }
}

impl Intercept for Reach {
    fn name(&self) -> &'static str {
        "Reach"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), aws_sdk_s3::error::BoxError> {
        *self.0.place.lock().unwrap_or_else(PoisonError::into_inner) = place_of(context.request().uri()).to_owned();
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), aws_sdk_s3::error::BoxError> {
        if context.output_or_error().is_ok() {
            self.answered();
        }
        Ok(())
    }
}

/// The beginning of a URL, up to its path.
fn place_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |it| it + 3);
    let end = url.get(host..).and_then(|it| it.find(['/', '?'])).map_or(url.len(), |it| it + host);
    url.get(..end).unwrap_or(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_url_without_its_path() {
        for (url, place) in [
            ("https://sts.eu-west-1.amazonaws.com/", "https://sts.eu-west-1.amazonaws.com"),
            ("http://127.0.0.1:4566", "http://127.0.0.1:4566"),
            ("http://localhost:4566/bucket/key?x-id=GetObject", "http://localhost:4566"),
            ("https://b.s3.amazonaws.com?list", "https://b.s3.amazonaws.com"),
        ] {
            assert_eq!(place_of(url), place);
        }
    }
}
