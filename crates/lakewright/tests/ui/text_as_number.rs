//! Text where a number belongs.

use lakewright::lambda;

fn main() {
    let _ = lambda::function::EphemeralStorage::new("512");
}
