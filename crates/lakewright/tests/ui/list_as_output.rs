//! A list as the value of an output.

use lakewright::prelude::*;

fn main() {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let names = stack.parameter("Names", Parameter::list());
    stack.output("Names", names);
}
