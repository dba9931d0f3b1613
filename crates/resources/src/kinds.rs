//! What a property takes: the kinds that belong to no service, and those of references, `SqsQueueArn` or `S3BucketName`.

use lakewright_template::{Is, Value};

pub use lakewright_template::kinds::*;

pub use crate::generated::kinds::*;

lakewright_template::kinds! {
    /// Text, a number or a truth value, as the value of an environment variable.
    name Scalar;
}

macro_rules! scalars {
    ($($literal:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl Is<Scalar> for $literal {
            #[inline]
            fn into_value(self) -> Value { self.into() }
        }
    )*};
}

scalars! { i32, u32, i64, f64, bool }

impl lakewright_template::Accepts<Int> for Scalar {}
impl lakewright_template::Accepts<Num> for Scalar {}
impl lakewright_template::Accepts<Bool> for Scalar {}
