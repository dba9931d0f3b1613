//! JSON text where a policy document belongs.

use lakewright::iam;

fn main() {
    let _ = iam::Role::new(r#"{"Statement": []}"#);
}
