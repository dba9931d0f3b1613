//! Bare text where an ARN belongs.

use lakewright::lambda;

fn main() {
    let code = lambda::function::Code::new().s3_key("function.zip");
    let _ = lambda::Function::new(code, "arn:aws:iam::111111111111:role/orders");
}
