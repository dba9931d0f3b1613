//! The condition keys of a request and their values.

/// What a request says of a condition key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextValue {
    /// A key with one value.
    Single(Box<str>),
    /// A key that takes several, as `aws:TagKeys` does, also where it has one or none.
    Several(Box<[Box<str>]>),
}

/// The condition keys of a request. Keys compare without regard to case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// INVARIANT: sorted by key, each key once and in lower case.
    entries: Vec<(Box<str>, ContextValue)>,
}

impl Context {
    /// Sets a key that has one value.
    pub fn set(&mut self, key: &str, value: &str) {
        self.insert(key, ContextValue::Single(value.into()));
    }

    /// Sets a key that takes several values.
    pub fn set_all<'v>(&mut self, key: &str, values: impl IntoIterator<Item = &'v str>) {
        self.insert(key, ContextValue::Several(values.into_iter().map(Into::into).collect()));
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Keys, in lower case, and values, by key.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &ContextValue)> {
        self.entries.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// The value of a key, whatever its case.
    pub fn get(&self, key: &str) -> Option<&ContextValue> {
        if key.bytes().any(|it| it.is_ascii_uppercase()) {
            self.lookup(&key.to_ascii_lowercase())
        } else {
            self.lookup(key)
        }
    }

    /// The value of a key that is in lower case.
    pub(crate) fn lookup(&self, key: &str) -> Option<&ContextValue> {
        let place = self.entries.binary_search_by(|it| it.0.as_ref().cmp(key)).ok()?;
        self.entries.get(place).map(|(_, value)| value)
    }

    /// The one value of a key that is in lower case: what a policy variable stands for.
    pub(crate) fn single(&self, key: &str) -> Option<&str> {
        match self.lookup(key)? {
            ContextValue::Single(value) => Some(value),
            ContextValue::Several(_) => None,
        }
    }

    pub(crate) fn insert(&mut self, key: &str, value: ContextValue) {
        let key: Box<str> = key.to_ascii_lowercase().into();
        match self.entries.binary_search_by(|it| it.0.cmp(&key)) {
            Ok(place) => {
                if let Some(entry) = self.entries.get_mut(place) {
                    entry.1 = value;
                }
            }
            Err(place) => self.entries.insert(place, (key, value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_compare_without_regard_to_case() {
        let mut context = Context::default();
        context.set("aws:PrincipalTag/Team", "one");
        context.set("AWS:principaltag/team", "two");
        assert_eq!(context.iter().len(), 1);
        assert_eq!(context.get("aws:principalTag/TEAM"), Some(&ContextValue::Single("two".into())));
    }
}
