//! Everything that anybody can do with anything.

use std::collections::BTreeMap;

use crate::access::{Access, Cell, Verdict};
use crate::model::{Principal, PrincipalKind};
use crate::verb::Verb;

/// Everything that anybody can do with anything, by principal, data and verb. What is not in it, nobody can.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// Who does something, in order: the kind, the name, and whose rights it reaches, as chains.
    pub principals: Vec<Row>,
    /// What they can do, or may perhaps.
    pub cells: Vec<Cell>,
    /// What could not be read.
    pub notes: Vec<String>,
}

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: PrincipalKind,
    /// Whose rights it reaches, and how.
    pub chains: Vec<String>,
    /// Policies whose contents are not known.
    pub unknown_policies: Vec<String>,
}

/// Which part of a matrix is wanted. What is left out is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// A name of principals; `*` stands for any text.
    pub principal: Option<String>,
    /// A name of data; `*` stands for any text.
    pub data: Option<String>,
    /// A verb.
    pub verb: Option<Verb>,
}

impl Access {
    /// Everything that anybody can do with anything.
    pub fn matrix(&self) -> Matrix {
        self.matrix_of(&Filter::default())
    }

    /// A part of [`Access::matrix`].
    pub fn matrix_of(&self, filter: &Filter) -> Matrix {
        let mut matrix = Matrix { notes: self.notes().to_vec(), ..Matrix::default() };
        let is_wanted = |it: &&Principal| filter.principal.as_ref().is_none_or(|word| it.is_called(word));
        let mut principals: Vec<&Principal> = self.model.principals.iter().filter(is_wanted).collect();
        principals.retain(|it| !self.is_a_functions(it));
        principals.sort_by_key(|it| (it.kind, it.name().to_owned()));
        for principal in principals {
            let before = matrix.cells.len();
            for data in self.model.data.iter().filter(|it| filter.data.as_ref().is_none_or(|word| it.is_called(word))) {
                for verb in Verb::ALL.into_iter().filter(|it| filter.verb.is_none_or(|verb| *it == verb)) {
                    matrix.cells.extend(self.cells(principal, verb, data));
                }
            }
            let chains: Vec<String> = self.chains(principal).iter().map(ToString::to_string).collect();
            if matrix.cells.len() > before || !chains.is_empty() || filter.principal.is_some() {
                let (name, kind) = (principal.name().to_owned(), principal.kind);
                matrix.principals.push(Row {
                    name,
                    kind,
                    chains,
                    unknown_policies: principal.unknown_policies().to_vec(),
                });
            }
        }
        matrix
    }

    /// Whether a role is nobody's but a function's: the function stands for it.
    fn is_a_functions(&self, principal: &Principal) -> bool {
        principal.kind == PrincipalKind::Role
            && self.model.principals.iter().any(|it| {
                it.kind == PrincipalKind::Function
                    && it.role.as_deref() == Some(&principal.id)
                    && it.stack == principal.stack
            })
    }
}

/// What a principal can do with data in one line, for the same verbs and conditions together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) verbs: Vec<Verb>,
    pub(crate) data: Vec<String>,
    pub(crate) conditions: Vec<String>,
    pub(crate) is_open_to_plain_http: bool,
    pub(crate) unknown: Option<String>,
}

impl Matrix {
    /// The lines of a principal: verbs that go together for data, data that have the same verbs.
    pub(crate) fn lines(&self, principal: &str) -> Vec<Line> {
        type Key = (Vec<String>, bool, Option<String>);
        let mut by_data: BTreeMap<(usize, String), BTreeMap<Key, Vec<Verb>>> = BTreeMap::new();
        for (position, cell) in self.cells.iter().enumerate().filter(|(_, it)| it.principal == principal) {
            let data = match &cell.place {
                Some(place) => format!("{}/{place}", cell.data),
                None => cell.data.clone(),
            };
            let key = match &cell.verdict {
                Verdict::Yes(allowed) => (allowed.conditions.clone(), !allowed.over_tls, None),
                Verdict::Unknown(why) => (Vec::new(), false, Some(why.clone())),
                Verdict::No => continue,
            };
            let place = by_data.keys().find(|it| it.1 == data).map_or(position, |it| it.0);
            by_data.entry((place, data)).or_default().entry(key).or_default().push(cell.verb);
        }
        let mut lines: Vec<Line> = Vec::new();
        for ((_, data), groups) in by_data {
            for ((conditions, is_open_to_plain_http, unknown), verbs) in groups {
                let same = lines.iter_mut().find(|it| {
                    it.verbs == verbs
                        && it.conditions == conditions
                        && it.unknown == unknown
                        && it.is_open_to_plain_http == is_open_to_plain_http
                });
                match same {
                    Some(line) => line.data.push(data.clone()),
                    None => {
                        lines.push(Line { verbs, data: vec![data.clone()], conditions, is_open_to_plain_http, unknown })
                    }
                }
            }
        }
        lines
    }
}
