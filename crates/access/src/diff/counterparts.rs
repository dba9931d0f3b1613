//! The same one on the other side: by its name, else by its ARN.

use std::collections::HashMap;
use std::hash::Hash;

use crate::access::Access;
use crate::model::{Data, DataKind, Principal, PrincipalKind};

/// Whatever stands on one side, to be found from the other.
pub(super) struct Counterparts<'a> {
    principals: Index<'a, PrincipalKind, Principal>,
    data: Index<'a, DataKind, Data>,
}

/// Things of kinds by their names and by their ARNs; of several the first.
struct Index<'a, K, T> {
    by_name: HashMap<(K, &'a str), &'a T>,
    by_arn: HashMap<(K, &'a str), &'a T>,
}

impl<'a> Counterparts<'a> {
    pub(super) fn of(access: &'a Access) -> Counterparts<'a> {
        let mut found = Counterparts { principals: Index::empty(), data: Index::empty() };
        for it in access.principals() {
            // Functions of one role have one ARN.
            let arn = it.function.is_none().then_some(it.arn.as_str());
            found.principals.insert(it.kind, it.name(), arn, it);
        }
        for it in access.data() {
            found.data.insert(it.kind, it.name(), Some(&it.arn), it);
        }
        found
    }

    pub(super) fn of_principal(&self, it: &Principal) -> Option<&'a Principal> {
        self.principals.find(it.kind, it.name(), &it.arn)
    }

    pub(super) fn of_data(&self, it: &Data) -> Option<&'a Data> {
        self.data.find(it.kind, it.name(), &it.arn)
    }
}

impl<'a, K: Copy + Eq + Hash, T> Index<'a, K, T> {
    fn empty() -> Self {
        Index { by_name: HashMap::new(), by_arn: HashMap::new() }
    }

    fn insert(&mut self, kind: K, name: &'a str, arn: Option<&'a str>, it: &'a T) {
        self.by_name.entry((kind, name)).or_insert(it);
        // One with a part that is not known may be that of several.
        if let Some(arn) = arn.filter(|it| !it.contains('{')) {
            self.by_arn.entry((kind, arn)).or_insert(it);
        }
    }

    fn find(&self, kind: K, name: &str, arn: &str) -> Option<&'a T> {
        self.by_name.get(&(kind, name)).or_else(|| self.by_arn.get(&(kind, arn))).copied()
    }
}
