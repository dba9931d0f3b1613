//! A condition one of whose branches does not fit.

use lakewright::prelude::*;
use lakewright::{sns, sqs};

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let topic = stack.add("Alerts", sns::Topic::new());
    let encrypt = stack.parameter("Encrypt", Parameter::string());
    let is_encrypted = stack.condition("IsEncrypted", Rule::equals(encrypt, "true"));
    let _ = sqs::Queue::new().kms_master_key_id(when(&is_encrypted, topic.topic_arn(), "alias/orders"));
}
