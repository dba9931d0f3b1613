//! Buckets and objects.

use std::collections::BTreeMap;

use super::State;
use crate::aws::{Answer, AwsError, Bytes, Object, Precondition};
use crate::digest;

/// A bucket.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bucket {
    pub(crate) objects: BTreeMap<String, Stored>,
}

/// An object.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) content: Bytes,
    sha256: Option<String>,
    etag: String,
    written: i64,
}

impl Stored {
    pub(super) fn new(content: Bytes, sha256: Option<String>, etag: String, written: i64) -> Stored {
        Stored { content, sha256, etag, written }
    }
}

impl State {
    pub(super) fn bucket(&mut self, operation: &'static str, name: &str) -> Answer<&mut Bucket> {
        let missing = || AwsError::of_code(operation, 404, "NoSuchBucket", "The specified bucket does not exist");
        self.buckets.get_mut(name).ok_or_else(missing)
    }

    pub(super) fn object(&mut self, operation: &'static str, bucket: &str, key: &str) -> Answer<Option<Object>> {
        let now = self.now;
        let found = self.bucket(operation, bucket)?.objects.get(key);
        Ok(found.map(|it| Object {
            etag: it.etag.clone(),
            length: it.content.len() as u64,
            sha256: it.sha256.clone(),
            written: it.written,
            now,
            content: it.content.clone(),
        }))
    }

    pub(super) fn put(
        &mut self,
        operation: &'static str,
        bucket: &str,
        key: &str,
        content: &Bytes,
        only: &Precondition,
    ) -> Answer<String> {
        let (now, etag) = (self.now, self.id());
        let bucket = self.bucket(operation, bucket)?;
        let found = bucket.objects.get(key).map(|it| it.etag.as_str());
        let holds = match (only, found) {
            (Precondition::None, _) | (Precondition::Absent, None) => true,
            (Precondition::Absent, Some(_)) => false,
            (Precondition::Unchanged(_), None) => {
                return Err(AwsError::of_code(operation, 404, "NoSuchKey", "The specified key does not exist."));
            }
            (Precondition::Unchanged(wanted), Some(found)) => wanted == found,
        };
        if !holds {
            let message = "At least one of the pre-conditions you specified did not hold";
            return Err(AwsError::of_code(operation, 412, "PreconditionFailed", message));
        }
        let sha256 = Some(digest::of_bytes(content));
        bucket.objects.insert(key.to_owned(), Stored::new(content.clone(), sha256, etag.clone(), now));
        Ok(etag)
    }

    pub(super) fn delete_object(&mut self, operation: &'static str, bucket: &str, key: &str, etag: &str) -> Answer<()> {
        let bucket = self.bucket(operation, bucket)?;
        match bucket.objects.get(key) {
            Some(found) if found.etag == etag => drop(bucket.objects.remove(key)),
            Some(_) => return Err(AwsError::of_code(operation, 412, "PreconditionFailed", "")),
            None => {}
        }
        Ok(())
    }
}
