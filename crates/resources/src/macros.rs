//! What the generated source is written in: thin macros, so that it reads like a table.
//!
//! Compile time is why these are neither derives nor a generic builder, and why a setter's body is one call: each of
//! some fifty thousand properties becomes one small generic function, compiled where it is called.
//!
//! What they implement is `do_not_recommend`: else compiler messages list eight of thousands of types that would fit
//! somewhere else.

/// A resource: constructor, setters, attributes of its handle.
macro_rules! resource {
    (
        $(#[$doc:meta])*
        $name:ident = $cloud:literal, Ref = $reference:ty;
        $(tags $tags:literal $tag_form:ident;)?
        new $new:tt $(as $required:ident)?;
        set { $($(#[$set_doc:meta])* $setter:ident: $kind:ty = $property:literal;)* }
        get { $($(#[$get_doc:meta])* $method:ident: $get:ty $(= $attribute:literal)?;)* }
    ) => {
        $(#[$doc])*
        #[must_use]
        pub struct $name($crate::fields::Parts);

        #[diagnostic::do_not_recommend]
        impl $crate::Resource for $name {
            const TYPE: &'static str = $cloud;
            type Ref = $reference;
            #[inline]
            fn from_parts(parts: $crate::Parts) -> Self {
                Self(parts)
            }
            #[inline]
            fn into_parts(self) -> $crate::Parts {
                self.0
            }
        }

        $(
            #[diagnostic::do_not_recommend]
            impl $crate::Taggable for $name {
                const TAGS: &'static str = $tags;
                const FORM: $crate::TagForm = $crate::TagForm::$tag_form;
            }
        )?

        constructor! { $name, $crate::Parts, $new $(as $required)? }

        impl $name {
            $(
                $(#[$set_doc])*
                pub fn $setter(self, value: impl lakewright_template::Is<$kind>) -> Self {
                    Self(self.0.with($property, value))
                }
            )*
        }

        impl $crate::Handle<$name> {
            $(
                $(#[$get_doc])*
                #[inline]
                pub fn $method(&self) -> lakewright_template::Expr<$get> {
                    attribute!(self $($attribute)?)
                }
            )*
        }
    };
}

/// A property type: constructor, setters; its own kind.
macro_rules! property {
    (
        $(#[$doc:meta])*
        $name:ident;
        new $new:tt $(as $required:ident)?;
        set { $($(#[$set_doc:meta])* $setter:ident: $kind:ty = $property:literal;)* }
    ) => {
        $(#[$doc])*
        #[must_use]
        pub struct $name($crate::Fields);

        impl lakewright_template::Kind for $name {
            const NAME: &'static str = stringify!($name);
        }

        impl lakewright_template::Accepts<$name> for $name {}

        #[diagnostic::do_not_recommend]
        impl lakewright_template::Is<$name> for $name {
            #[inline]
            fn into_value(self) -> lakewright_template::Value {
                self.0.into_value()
            }
        }

        constructor! { $name, $crate::Fields, $new $(as $required)? }

        impl $name {
            $(
                $(#[$set_doc])*
                pub fn $setter(self, value: impl lakewright_template::Is<$kind>) -> Self {
                    Self(self.0.with($property, value))
                }
            )*
        }
    };
}

/// An open enum: constants for the known values, `new` for others.
macro_rules! values {
    ($(#[$doc:meta])* $name:ident { $($constant:ident = $value:literal,)* }) => {
        $(#[$doc])*
        pub struct $name(lakewright_template::Text);

        impl lakewright_template::Kind for $name {
            const NAME: &'static str = stringify!($name);
        }

        #[diagnostic::do_not_recommend]
        impl lakewright_template::TextKind for $name {}
        impl lakewright_template::Accepts<$name> for $name {}
        impl lakewright_template::Accepts<lakewright_template::kinds::Str> for $name {}

        #[diagnostic::do_not_recommend]
        impl lakewright_template::Is<$name> for $name {
            #[inline]
            fn into_value(self) -> lakewright_template::Value {
                lakewright_template::Value::String(self.0)
            }
        }

        impl $name {
            $(
                #[doc = $value]
                pub const $constant: Self = Self(lakewright_template::Text::Borrowed($value));
            )*

            /// A value that is not listed here.
            #[inline]
            pub fn new(value: impl Into<lakewright_template::Text>) -> Self {
                Self(value.into())
            }

            /// The value as the template has it.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

/// `new`: without arguments, with some, or with a struct of named fields.
macro_rules! constructor {
    ($name:ident, $parts:ty, ()) => {
        impl $name {
            /// With nothing set.
            #[inline]
            #[expect(clippy::new_without_default, reason = "`new` is how all builders start")]
            pub fn new() -> Self {
                Self(<$parts>::new())
            }
        }
    };
    ($name:ident, $parts:ty, ($($argument:ident: $kind:ty = $property:literal),+)) => {
        impl $name {
            /// With its required properties.
            pub fn new($($argument: impl lakewright_template::Is<$kind>),+) -> Self {
                Self(<$parts>::new()$(.with($property, $argument))+)
            }
        }
    };
    ($name:ident, $parts:ty, { $($(#[$doc:meta])* $field:ident: $kind:ty = $property:literal,)+ } as $required:ident) => {
        #[doc = concat!("The required properties of [`", stringify!($name), "`].")]
        pub struct $required {
            $($(#[$doc])* pub $field: lakewright_template::Expr<$kind>,)+
        }

        impl $name {
            /// With its required properties.
            #[inline]
            pub fn new(required: $required) -> Self {
                Self(<$parts>::new()$(.with_value($property, required.$field.into()))+)
            }
        }
    };
}

macro_rules! attribute {
    ($handle:ident $attribute:literal) => {
        $handle.get($attribute)
    };
    ($handle:ident) => {
        $handle.named_reference()
    };
}

#[allow(unused_imports, reason = "used behind features")]
pub(crate) use {attribute, constructor, property, resource, values};
