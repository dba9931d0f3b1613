//! Actions and services that do not exist.

use lakewright_iam::action;

fn main() {
    let _ = action::s3::LIST_OBJECTS_V2;
    let _ = action::sqs::SEND_MESSAGE_BATCH;
    let _ = action::emr::SERVICE;
}
