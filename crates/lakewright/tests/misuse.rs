//! What must not compile, and what the compiler says: in words of the property, for somebody who knows CloudFormation
//! and not these types.

#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
