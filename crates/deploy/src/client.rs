//! The door to one account and Region, with patience.

use std::future::Future;
use std::sync::Arc;

use crate::aws::{Answer, Aws};
use crate::patience::Patience;
use crate::progress::Reporter;

/// The door to one account and Region, with patience, and somebody to tell.
#[derive(Debug)]
pub struct Client<A> {
    pub(crate) aws: Arc<A>,
    pub(crate) patience: Patience,
    pub(crate) reporter: Reporter,
}

impl<A> Clone for Client<A> {
    fn clone(&self) -> Client<A> {
        Client { aws: Arc::clone(&self.aws), patience: self.patience.clone(), reporter: self.reporter.clone() }
    }
}

impl<A: Aws> Client<A> {
    /// A client whose requests share the pace of this patience.
    pub fn new(aws: A, patience: Patience, reporter: Reporter) -> Client<A> {
        Client { aws: Arc::new(aws), patience, reporter }
    }

    /// The same client, and somebody else to tell.
    #[must_use]
    pub fn reporting(&self, reporter: Reporter) -> Client<A> {
        Client { reporter, ..self.clone() }
    }

    /// Asks AWS, patiently.
    pub(crate) async fn ask<'c, T, F>(&'c self, request: impl Fn(&'c A) -> F) -> Answer<T>
    where
        F: Future<Output = Answer<T>>,
    {
        self.patience.ask(&self.reporter, || request(&self.aws)).await
    }
}
