//! Handles: a resource that a stack has, for others to refer to.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use lakewright_template::{Expr, Kind, LogicalId, Reference, StackId, Text};

use crate::resource::Resource;

/// A resource of a stack. Small, clonable, borrows nothing; its attributes are methods named after them:
/// `queue.arn()`, `bucket.bucket_name()`.
pub struct Handle<R> {
    owner: Arc<StackId>,
    id: LogicalId,
    resource: PhantomData<fn() -> R>,
}

impl<R> Handle<R> {
    /// The resource `id` of a stack. Stacks call this when a resource is added to them.
    pub fn new(owner: Arc<StackId>, id: LogicalId) -> Handle<R> {
        Handle { owner, id, resource: PhantomData }
    }

    /// The stack that has it.
    pub fn owner(&self) -> &Arc<StackId> {
        &self.owner
    }

    /// Its name in the template.
    pub fn logical_id(&self) -> &LogicalId {
        &self.id
    }

    /// An attribute (`Fn::GetAtt`) by its name, for those that are no methods: outputs of a nested stack, attributes
    /// of a custom resource. The caller says what kind it is of.
    pub fn attribute<K: Kind>(&self, name: impl Into<Text>) -> Expr<K> {
        let attribute = Some(name.into());
        Expr::from_value(Reference { owner: self.owner.clone(), id: self.id.clone(), attribute })
    }

    pub(crate) fn get<K: Kind>(&self, attribute: &'static str) -> Expr<K> {
        self.attribute(attribute)
    }
}

impl<R: Resource> Handle<R> {
    /// What `Ref` gives.
    pub fn reference(&self) -> Expr<R::Ref> {
        Expr::from_value(Reference::from(self))
    }
}

impl<R> From<&Handle<R>> for Reference {
    fn from(handle: &Handle<R>) -> Reference {
        Reference { owner: handle.owner.clone(), id: handle.id.clone(), attribute: None }
    }
}

impl<R> Clone for Handle<R> {
    fn clone(&self) -> Self {
        Handle::new(self.owner.clone(), self.id.clone())
    }
}

impl<R> fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handle({} of {})", self.id, self.owner)
    }
}
