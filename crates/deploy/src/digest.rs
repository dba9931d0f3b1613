//! Names and tokens that are made of what they stand for.

use sha2::{Digest as _, Sha256};

/// A digest of fields, each with its length: no two lists of fields run together to the same bytes.
pub(crate) fn of_fields<'f>(fields: impl IntoIterator<Item = &'f str>) -> String {
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update((field.len() as u64).to_le_bytes());
        hasher.update(field.as_bytes());
    }
    hexadecimal(&hasher.finalize())
}

/// The SHA-256 of bytes, in lower-case hexadecimal.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// A token for a request that must count once: CloudFormation takes letters, digits and hyphens, up to 128.
pub(crate) fn token<'f>(what: &str, fields: impl IntoIterator<Item = &'f str>) -> String {
    let digest = of_fields(fields);
    format!("lakewright-{what}-{}", digest.get(..32).unwrap_or(&digest))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_do_not_run_together() {
        assert_ne!(of_fields(["ab", "c"]), of_fields(["a", "bc"]));
        assert_ne!(of_fields(["a", ""]), of_fields(["a"]));
        assert_eq!(token("execute", ["x"]), token("execute", ["x"]));
        assert!(token("execute", ["x"]).bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-'));
    }
}
