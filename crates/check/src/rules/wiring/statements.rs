//! The statements of all policy documents, through every `Fn::If`.

use lakewright_iam::{DocumentKind, documents};

use super::model::{Item, Wiring};

impl<'d> Wiring<'_, 'd> {
    /// The statements of the policy documents of a template, with what each document is the policy of.
    pub(super) fn statements(&self) -> Vec<(DocumentKind, Item<'d>)> {
        let template = self.context.template();
        let mut found = Vec::new();
        for placed in documents(template.root()) {
            let Some(owner) = template.resource(placed.owner) else { continue };
            let item = Item { path: placed.path, value: placed.document, assumed: self.conditions_of(owner) };
            found.extend(self.below(item, &["Statement"]).into_iter().map(|it| (placed.kind, it)));
        }
        found
    }

    /// The texts of an element of a statement, with their places; `None` for one that is not known.
    pub(super) fn element(&self, statement: &Item<'d>, key: &'static str) -> Vec<(Item<'d>, Option<String>)> {
        let denoted = |it: Item<'d>| {
            let text = self.denoter.denote_under(it.value, &it.assumed);
            (it, text)
        };
        self.below(statement.clone(), &[key]).into_iter().map(denoted).collect()
    }
}
