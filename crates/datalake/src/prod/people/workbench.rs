//! Where people work: the results of their queries and their own files, kept apart by clearance.
//!
//! What is written here carries no classification, so nothing but the place says who may read it: a session reads and
//! writes only below the folder of its own clearance.

use lakewright_iam::{Condition, Policy, Statement, action, arn, key};
use lakewright_resources::{Handle, kms, s3};
use lakewright_stack::Stack;
use lakewright_template::{Days, Expr, kinds::Arn};

use super::CLEARANCE;
use super::grants::{S3, through};
use crate::buckets::{deny_outsiders, deny_plain_http, encrypted_with, lifecycle, private_bucket};
use crate::config::DataLake;
use crate::keys::customer_key;
use crate::names;

/// How long results and files are kept.
const KEPT: Days = Days(30);
/// How long what was overwritten or deleted can be had back.
const UNDO: Days = Days(7);
/// The folder with the scripts of the scientists' jobs.
pub(super) const SCRIPTS: &str = "jobs";

/// The two buckets and their key.
pub(super) struct Workbench {
    pub(super) key: Handle<kms::Key>,
    pub(super) query_results: Handle<s3::Bucket>,
    pub(super) sandboxes: Handle<s3::Bucket>,
}

impl Workbench {
    /// Adds them.
    pub(super) fn add(stack: &mut Stack, lake: &DataLake) -> Workbench {
        let alias = names::key_alias(lake, "workbench");
        let key = customer_key(&mut stack.scope("Workbench"), alias, "Query results and sandboxes".into(), []);
        let query_results = add_bucket(stack, lake, "QueryResults", names::query_result_bucket(lake), &key);
        let sandboxes = add_bucket(stack, lake, "Sandboxes", names::sandbox_bucket(lake), &key);
        Workbench { key, query_results, sandboxes }
    }

    /// Reading and writing below the folder of one's clearance. A session without one has no folder: a policy variable
    /// without a value matches nothing.
    pub(super) fn own_folders(&self) -> Policy {
        let clearance = key::principal_tag(CLEARANCE).variable();
        let own = |bucket: &Handle<s3::Bucket>| arn::under(bucket.arn(), format!("{clearance}/*"));
        let files = [
            action::s3::ABORT_MULTIPART_UPLOAD,
            action::s3::DELETE_OBJECT,
            action::s3::GET_OBJECT,
            action::s3::LIST_MULTIPART_UPLOAD_PARTS,
            action::s3::PUT_OBJECT,
        ];
        let list = Statement::allow(action::s3::LIST_BUCKET).on(self.buckets());
        Policy::new()
            .statement(Statement::allow(files).on([own(&self.query_results), own(&self.sandboxes)]))
            .statement(list.when(Condition::string_like(key::s3::PREFIX, format!("{clearance}/*"))))
            .statement(Statement::allow(action::s3::GET_BUCKET_LOCATION).on(self.buckets()))
            .statement(
                Statement::allow([action::kms::DECRYPT, action::kms::GENERATE_DATA_KEY])
                    .on(self.key.arn())
                    .when(through([S3])),
            )
    }

    fn buckets(&self) -> [Expr<Arn>; 2] {
        [&self.query_results, &self.sandboxes].map(|it| lakewright_template::val(it.arn()))
    }
}

fn add_bucket(
    stack: &mut Stack,
    lake: &DataLake,
    id: &'static str,
    name: String,
    key: &Handle<kms::Key>,
) -> Handle<s3::Bucket> {
    use s3::bucket::LifecycleConfiguration;

    let bucket = private_bucket(name)
        .bucket_encryption(encrypted_with(key))
        .lifecycle_configuration(LifecycleConfiguration::new([lifecycle("expire", UNDO, Some(KEPT))]));
    let bucket = stack.add(id, bucket);
    let policy = Policy::new().statement(deny_plain_http(&bucket)).with(deny_outsiders(lake, &bucket));
    stack.add(format!("{id}Policy"), s3::BucketPolicy::new(bucket.bucket_name(), policy));
    bucket
}
