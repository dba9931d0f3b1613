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
        $(new ($($argument:ident: $argument_kind:ty = $argument_property:literal),*);)?
        $(new_with $required:ident {
            $($(#[$field_doc:meta])* $field:ident: $field_kind:ty = $field_property:literal,)*
        })?
        set { $($(#[$set_doc:meta])* $setter:ident: $kind:ty = $property:literal;)* }
        get { $($(#[$get_doc:meta])* $method:ident: $get:ty = $attribute:literal;)* }
        $(ref $reference_method:ident;)?
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

        $(
            #[doc = concat!("The required properties of [`", stringify!($name), "`].")]
            pub struct $required {
                $($(#[$field_doc])* pub $field: lakewright_template::Expr<$field_kind>,)*
            }

            impl $name {
                #[doc = concat!(
                    "With its required properties: `", stringify!($name), "::new(", stringify!($required),
                    " { .. })`; `val(x)` turns what fits a property into a field's value."
                )]
                pub fn new(required: $required) -> Self {
                    Self($crate::Parts::new()$(.with_value($field_property, required.$field.into()))*)
                }
            }
        )?

        #[allow(clippy::new_without_default, reason = "`new` is how all builders start")]
        impl $name {
            $(
                /// With its required properties, if there are any.
                pub fn new($($argument: impl lakewright_template::Is<$argument_kind>),*) -> Self {
                    Self($crate::Parts::new()$(.with($argument_property, $argument))*)
                }
            )?
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
                    self.get($attribute)
                }
            )*
            $(
                /// What `Ref` gives.
                #[inline]
                pub fn $reference_method(&self) -> lakewright_template::Expr<$reference> {
                    self.reference()
                }
            )?
        }
    };
}

/// A property type: constructor, setters; its own kind.
macro_rules! property {
    (
        $(#[$doc:meta])*
        $name:ident;
        $(new ($($argument:ident: $argument_kind:ty = $argument_property:literal),*);)?
        $(new_with $required:ident {
            $($(#[$field_doc:meta])* $field:ident: $field_kind:ty = $field_property:literal,)*
        })?
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

        $(
            #[doc = concat!("The required properties of [`", stringify!($name), "`].")]
            pub struct $required {
                $($(#[$field_doc])* pub $field: lakewright_template::Expr<$field_kind>,)*
            }

            impl $name {
                #[doc = concat!(
                    "With its required properties: `", stringify!($name), "::new(", stringify!($required),
                    " { .. })`; `val(x)` turns what fits a property into a field's value."
                )]
                pub fn new(required: $required) -> Self {
                    Self($crate::Fields::new()$(.with_value($field_property, required.$field.into()))*)
                }
            }
        )?

        #[allow(clippy::new_without_default, reason = "`new` is how all builders start")]
        impl $name {
            $(
                /// With its required properties, if there are any.
                pub fn new($($argument: impl lakewright_template::Is<$argument_kind>),*) -> Self {
                    Self($crate::Fields::new()$(.with($argument_property, $argument))*)
                }
            )?
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

#[allow(unused_imports, reason = "used behind features")]
pub(crate) use {property, resource, values};
