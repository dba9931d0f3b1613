//! Objects in buckets.

use std::sync::atomic::Ordering;

use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode};
use aws_smithy_types::base64;
use sha2::{Digest as _, Sha256};

use super::RealAws;
use super::convert::millis;
use crate::aws::{Answer, AwsError, Bytes, ErrorKind, Object, Precondition};

impl RealAws {
    fn now(&self) -> i64 {
        self.s3_time.load(Ordering::Relaxed)
    }

    pub(super) async fn head_object(&self, bucket: &str, key: &str) -> Answer<Option<Object>> {
        const OPERATION: &str = "s3:GetObject";
        let request = self.s3.head_object().bucket(bucket).key(key).checksum_mode(ChecksumMode::Enabled);
        let it = match request.send().await.map_err(|it| self.error(OPERATION, &it)) {
            Ok(it) => it,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok(Some(Object {
            etag: it.e_tag.unwrap_or_default(),
            length: it.content_length.and_then(|it| u64::try_from(it).ok()).unwrap_or_default(),
            sha256: it.checksum_sha256.as_deref().and_then(hexadecimal),
            written: millis(it.last_modified.as_ref()),
            now: self.now(),
            content: Bytes::from([]),
        }))
    }

    pub(super) async fn get_object(&self, bucket: &str, key: &str) -> Answer<Option<Object>> {
        const OPERATION: &str = "s3:GetObject";
        let it =
            match self.s3.get_object().bucket(bucket).key(key).send().await.map_err(|it| self.error(OPERATION, &it)) {
                Ok(it) => it,
                // A bucket that is not there is no object that is not there.
                Err(error) if error.kind() == ErrorKind::NotFound && error.code() != "NoSuchBucket" => return Ok(None),
                Err(error) => return Err(error),
            };
        let content = it.body.collect().await;
        let content = content.map_err(|_| AwsError::unanswered(OPERATION, "the answer was cut off"))?;
        let content: Bytes = content.into_bytes().to_vec().into();
        Ok(Some(Object {
            etag: it.e_tag.unwrap_or_default(),
            length: content.len() as u64,
            sha256: it.checksum_sha256.as_deref().and_then(hexadecimal),
            written: millis(it.last_modified.as_ref()),
            now: self.now(),
            content,
        }))
    }

    pub(super) async fn put_object(
        &self,
        bucket: &str,
        key: &str,
        content: &Bytes,
        only: &Precondition,
    ) -> Answer<String> {
        const OPERATION: &str = "s3:PutObject";
        let request = self
            .s3
            .put_object()
            .bucket(bucket)
            .key(key)
            .checksum_algorithm(ChecksumAlgorithm::Sha256)
            .checksum_sha256(base64::encode(Sha256::digest(content)))
            .body(ByteStream::from(content.to_vec()));
        let request = match only {
            Precondition::None => request,
            Precondition::Absent => request.if_none_match("*"),
            Precondition::Unchanged(etag) => request.if_match(etag),
        };
        Ok(request.send().await.map_err(|it| self.error(OPERATION, &it))?.e_tag.unwrap_or_default())
    }

    pub(super) async fn delete_object(&self, bucket: &str, key: &str, etag: &str) -> Answer<()> {
        const OPERATION: &str = "s3:DeleteObject";
        let request = self.s3.delete_object().bucket(bucket).key(key).if_match(etag);
        request.send().await.map(drop).map_err(|it| self.error(OPERATION, &it))
    }
}

/// A checksum as S3 writes it, in hexadecimal. Checksums of parts end in their number, and say nothing of the whole.
fn hexadecimal(checksum: &str) -> Option<String> {
    let bytes = base64::decode(checksum).ok().filter(|it| it.len() == 32)?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
