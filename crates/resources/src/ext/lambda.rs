//! Where a function's code is.

use lakewright_template::{Is, kinds::Str};

use crate::kinds::S3BucketName;
use crate::lambda::function::Code;

impl Code {
    /// Source text in the template itself, at most 4 MB, for Node.js and Python: `ZipFile`. The handler is
    /// `index.<function>`.
    pub fn inline(source: impl Is<Str>) -> Code {
        Code::new().zip_file(source)
    }

    /// An archive in a bucket: `S3Bucket` and `S3Key`.
    pub fn archive(bucket: impl Is<S3BucketName>, key: impl Is<Str>) -> Code {
        Code::new().s3_bucket(bucket).s3_key(key)
    }
}
