//! Puts files into the artifact bucket, under keys that are made of their content.
//!
//! Each file goes in one request with its SHA-256, which S3 verifies, and only where there is none: an upload that dies
//! leaves nothing behind, and there are no parts to clean up. What is there already is used if it has the right digest;
//! if not, somebody changed it, and nothing is deployed from it.

use std::fs;
use std::path::Path;

use crate::aws::{Aws, Bytes, ErrorKind, Precondition};
use crate::client::Client;
use crate::digest;
use crate::outcome::{Outcome, Step, before};
use crate::progress::Progress;

/// Where templates stand.
const TEMPLATES: &str = "lakewright/templates";

/// Puts a template into the bucket; gives its key.
pub(crate) async fn template<A: Aws>(client: &Client<A>, bucket: &str, text: &str) -> Step<String> {
    let digest = digest::of_bytes(text.as_bytes());
    let key = format!("{TEMPLATES}/{digest}.template");
    upload(client, bucket, &key, &digest, || Ok(text.as_bytes().into())).await?;
    Ok(key)
}

/// Puts an asset into the bucket, whose key has its digest.
pub(crate) async fn asset<A: Aws>(client: &Client<A>, bucket: &str, key: &str, path: &Path) -> Step<()> {
    let name = key.rsplit('/').next().unwrap_or(key);
    let digest = name.split('.').next().unwrap_or(name).to_owned();
    upload(client, bucket, key, &digest, || {
        let failed = |error| Outcome::not_begun(format!("{}: {error}", path.display()), "write the assembly again");
        let bytes: Bytes = fs::read(path).map_err(failed)?.into();
        if digest::of_bytes(&bytes) != digest {
            let message = format!("{} is not the file that was written: its name has another digest", path.display());
            return Err(Box::new(Outcome::not_begun(message, "write the assembly again")));
        }
        Ok(bytes)
    })
    .await
}

async fn upload<A: Aws>(
    client: &Client<A>,
    bucket: &str,
    key: &str,
    digest: &str,
    content: impl FnOnce() -> Step<Bytes>,
) -> Step<()> {
    if let Some(bytes) = is_there(client, bucket, key, digest).await? {
        told(client, bucket, key, bytes, true);
        return Ok(());
    }
    let content = content()?;
    match client.ask(|it| it.put(bucket, key, &content, &Precondition::Absent)).await {
        Ok(_) => told(client, bucket, key, content.len() as u64, false),
        // Somebody was faster, or the answer to our own write was lost: it counts if it is right.
        Err(error) if error.kind() == ErrorKind::Precondition => match is_there(client, bucket, key, digest).await? {
            Some(bytes) => told(client, bucket, key, bytes, true),
            None => return Err(before(error)),
        },
        Err(error) => return Err(before(error)),
    }
    Ok(())
}

fn told<A: Aws>(client: &Client<A>, bucket: &str, key: &str, bytes: u64, was_there: bool) {
    client.reporter.tell(Progress::Uploaded { bucket: bucket.to_owned(), key: key.to_owned(), bytes, was_there });
}

/// The length of the object, if it is there and right.
async fn is_there<A: Aws>(client: &Client<A>, bucket: &str, key: &str, digest: &str) -> Step<Option<u64>> {
    let Some(object) = client.ask(|it| it.head(bucket, key)).await.map_err(before)? else { return Ok(None) };
    let (found, length) = match object.sha256 {
        Some(found) => (found, object.length),
        // Other tools upload without a checksum: the content says what it is.
        None => match client.ask(|it| it.get(bucket, key)).await.map_err(before)? {
            Some(object) => (digest::of_bytes(&object.content), object.length),
            None => return Ok(None),
        },
    };
    if found == digest {
        return Ok(Some(length));
    }
    Err(Box::new(Outcome::state(
        format!("s3://{bucket}/{key} is not what its key says: its SHA-256 is {found}"),
        "find out who changed it, delete it, and deploy again",
    )))
}
