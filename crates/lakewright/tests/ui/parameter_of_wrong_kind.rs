//! A parameter of another kind than the property.

use lakewright::prelude::*;
use lakewright::{kms, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let topic = stack.parameter("Topic", Parameter::<kinds::SnsTopicArn>::of());
    let _ = sqs::Queue::new().kms_master_key_id(topic);
    let rotate = stack.parameter("Rotate", Parameter::integer());
    let _ = kms::Key::new().enable_key_rotation(rotate);
}
