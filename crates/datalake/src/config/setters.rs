//! The builder methods of the configuration, one line each.

macro_rules! set {
    ($($(#[$doc:meta])* $name:ident: $type:ty,)*) => {$(
        #[doc = concat!("Sets `", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(mut self, it: impl Into<$type>) -> Self {
            self.$name = it.into();
            self
        }
    )*};
}

macro_rules! set_some {
    ($($name:ident: $type:ty,)*) => {$(
        #[doc = concat!("Sets `", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(mut self, it: impl Into<$type>) -> Self {
            self.$name = Some(it.into());
            self
        }
    )*};
}

pub(crate) use {set, set_some};
