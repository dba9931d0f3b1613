//! A required property that `new` takes is missing.

use lakewright::lambda;

fn main() {
    let _ = lambda::Function::new(lambda::function::Code::new().s3_key("function.zip"));
}
