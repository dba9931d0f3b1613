//! Everything that anybody can do with anything.

use std::collections::BTreeMap;

use crate::access::{Access, Cell, Verdict};
use crate::chain::Chain;
use crate::model::{DataKind, Principal, PrincipalKind};
use crate::verb::Verb;

/// Everything that anybody can do with anything, by principal, data and verb. What is not in it, nobody can.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// Who does something, in order: the kind, the name, and whose rights it reaches, as chains.
    pub principals: Vec<Row>,
    /// What they can do, or may perhaps.
    pub cells: Vec<Cell>,
    /// The data of the cells: its name and what it is.
    pub data: Vec<(String, DataKind)>,
    /// What could not be read.
    pub notes: Vec<String>,
    /// Whether a filter left something out.
    pub(crate) is_part: bool,
}

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: PrincipalKind,
    /// Whose rights it reaches, and how.
    pub chains: Vec<Chain>,
    /// Policies whose contents are not known.
    pub unknown_policies: Vec<String>,
    /// Whether a policy names it and it is of another account.
    pub is_foreign: bool,
}

/// Which part of a matrix is wanted. What is left out is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// A name of principals; `*` stands for any text.
    pub principal: Option<String>,
    /// A name of data; `*` stands for any text.
    pub data: Option<String>,
    /// Verbs; none means all.
    pub verbs: Vec<Verb>,
}

impl Access {
    /// Everything that anybody can do with anything.
    pub fn matrix(&self) -> Matrix {
        self.matrix_of(&Filter::default())
    }

    /// A part of [`Access::matrix`].
    pub fn matrix_of(&self, filter: &Filter) -> Matrix {
        let is_part = *filter != Filter::default();
        let mut matrix = Matrix { notes: self.notes().to_vec(), is_part, ..Matrix::default() };
        let is_wanted = |it: &&Principal| filter.principal.as_ref().is_none_or(|word| it.is_called(word));
        let mut principals: Vec<&Principal> = self.shown_principals();
        principals.retain(is_wanted);
        principals.sort_by_key(|it| (it.kind, it.name().to_owned()));
        for principal in principals {
            let before = matrix.cells.len();
            for data in self.model.data.iter().filter(|it| filter.data.as_ref().is_none_or(|word| it.is_called(word))) {
                for verb in Verb::ALL.into_iter().filter(|it| filter.verbs.is_empty() || filter.verbs.contains(it)) {
                    matrix.cells.extend(self.cells(principal, verb, data));
                }
            }
            let asks_for_all = filter.data.is_none() && filter.verbs.is_empty();
            let chains = if asks_for_all { self.chains(principal) } else { Vec::new() };
            if matrix.cells.len() > before || !chains.is_empty() || (asks_for_all && is_part) {
                let (name, kind) = (principal.name().to_owned(), principal.kind);
                matrix.principals.push(Row {
                    name,
                    kind,
                    chains,
                    unknown_policies: principal.unknown_policies().to_vec(),
                    is_foreign: principal.is_foreign && kind == PrincipalKind::Named,
                });
            }
        }
        let is_there = |it: &&crate::model::Data| matrix.cells.iter().any(|cell| cell.data == it.name());
        matrix.data = self.model.data.iter().filter(is_there).map(|it| (it.name().to_owned(), it.kind)).collect();
        matrix
    }

    /// Everyone but the roles that functions stand for.
    pub(crate) fn shown_principals(&self) -> Vec<&Principal> {
        self.model.principals.iter().filter(|it| !self.is_a_functions(it)).collect()
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
    /// What data is, by its name or that of a part of it.
    pub(crate) fn kind_of(&self, name: &str) -> Option<DataKind> {
        let whole = name.split('/').next().unwrap_or(name);
        self.data.iter().find(|it| it.0 == whole).map(|it| it.1)
    }

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
