//! Objects.

use http::Method;

use super::request::{Answer, elements};
use super::{Caller, Refused};

/// What an upload says beside its content.
#[derive(Clone, Debug, Default)]
pub struct Uploaded<'a> {
    /// The value of the tag `dataclassification`.
    pub classification: Option<&'a str>,
    /// The algorithm of its encryption.
    pub encryption: Option<&'a str>,
    /// The key of its encryption.
    pub key: Option<&'a str>,
}

impl Caller {
    /// Uploads an object.
    ///
    /// # Errors
    /// The service's own.
    pub fn upload(&self, bucket: &str, key: &str, body: &[u8], with: &Uploaded<'_>) -> Result<(), Refused> {
        let tagging = with.classification.map(|it| format!("dataclassification={it}"));
        let headers: Vec<(&str, &str)> = [
            ("x-amz-tagging", tagging.as_deref()),
            ("x-amz-server-side-encryption", with.encryption),
            ("x-amz-server-side-encryption-aws-kms-key-id", with.key),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect();
        self.rest("s3", Method::PUT, &format!("/{bucket}/{key}"), &[], &headers, body).map(drop)
    }

    /// An object's content.
    ///
    /// # Errors
    /// The service's own.
    pub fn read(&self, bucket: &str, key: &str) -> Result<String, Refused> {
        let answer = self.object(bucket, key, &[])?;
        Ok(String::from_utf8_lossy(&answer.body).into_owned())
    }

    /// Whether the object is there.
    pub fn has(&self, bucket: &str, key: &str) -> bool {
        self.rest("s3", Method::HEAD, &format!("/{bucket}/{key}"), &[], &[], b"").is_ok()
    }

    /// The tag `dataclassification` of an object.
    ///
    /// # Errors
    /// The service's own.
    pub fn classification(&self, bucket: &str, key: &str) -> Result<Option<String>, Refused> {
        let xml = String::from_utf8_lossy(&self.object(bucket, key, &[("tagging", "")])?.body).into_owned();
        let keys = elements(&xml, "Key");
        let values = elements(&xml, "Value");
        Ok(keys.into_iter().zip(values).find(|(key, _)| key == "dataclassification").map(|(_, value)| value))
    }

    /// Puts another tag `dataclassification` on an object.
    ///
    /// # Errors
    /// The service's own.
    pub fn classify(&self, bucket: &str, key: &str, value: &str) -> Result<(), Refused> {
        let body = format!(
            "<Tagging><TagSet><Tag><Key>dataclassification</Key><Value>{value}</Value></Tag></TagSet></Tagging>"
        );
        self.rest("s3", Method::PUT, &format!("/{bucket}/{key}"), &[("tagging", "")], &[], body.as_bytes()).map(drop)
    }

    /// The number of versions that an object has.
    ///
    /// # Errors
    /// The service's own.
    pub fn versions(&self, bucket: &str, key: &str) -> Result<usize, Refused> {
        let query = [("versions", ""), ("prefix", key)];
        let answer = self.rest("s3", Method::GET, &format!("/{bucket}"), &query, &[], b"")?;
        Ok(elements(&String::from_utf8_lossy(&answer.body), "VersionId").len())
    }

    /// The keys of a bucket below a prefix, in order.
    ///
    /// # Errors
    /// The service's own.
    pub fn keys(&self, bucket: &str, prefix: &str) -> Result<Vec<String>, Refused> {
        let mut found = Vec::new();
        let mut next = String::new();
        loop {
            let mut query = vec![("list-type", "2"), ("prefix", prefix)];
            if !next.is_empty() {
                query.push(("continuation-token", &next));
            }
            let answer = self.rest("s3", Method::GET, &format!("/{bucket}"), &query, &[], b"")?;
            let xml = String::from_utf8_lossy(&answer.body).into_owned();
            found.extend(elements(&xml, "Key"));
            match elements(&xml, "NextContinuationToken").pop() {
                Some(token) => next = token,
                None => return Ok(found),
            }
        }
    }

    fn object(&self, bucket: &str, key: &str, query: &[(&str, &str)]) -> Result<Answer, Refused> {
        self.rest("s3", Method::GET, &format!("/{bucket}/{key}"), query, &[], b"")
    }
}
